// Which areas of engineering the records look at, and which nobody looks at. A record belongs to an area by what it says of itself (an
// improvement's area, a topic on a session's agenda), by a tag, or by its words; never by a guess at what it means.

import { improvementAreas } from '../../records/field-choices.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isCountedRecord } from '../journal/counted-records.ts'
import { fold } from '../text/fold-text.ts'
import { listed } from '../text/number-words.ts'
import { writtenText } from '../text/searchable-text.ts'
import { type Area, areaVocabulary } from './area-vocabulary.ts'
import { type Month, type MonthCounts, monthOfDay } from './evidence-months.ts'

export const areas: readonly Area[] = improvementAreas

/** By what a record belongs to an area; `word` is the tag or word that says so, '' where a field does. */
export interface AreaSign {
  readonly area: Area
  readonly by: 'field' | 'topic' | 'tag' | 'word'
  readonly word: string
}

interface Phrase {
  readonly area: Area
  readonly words: readonly string[]
  /** As it is shown. */
  readonly shown: string
}

/** Words as they are compared: folded, cut at hyphens and slashes; "n+1" and "j'ai" are one word each. */
const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}+]+(?:'\p{L}+)?/gu) ?? []

const phraseOf = (area: Area, shown: string): Phrase => ({ area, words: wordsIn(shown), shown })
const isWord = (found: string | undefined, wanted: string, isLast: boolean) =>
  found === wanted || (isLast && found === `${wanted}s`)
const standsAt = ({ words }: Phrase, text: readonly string[], at: number) =>
  words.every((word, index) => isWord(text[at + index], word, index === words.length - 1))

/** Phrases by their first word: a long text asks only for those that could begin at a word of it. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    for (const word of phrase.words.length === 1 ? [first, `${first}s`] : [first])
      found.set(word, [...(found.get(word) ?? []), phrase])
  }
  return found
}

const inTexts = byFirstWord(areas.flatMap((area) => areaVocabulary[area].words.map((word) => phraseOf(area, word))))
/** The area's own name is a tag of it, and so is every word of its vocabulary. */
const asTags = areas.flatMap((area) =>
  [area, ...areaVocabulary[area].words, ...areaVocabulary[area].tags].map((word) => phraseOf(area, word)),
)

/** The first word of each area in a text. */
function wordSigns(text: readonly string[]): ReadonlyMap<Area, string> {
  const found = new Map<Area, string>()
  for (const [at, word] of text.entries())
    for (const phrase of inTexts.get(word) ?? [])
      if (!found.has(phrase.area) && standsAt(phrase, text, at)) found.set(phrase.area, phrase.shown)
  return found
}

function tagSigns(tags: readonly string[]): ReadonlyMap<Area, string> {
  const found = new Map<Area, string>()
  for (const tag of tags) {
    const words = wordsIn(tag)
    for (const phrase of asTags)
      if (!found.has(phrase.area) && phrase.words.length === words.length && standsAt(phrase, words, 0))
        found.set(phrase.area, tag)
  }
  return found
}

const topicsOf = (record: AnyRecord): readonly (string | null)[] =>
  record.kind === 'session' ? record.agenda.map(({ topic }) => topic) : []
const tagsOf = (record: AnyRecord): readonly string[] => ('tags' in record ? record.tags : [])

/** The areas of a record, each with the first sign of it; empty for what is no counted record. */
export function areaSigns(record: AnyRecord): AreaSign[] {
  if (!isCountedRecord(record)) return []
  const own = record.kind === 'improvement' ? record.area : null
  const topics = topicsOf(record)
  const tagged = tagSigns(tagsOf(record))
  const said = wordSigns(wordsIn(writtenText(record).join('\n')))
  return areas.flatMap((area): AreaSign[] => {
    if (own === area) return [{ area, by: 'field', word: '' }]
    if (areaVocabulary[area].topics.some((topic) => topics.includes(topic))) return [{ area, by: 'topic', word: '' }]
    const [tag, word] = [tagged.get(area), said.get(area)]
    if (tag !== undefined) return [{ area, by: 'tag', word: tag }]
    return word === undefined ? [] : [{ area, by: 'word', word }]
  })
}

export interface AreaRecord {
  readonly id: string
  readonly day: string
  readonly sign: AreaSign
}

export interface AreaCount {
  readonly area: Area
  /** Newest work first. */
  readonly records: readonly AreaRecord[]
}

/** The same without the records themselves. */
export interface AreaSummary {
  readonly area: Area
  readonly count: number
  /** Work date of the newest record; null without any. */
  readonly newest: string | null
  readonly months: MonthCounts
}

const newestFirst = (one: AreaRecord, other: AreaRecord) =>
  one.day !== other.day ? (one.day < other.day ? 1 : -1) : one.id < other.id ? 1 : -1

/** One row per area, in their fixed order, those without a record too. */
export function areaCounts(found: readonly AreaRecord[]): AreaCount[] {
  const byArea = new Map<Area, AreaRecord[]>(areas.map((area) => [area, []]))
  for (const one of found) byArea.get(one.sign.area)?.push(one)
  return [...byArea].map(([area, records]) => ({ area, records: records.sort(newestFirst) }))
}

/** The record's row for every area it belongs to. */
export const areaRecords = (record: AnyRecord): AreaRecord[] =>
  'day' in record ? areaSigns(record).map((sign) => ({ id: record.id, day: record.day, sign })) : []

export function areaSummary({ area, records }: AreaCount): AreaSummary {
  const months = new Map<Month, number>()
  for (const { day } of records) months.set(monthOfDay(day), (months.get(monthOfDay(day)) ?? 0) + 1)
  return { area, count: records.length, newest: records[0]?.day ?? null, months }
}

export const areaInText = {
  'code-quality': 'code quality',
  security: 'security',
  deployment: 'deployment',
  'cloud-cost': 'cloud cost',
  observability: 'observability',
  process: 'the engineering process',
  'data-layer': 'the data layer',
  tests: 'tests',
  ai: 'AI in the team’s work',
} as const satisfies Record<Area, string>

/** "Nothing recorded yet on deployment, cloud cost and tests." */
export function areasSentence(summaries: readonly Pick<AreaSummary, 'area' | 'newest'>[]): string {
  const none = summaries.filter(({ newest }) => newest === null)
  if (none.length === summaries.length) return `Nothing recorded yet in any of the ${summaries.length} areas.`
  if (none.length > 0) return `Nothing recorded yet on ${listed(none.map(({ area }) => areaInText[area]))}.`
  const [oldest] = [...summaries].sort((one, other) => ((one.newest ?? '') < (other.newest ?? '') ? -1 : 1))
  return oldest === undefined
    ? 'Each area has records.'
    : `Each of the ${summaries.length} areas has records; longest ago: ${areaInText[oldest.area]}.`
}

/** By which rule records are counted in an area, with its words. */
export function areaMeaning(area: Area): string {
  const { words, tags, topics } = areaVocabulary[area]
  const byTopic = topics.length === 0 ? '' : 'sessions with a question on that topic, '
  const tagged = listed(
    tags.map((one) => `“${one}”`),
    'or',
  )
  return `Records that are not in the trash: improvements in this area, ${byTopic}records tagged ${tagged} or with any of these words, and records whose text contains one of them: ${words.join(', ')}.`
}

/** "by the tag “cost”": why a record is counted in an area. */
export function signWords({ by, word }: AreaSign): string {
  switch (by) {
    case 'field':
      return 'its area'
    case 'topic':
      return 'a topic on its agenda'
    case 'tag':
      return `tag “${word}”`
    case 'word':
      return `word “${word}”`
  }
}
