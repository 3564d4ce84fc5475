// The text of a file of the vault as the fields of a record. All of it is understood, or the file is refused with what is wrong in it;
// keys that another program added to the front matter are kept as they are.
import { isKind } from '../../kinds/all-kinds.ts'
import type { RecordKind } from '../../records/record-definitions.ts'
import { failed, ok, type Result } from '../../result.ts'
import { readTree } from '../ladder/read-tree.ts'
import type { Tree } from '../ladder/yaml-json-tree.ts'
import { hasConflictMarks, matterKeys } from './format-vault-record.ts'
import { readSections } from './read-sections.ts'
import { shapeOf } from './schema-shape.ts'
import { type VaultField, vaultFields } from './vault-fields.ts'
import { type VaultNames, withIds, wordlessIn } from './vault-links.ts'
import type { VaultTrouble } from './vault-trouble.ts'
import { absent, Unfit, valueIn } from './yaml-to-field-values.ts'

export interface VaultRecord {
  readonly id: string
  readonly kind: RecordKind
  /** Every field of the kind; what is not in the file is empty, and `undefined` where it cannot be. */
  readonly values: ReadonlyMap<string, unknown>
  /** Names of the fields that stand in the file. */
  readonly present: ReadonlySet<string>
  /** Private fields were left out of the file when it was written. */
  readonly isWithheld: boolean
  /** Ids of links that stand in the file without words. */
  readonly wordless: ReadonlySet<string>
  readonly foreign: string
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The bytes as text with plain line ends; null where they are not UTF-8. */
export function vaultText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}

interface Split {
  readonly matter: string
  readonly body: string
}

/** Null for a note without a front matter. */
function split(text: string): Result<Split, VaultTrouble> | null {
  const start = /^---[ \t]*\n/.exec(text)
  if (start === null) return null
  const rest = text.slice(start[0].length)
  const end = /^---[ \t]*(?:\n|$)/m.exec(rest)
  if (end === null) return failed({ kind: 'cut' })
  return ok({ matter: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length) })
}

type Entries = ReadonlyMap<string, Tree>

function entriesOf(matter: string): Result<Entries, VaultTrouble> {
  const tree = readTree(matter, 'YAML')
  if (!tree.ok) {
    const { trouble } = tree
    const detail = trouble.kind === 'broken' ? trouble.detail.replace(/[\s.]+$/, '') : trouble.kind.replace('-', ' ')
    const place = 'place' in trouble ? `${trouble.place}, ` : ''
    return failed({ kind: 'no-yaml', detail: `${place}${detail}` })
  }
  if (tree.value.kind !== 'map') return failed({ kind: 'no-yaml', detail: 'it has no keys' })
  return ok(new Map(tree.value.entries.map(({ key, value }) => [key, value])))
}

const textAt = (entries: Entries, key: string): string => {
  const tree = entries.get(key)
  return tree?.kind === 'text' ? tree.text : ''
}

/** The lines of keys that are not ours, each with what belongs to it, and comments: those beside our keys too. */
function foreignLines(matter: string, own: ReadonlySet<string>): string {
  const key = /^["']?([^\s"'#:-][^"':]*?)["']?\s*:(?=\s|$)/
  let isOwn = true
  const lines = matter.replace(/\n$/, '').split('\n')
  const kept = lines.filter((line) => {
    const found = key.exec(line)?.[1]
    if (found !== undefined) isOwn = own.has(found)
    // What Cairn writes into its own keys is indented: a line that begins with the sign is a comment.
    return !isOwn || line.startsWith('#')
  })
  return kept.map((line) => `${line}\n`).join('')
}

const ownKeys = (kind: RecordKind): ReadonlySet<string> =>
  new Set([...Object.values(matterKeys), ...vaultFields(kind).map(({ name }) => name)])

/** The file's own names first: they are true wherever the file is read. */
function idsIn(entries: Entries, names: VaultNames): VaultNames['idOf'] {
  const links = entries.get(matterKeys.links)
  const own = new Map<string, string>()
  if (links?.kind === 'map')
    for (const { key, value } of links.entries)
      if (value.kind === 'text' && uuid.test(value.text)) own.set(key, value.text)
  return (name) => own.get(name) ?? names.idOf(name)
}

interface Found {
  readonly fields: readonly VaultField[]
  readonly entries: Entries
  readonly sections: ReadonlyMap<string, string>
  readonly idOf: VaultNames['idOf']
}

function fieldValue({ name, field, heading }: VaultField, { entries, sections, idOf }: Found): unknown {
  const section = heading === null ? undefined : sections.get(heading)
  if (section !== undefined) return withIds(section, true, idOf)
  const shape = shapeOf(field.schema)
  const tree = entries.get(name)
  return tree === undefined ? absent(shape) : valueIn(tree, shape, name, idOf)
}

function readFields(found: Found): Pick<VaultRecord, 'values' | 'present'> {
  const values = new Map<string, unknown>()
  const present = new Set<string>()
  for (const field of found.fields) {
    const isSection = field.heading !== null && found.sections.has(field.heading)
    if (isSection && found.entries.has(field.name)) throw new Unfit(field.name, 'it is in the file twice')
    if (isSection || found.entries.has(field.name)) present.add(field.name)
    values.set(field.name, fieldValue(field, found))
  }
  return { values, present }
}

function readParts({ matter, body }: Split, names: VaultNames): Result<VaultRecord, VaultTrouble> {
  const read = entriesOf(matter)
  if (!read.ok) return read
  const entries = read.value
  const kind = textAt(entries, matterKeys.kind)
  if (!isKind(kind)) return failed({ kind: 'unknown-kind', of: kind })
  const id = textAt(entries, 'id')
  if (!uuid.test(id)) return failed({ kind: 'no-id' })
  const fields = vaultFields(kind)
  const sections = readSections(body, fields)
  if (!sections.ok) return sections
  try {
    const all = readFields({ fields, entries, sections: sections.value, idOf: idsIn(entries, names) })
    const isWithheld = entries.has(matterKeys.withheld)
    const wordless = wordlessIn(`${matter}\n${body}`)
    return ok({ id, kind, ...all, isWithheld, wordless, foreign: foreignLines(matter, ownKeys(kind)) })
  } catch (error) {
    if (error instanceof Unfit) return failed({ kind: 'unfit', field: error.field, detail: error.detail })
    throw error
  }
}

/** Whether a file says that it is one of Cairn's, however broken it is otherwise. */
export const isOfCairn = (text: string): boolean => text.startsWith('---') && /^cairn[ \t]*:/m.test(text.slice(0, 4000))

/** Null for a note that is not of Cairn's: it has no `cairn` in a front matter. */
export function readRecord(text: string, names: VaultNames): Result<VaultRecord | null, VaultTrouble> {
  if (text.trim() === '') return failed({ kind: 'empty' })
  if (hasConflictMarks(text)) return failed({ kind: 'conflict-markers' })
  const parts = split(text)
  if (parts === null || !isOfCairn(text)) return ok(null)
  return parts.ok ? readParts(parts.value, names) : parts
}

/** Lines of a file's front matter that are not Cairn's, to be written again with it. */
export function foreignIn(text: string, kind: RecordKind): string {
  const parts = split(text)
  return parts?.ok ? foreignLines(parts.value.matter, ownKeys(kind)) : ''
}

/** Whether private fields were left out of a file: they may stand in the record elsewhere. */
export function isWithheldIn(text: string): boolean {
  const parts = split(text)
  return parts?.ok === true && new RegExp(`^${matterKeys.withheld}[ \\t]*:`, 'm').test(parts.value.matter)
}

/** The id in a file's front matter, looked for without reading the rest; null where there is none. */
export const idIn = (text: string): string | null => {
  const found = /^id:[ \t]*["']?([0-9a-f-]{36})["']?[ \t]*$/m.exec(text.slice(0, 4000))?.[1] ?? ''
  return uuid.test(found) ? found : null
}
