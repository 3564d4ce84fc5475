// Titles that must not leave, however they are written: completing a link writes the title of that day into the text, and it stays there.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Audience } from '../../records/stored-field.ts'
import type { Change } from '../records/change-log-entry.ts'
import { withLinksAs } from '../records/named-records.ts'
import { titleOf, titleText } from '../records/record-title.ts'
import { fold } from '../text/fold-text.ts'
import { seenTitle } from './redacted-title.ts'

type Reader = Exclude<Audience, 'private'>

/** By id, titles that a record had before. */
export type EarlierTitles = ReadonlyMap<string, readonly string[]>

/** Records that a text points at, as they are now, and what they were called before. */
export interface NamedRecords {
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly earlierTitles: EarlierTitles
}

/** What a link leaves as where its record stays here. */
const unnamedRecord = 'another record'

/** Every title a state of a record goes by: cut to a line, and as it was written. */
export const titlesRecordGoesBy = (record: AnyRecord): string[] => [
  titleOf(record),
  titleText(record).split('\n', 1)[0] ?? '',
]

/** Titles of every earlier state of these records that the changes still hold, each once; ids without any are absent. */
export function earlierTitlesIn(changes: readonly Change[], ids: ReadonlySet<string>): EarlierTitles {
  const titles = new Map<string, Set<string>>()
  for (const { id, before } of changes.flatMap(({ writes }) => writes)) {
    if (!ids.has(id) || before === null || before === 'purged') continue
    const known = titles.get(id) ?? new Set()
    for (const title of titlesRecordGoesBy(before)) known.add(title)
    titles.set(id, known)
  }
  return new Map([...titles].map(([id, all]) => [id, [...all]]))
}

/** Only letters and digits count: completing a link leaves out brackets and joins lines. */
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

/** Whether these words are one of the titles, or the beginning that a cut one shows. */
function isTitle(words: string, titles: readonly string[]): boolean {
  const sought = letters(words)
  return titles.some((title) => {
    const known = letters(title)
    return sought !== '' && (known === sought || (words.trim().endsWith('…') && known.startsWith(sought)))
  })
}

/**
 * The words in which a link leaves. `written` are its own words, empty or null where it has none. A record that is not known is one
 * that was erased or never was here: whether its words are a title nobody can tell, so they stay.
 */
export function linkTextFor(
  written: string | null | undefined,
  record: AnyRecord | undefined,
  earlier: readonly string[],
  reader: Reader,
): string {
  const words = written?.trim() ?? ''
  const seen = record === undefined ? null : seenTitle(record, reader)
  if (words === '') return seen ?? unnamedRecord
  if (record === undefined) return words
  const isSeen = seen !== null && seen === titleOf(record)
  return !isSeen && isTitle(words, [...titlesRecordGoesBy(record), ...earlier]) ? unnamedRecord : words
}

/** The text with its links as they are, except those that say one of the titles `kept` has for their record: these lose their words. */
export const withoutEarlierTitles = (text: string, kept: EarlierTitles): string =>
  withLinksAs(text, (id, words) => {
    if (words === null) return `[[${id}]]`
    return isTitle(words, kept.get(id) ?? []) ? unnamedRecord : `[[${id}|${words}]]`
  })

const namesRecord = (text: string) => text.includes('[[')

/** The value with every text in it that `isText` answers for through one change: unless told otherwise, those that name a record. */
export function mapTexts<V>(value: V, change: (text: string) => string, isText = namesRecord): V {
  const changed = (one: unknown): unknown => {
    if (typeof one === 'string') return isText(one) ? change(one) : one
    if (Array.isArray(one)) return one.map(changed)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, changed(part)]))
  }
  // Texts only ever become other texts.
  return changed(value) as V
}
