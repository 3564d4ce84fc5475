// Reads a ladder from a file as companies write them: a table, a tree of keys, or a document.
import { failed, ok, type Result } from '../../result.ts'
import { decodeText, isText } from '../decode-text.ts'
import { assembleLadder } from './assemble-ladder.ts'
import { isOwnTable, readOwnTable } from './cairn-ladder-csv.ts'
import { isOwnText, readOwnTree } from './cairn-ladder-format.ts'
import { isOwnMarkdown, readOwnMarkdown } from './cairn-ladder-markdown.ts'
import { likelyFormats, type TextFormat } from './detect-ladder-format.ts'
import type { FoundLadder } from './found-ladder.ts'
import { planTable } from './guess-column-roles.ts'
import { planTree } from './guess-tree-roles.ts'
import type { LadderFile, ReadLadder } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { labelOf } from './ladder-field-names.ts'
import { ladderLimits } from './ladder-limits.ts'
import { type ChosenRoles, chosenRoles, type LadderMapping } from './ladder-mapping.ts'
import { guessDelimiter, readDelimited } from './read-delimited.ts'
import { readMarkdown } from './read-markdown.ts'
import { readTables } from './read-tables.ts'
import { readTree } from './read-tree.ts'
import { isCompound, isLocked, isZip, readXlsx } from './read-xlsx.ts'
import { readTable } from './table-criteria.ts'
import { readTreeCriteria } from './tree-criteria.ts'
import { shapeOf } from './tree-key-patterns.ts'

type Read = Result<ReadLadder, LadderTrouble>
type Found = Result<FoundLadder, LadderTrouble>

const titleOf = (name: string): string =>
  labelOf((name.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '')) || 'Career ladder'

function findInTable(text: string, chosen: ChosenRoles): Found {
  const delimiter = guessDelimiter(text)
  if (delimiter === null) return failed({ kind: 'unknown-format' })
  const table = readDelimited(text, delimiter)
  return table.ok ? ok(readTable(table.value, planTable(table.value, chosen))) : table
}

function findInTree(text: string, format: 'YAML' | 'JSON', chosen: ChosenRoles): Found {
  const tree = readTree(text, format)
  return tree.ok ? ok(readTreeCriteria(tree.value, planTree(shapeOf(tree.value), chosen))) : tree
}

function findIn(format: TextFormat, text: string, chosen: ChosenRoles): Found {
  if (format === 'table') return findInTable(text, chosen)
  return format === 'Markdown' ? readMarkdown(text, chosen) : findInTree(text, format, chosen)
}

/** A ladder that Cairn wrote; null for any other file. */
function readOwn(text: string): Read | null {
  if (!isOwnText(text)) return null
  if (isOwnMarkdown(text)) return readOwnMarkdown(text)
  const table = readDelimited(text, guessDelimiter(text) ?? ',')
  if (table.ok && isOwnTable(table.value)) return readOwnTable(table.value)
  return readOwnTree(text)
}

function readWorkbook(bytes: Uint8Array, chosen: ChosenRoles, fallbackTitle: string): Read {
  const tables = readXlsx(bytes)
  if (!tables.ok) return tables
  const own = tables.value.find(({ table }) => isOwnTable(table))
  if (own !== undefined) return readOwnTable(own.table)
  return assembleLadder(readTables(tables.value, chosen), { format: 'XLSX', fallbackTitle })
}

function readAs(format: TextFormat, text: string, chosen: ChosenRoles, fallbackTitle: string): Read {
  const found = findIn(format, text, chosen)
  const name = format === 'table' ? (guessDelimiter(text) === '\t' ? 'TSV' : 'CSV') : format
  return found.ok ? assembleLadder(found.value, { format: name, fallbackTitle }) : found
}

/** Whether a text that could not be read as one format may still be another. Limits and aliases are those of the file itself. */
const mayBeOther = ({ kind }: LadderTrouble): boolean =>
  kind === 'broken' || kind === 'no-criteria' || kind === 'unknown-format'

/** The same file and mapping always give the same ladder. Without a mapping every role is guessed. */
export function readLadder(file: LadderFile, mapping?: LadderMapping): Read {
  if (file.bytes.byteLength > ladderLimits.bytes)
    return failed({ kind: 'too-large', bytes: file.bytes.byteLength, most: ladderLimits.bytes })
  if (isZip(file.bytes)) return readWorkbook(file.bytes, chosenRoles(mapping), titleOf(file.name))
  if (isCompound(file.bytes))
    return failed(isLocked(file.bytes) ? { kind: 'locked', format: 'XLSX' } : { kind: 'unknown-format' })
  const text = decodeText(file.bytes)
  if (!isText(text)) return failed({ kind: 'unknown-format' })
  const own = readOwn(text)
  if (own !== null) return own
  let first: Read | null = null
  const formats = likelyFormats(text, file.name)
  for (const format of formats) {
    // Keys and brackets are never cells.
    if (format === 'table' && (formats[0] === 'YAML' || formats[0] === 'JSON')) continue
    const read = readAs(format, text, chosenRoles(mapping), titleOf(file.name))
    if (read.ok) return read
    first ??= read
    if (!mayBeOther(read.trouble)) return read
  }
  return first ?? failed({ kind: 'unknown-format' })
}
