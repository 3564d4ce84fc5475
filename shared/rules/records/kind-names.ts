// What each kind of record is called, alone and in number, also where only its word was frozen.
import { allKinds, isKind } from '../../kinds/all-kinds.ts'

/** The name of a kind, also of one that was frozen as a plain word; what is not known is said as it stands. */
export const kindName = (kind: string): string => (isKind(kind) ? allKinds[kind].names.one : kind)
/** As it stands inside a sentence: "the proposal", "the POC". */
export function kindInText(kind: string): string {
  const name = kindName(kind)
  return name === name.toUpperCase() ? name : name.toLowerCase()
}
export const kindPlural = (kind: string): string => (isKind(kind) ? allKinds[kind].names.many : kind)
