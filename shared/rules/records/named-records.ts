// Which records a record points at, by its own fields and by `[[` in its texts. Links are read both ways from this one list.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const written = new RegExp(String.raw`\[\[(${uuid})(?:\|([^\]\n]*))?\]\]`, 'g')

/** Ids written as `[[id]]` or `[[id|words]]` in a text, in order. */
export const recordsInText = (text: string): string[] => [...text.matchAll(written)].flatMap(([, id]) => id ?? [])

/** The text with other words in the place of each link; `wordsFor` gets the id and what was written for it, if anything. */
export const withLinksAs = (text: string, wordsFor: (id: string, written: string | null) => string): string =>
  text.replace(written, (_, id: string, words: string | undefined) => wordsFor(id, words ?? null))

/** The text as it reads where no link can stand, as in a button. */
export const withNamesInWords = (text: string): string => withLinksAs(text, (_, words) => words || 'a record')

const broken = new RegExp(String.raw`\[\[\s*${uuid}\s*\|?`, 'gi')
/** What is left of a link that is not written as one: its words may stay, its id may not. */
export const withoutBrokenLinks = (text: string): string => text.replace(broken, '[[')

/** Every text anywhere in a record. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('[[') ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Ids of records that this one points at, each once. */
export function recordsNamed(record: AnyRecord): string[] {
  const kind = kindOf(record)
  const ids = [
    ...kind.linksTo(record).filter((id) => id !== null),
    ...textsIn(kind.textsThatName(record)).flatMap(recordsInText),
  ]
  return [...new Set(ids)].filter((id) => id !== record.id)
}

/** The same for a record whose links count: one in the trash points at nothing. */
export const namedRecords = (record: AnyRecord): string[] => (record.trashedAt === null ? recordsNamed(record) : [])
