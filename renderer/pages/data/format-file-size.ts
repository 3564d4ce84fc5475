// Sizes of files as a person reads them: two figures, decimal units.
import { figuresWithDecimals } from '../../../shared/rules/text/number-words.ts'

export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${figuresWithDecimals(bytes / 1_000_000, 1)} MB`
}
