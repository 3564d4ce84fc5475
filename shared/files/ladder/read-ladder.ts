// Reads a ladder from a file as companies write them: a table, a tree of keys, or a document.
import { failed, type Result } from '../../result.ts'
import { assembleLadder } from './assemble-ladder.ts'
import { decodeText } from './decode-text.ts'
import { labelOf } from './field-words.ts'
import type { FoundLadder } from './found-ladder.ts'
import { planTable } from './guess-table.ts'
import type { LadderFile, ReadLadder } from './ladder-content.ts'
import { ladderLimits } from './ladder-limits.ts'
import { type ChosenRoles, chosenRoles, type LadderMapping } from './ladder-mapping.ts'
import type { LadderTrouble } from './ladder-trouble.ts'
import { guessDelimiter, readDelimited } from './read-delimited.ts'
import { readTable } from './table-criteria.ts'

type Found = Result<FoundLadder, LadderTrouble>

const titleOf = (name: string): string =>
  labelOf((name.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '')) || 'Career ladder'

function readTableText(text: string, chosen: ChosenRoles): { format: string; found: Found } {
  const delimiter = guessDelimiter(text)
  if (delimiter === null) return { format: 'CSV', found: failed({ kind: 'unknown-format' }) }
  const table = readDelimited(text, delimiter)
  const format = delimiter === '\t' ? 'TSV' : 'CSV'
  if (!table.ok) return { format, found: table }
  return { format, found: { ok: true, value: readTable(table.value, planTable(table.value, chosen)) } }
}

/** The same file and mapping always give the same ladder. Without a mapping every role is guessed. */
export function readLadder(file: LadderFile, mapping?: LadderMapping): Result<ReadLadder, LadderTrouble> {
  if (file.bytes.byteLength > ladderLimits.bytes)
    return failed({ kind: 'too-large', bytes: file.bytes.byteLength, most: ladderLimits.bytes })
  const { format, found } = readTableText(decodeText(file.bytes), chosenRoles(mapping))
  return found.ok ? assembleLadder(found.value, { format, fallbackTitle: titleOf(file.name) }) : found
}
