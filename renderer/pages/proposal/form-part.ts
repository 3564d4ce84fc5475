// What every part of a proposal's form gets.
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { RecordFormProps } from '../record-editor.tsx'

export type FormPart = RecordFormProps<Proposal>

/** The list with one line changed. */
export const changedLine = <L extends { readonly id: string }>(
  lines: readonly L[],
  id: string,
  next: Partial<L>,
): L[] => lines.map((line) => (line.id === id ? { ...line, ...next } : line))

export const withoutLine = <L extends { readonly id: string }>(lines: readonly L[], id: string): L[] =>
  lines.filter((line) => line.id !== id)
