// Days and spans that a sentence states, held against the days of its records and the end of the period.

import { inPlainFormats } from '../time/date-number-formats.ts'
import { fullDay, monthNames } from '../time/day-words.ts'
import { toEpochDay } from '../time/epoch-day.ts'
import type { Reading, ReadingRule } from './rule-types.ts'

const written = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${monthNames.join('|')}) ((?:19|20)\\d\\d)\\b`, 'g')
const american = new RegExp(`\\b(${monthNames.join('|')}) (\\d{1,2}),? ((?:19|20)\\d\\d)\\b`, 'g')

const dayOf = (year = '', month = '', day = '') =>
  `${year}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`

const statedDays = (own: string): string[] => [
  ...[...own.matchAll(written)].map(([, day, month, year]) => dayOf(year, month, day)),
  ...[...own.matchAll(american)].map(([, month, day, year]) => dayOf(year, month, day)),
]

/** What happened after the period is no part of what is asked to be judged. */
export const afterPeriod: ReadingRule = ({ sentence, claims, whole }) => {
  const claim = claims.find(({ day }) => day > whole.to)
  if (claim !== undefined) return { rule: 'after-version', claim }
  const day = statedDays(sentence.own).find((one) => one > whole.to)
  return day === undefined ? null : { rule: 'after-version', what: inPlainFormats(() => fullDay(day)) }
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** A share of something is no time: "a quarter of our traffic", "a year of invoices". */
const span = new RegExp(
  `\\b(?:for|over|throughout|during)(?: (?:more than|over|almost|nearly|about|the|the past|the last|the whole|a full)){0,4}(?: (\\d{1,2}|a|an|${numbers.join('|')})) (months?|years?|half[- ]year|quarters?)\\b(?! of\\b)`,
  'gi',
)
const daysIn = { month: 30, year: 365, half: 182, quarter: 91 } as const
const counted = (text: string | undefined) =>
  text === undefined || /^an?$/i.test(text) ? 1 : numbers.indexOf(text.toLowerCase()) + 1 || Number(text)

/** Days that a sentence claims to have done something for; 0 where it names no span of months or years. */
function claimedDays(own: string): number {
  const spans = [...own.matchAll(span)].map(([, count, unit = '']) => {
    const name = (['month', 'year', 'half', 'quarter'] as const).find((one) => unit.toLowerCase().startsWith(one))
    return name === undefined ? 0 : counted(count) * daysIn[name]
  })
  return Math.max(0, ...spans)
}

/** Share of the claimed time that the records must reach over. */
const leastShown = 0.5

/** "For a year I led the forum" beside two records of one week. Without a record it is another objection. */
export const durationNotShown: ReadingRule = ({ sentence, claims }: Reading) => {
  const days = claims.map(({ day }) => toEpochDay(day))
  const claimed = claimedDays(sentence.own)
  if (claimed < 60 || days.length === 0 || !/\b(?:I|[Mm]y|[Mm]e)\b/.test(sentence.own)) return null
  return Math.max(...days) - Math.min(...days) < claimed * leastShown ? { rule: 'duration', claim: claims[0] } : null
}
