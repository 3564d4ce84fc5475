// A record as one Markdown file: a front matter of YAML, then each long text under its heading. What is empty is left out. The same
// record is always the same text, and one changed word is one changed line.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isPrintable, type YamlMap, type YamlValue, yamlLines } from './format-yaml.ts'
import { type Shape, shapeOf } from './schema-shape.ts'
import { headingOf, type VaultField, vaultFields } from './vault-fields.ts'
import { type VaultNames, withNames } from './vault-links.ts'

type Plain = Readonly<Record<string, unknown>>

export interface VaultWriting {
  readonly names: VaultNames
  /** Whether what is for its owner alone stands in the file. */
  readonly withPrivate: boolean
  /** Private fields that are not known here may stand in the record elsewhere, also where those that are known are written. */
  readonly isWithheld?: boolean
  /** Lines of the front matter that others put there, written again as they are. */
  readonly foreign?: string
}

interface Writing extends VaultWriting {
  readonly used: Map<string, string>
}

/** Keys of the front matter beside those of the record. */
export const matterKeys = { kind: 'cairn', withheld: 'withheld', links: 'links-to' } as const

/** In a file that holds nothing private: fields that are not there may stand in the record. */
export const withheldWords = 'private fields'

const isEmpty = (value: unknown, shape: Shape): boolean => {
  if (value === null) return true
  if (shape.form === 'list') return Array.isArray(value) && value.length === 0 && !shape.isNullable
  return shape.form === 'text' && value === '' && !shape.isNullable
}

/** `name` is the field's: an own id is no link. */
function yamlOf(value: unknown, shape: Shape, name: string, writing: Writing): YamlValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string')
    return name === 'id' ? value : withNames(value, shape.form === 'text' && shape.isFree, writing)
  if (Array.isArray(value))
    return value.map((one) => yamlOf(one, shape.form === 'list' ? shape.each : shape, name, writing))
  return shape.form === 'map' ? mapOf(Object(value), shape.fields, writing) : {}
}

function mapOf(value: Plain, fields: ReadonlyMap<string, Shape>, writing: Writing): YamlMap {
  const map: Record<string, YamlValue> = {}
  for (const [name, shape] of fields)
    if (!isEmpty(value[name], shape)) map[name] = yamlOf(value[name], shape, name, writing)
  return map
}

const isBare = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** Whether something in the value is for its owner alone. */
export function isPrivate({ field: { ceiling, parts } }: Pick<VaultField, 'field'>, value: unknown): boolean {
  if (isBare(value)) return false
  if (ceiling === 'private') return true
  if (parts === undefined || !Array.isArray(value)) return false
  return value.some((line: Plain) =>
    Object.entries(parts).some(
      ([name, part]) => (name === 'audience' && line[name] === 'private') || isPrivate({ field: part }, line[name]),
    ),
  )
}

/** The first and the last line of what Git could not merge. Seven equals signs alone may be a heading's. */
const marks = [/^<{7}(?: |$)/m, /^>{7}(?: |$)/m] as const

export const hasConflictMarks = (text: string): boolean => marks.every((mark) => mark.test(text))

/** Whether a text is read from a body exactly as it was: it begins and ends with words. */
const fitsBody = (text: string): boolean => {
  const lines = text.split('\n')
  const ends = /\S/.test(lines[0] ?? '') && /\S/.test(lines.at(-1) ?? '')
  return ends && isPrintable(text) && !marks.some((mark) => mark.test(text))
}

/** A line of a text that would be read as the heading of a section is written with a backslash before it. */
export const guarded = (text: string, headings: ReadonlySet<string>): string =>
  text.includes('## ')
    ? text.replace(/^\\*## (.+?)\s*$/gm, (line, words: string) => (headings.has(words) ? `\\${line}` : line))
    : text

export const headingsOf = (fields: readonly VaultField[]): ReadonlySet<string> =>
  new Set(fields.flatMap(({ heading }) => (heading === null ? [] : [heading])))

function written(record: AnyRecord, writing: Writing): { matter: Record<string, YamlValue>; sections: string[] } {
  const fields = vaultFields(record.kind)
  const headings = headingsOf(fields)
  const values = new Map<string, unknown>(Object.entries(record))
  const matter: Record<string, YamlValue> = { [matterKeys.kind]: record.kind }
  const sections: string[] = []
  for (const field of fields) {
    const value = values.get(field.name)
    const shape = shapeOf(field.field.schema)
    if (isEmpty(value, shape) || (!writing.withPrivate && isPrivate(field, value))) continue
    if (field.heading !== null && typeof value === 'string' && fitsBody(value)) {
      const text = guarded(withNames(value, true, writing), headings)
      sections.push(`\n## ${headingOf(field.name)}\n\n${text}\n`)
    } else matter[field.name] = yamlOf(value, shape, field.name, writing)
  }
  return { matter, sections }
}

const inOrder = (used: ReadonlyMap<string, string>): YamlMap =>
  Object.fromEntries([...used].sort(([one], [other]) => (one < other ? -1 : 1)))

/** The whole text of its file. */
export function writeRecord(record: AnyRecord, { foreign = '', isWithheld = false, ...how }: VaultWriting): string {
  const writing: Writing = { ...how, used: new Map() }
  const { matter, sections } = written(record, writing)
  if (isWithheld || !how.withPrivate) matter[matterKeys.withheld] = withheldWords
  if (writing.used.size > 0) matter[matterKeys.links] = inOrder(writing.used)
  return `---\n${yamlLines(matter).join('\n')}\n${foreign}---\n${sections.join('')}`
}
