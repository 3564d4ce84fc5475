// Search as the `cairn` command and an agent have it: records that hold every word, those whose title does first, then the newest.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { searchedText } from '../journal/journal-search-text.ts'
import { titleOf } from '../records/record-title.ts'
import { fold } from '../text/fold-text.ts'
import { criteriaByRecord } from './week-report.ts'

export interface FoundByWords {
  readonly id: string
  readonly kind: string
  /** Null for what belongs to no day. */
  readonly day: string | null
  readonly title: string
  readonly criteria: readonly string[]
  readonly tags: readonly string[]
}

export interface FoundRecords {
  readonly total: number
  /** At most `most`. */
  readonly found: readonly FoundByWords[]
}

const namesIn = (records: readonly AnyRecord[]) =>
  new Map(records.flatMap((one) => (one.kind === 'person' ? [[one.id as string, one.name] as const] : [])))

const isHeld = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))

interface Hit {
  readonly record: AnyRecord
  readonly day: string | null
  readonly isTitled: boolean
}

const better = (one: Hit, other: Hit): number => {
  if (one.isTitled !== other.isTitled) return one.isTitled ? -1 : 1
  const [day, otherDay] = [one.day ?? '', other.day ?? '']
  if (day !== otherDay) return day > otherDay ? -1 : 1
  return one.record.id < other.record.id ? 1 : -1
}

/** What of a record is looked through: `#tag` and `^criterion` find it too. */
function textOf(record: AnyRecord, names: ReadonlyMap<string, string>, criteria: readonly string[]): string | null {
  const text = searchedText(record, (id) => names.get(id) ?? '')
  if (text === null || record.trashedAt !== null) return null
  const tags = 'tags' in record ? record.tags.map((tag) => `#${tag}`) : []
  return fold([text, ...tags, ...criteria.map((id) => `^${id}`)].join('\n'))
}

/** `words` as they are typed; no words find nothing. */
export function searchAll(all: Iterable<AnyRecord>, words: string, most: number): FoundRecords {
  const records = [...all]
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return { total: 0, found: [] }
  const names = namesIn(records)
  const criteria = criteriaByRecord(records)
  const hits = records.flatMap((record): Hit[] => {
    const text = textOf(record, names, criteria.get(record.id) ?? [])
    if (text === null || !isHeld(text, wanted)) return []
    return [{ record, day: 'day' in record ? record.day : null, isTitled: isHeld(fold(titleOf(record)), wanted) }]
  })
  const found = hits
    .sort(better)
    .slice(0, most)
    .map(({ record, day }) => ({
      id: record.id,
      kind: record.kind,
      day,
      title: titleOf(record),
      criteria: [...(criteria.get(record.id) ?? [])].sort(),
      tags: 'tags' in record ? record.tags : [],
    }))
  return { total: hits.length, found }
}
