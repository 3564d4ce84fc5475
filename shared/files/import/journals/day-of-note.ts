// The day of a note: from the file's name, from a heading, or from a line "Date: …" near its beginning.
import type { DayFrom } from '../../../rules/import/found-record.ts'
import { toEpochDay } from '../../../rules/time/epoch-day.ts'
import { dayInName, findDay, findPeriod, isPeriodHeading, wholeDay } from '../days-in-text.ts'
import type { Section } from '../document-sections.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { isGeneric, kindOfWords } from './note-kind.ts'

export interface Day {
  readonly day: string
  readonly dayFrom: DayFrom
}

/** "08-August-2020" is the eighth month, not its eighth day. */
function monthOfName(name: string): string | null {
  const found = /^0?(\d{1,2})[-_\s]+(\p{L}{3,}[-_\s]+\d{4})$/u.exec(name)
  const words = found?.[2]?.replace(/[-_]+/g, ' ') ?? ''
  const period = isPeriodHeading(words) ? findPeriod(words, null) : null
  return period !== null && Number(period.to.slice(5, 7)) === Number(found?.[1]) ? period.to : null
}

export interface NamedDay extends Day {
  readonly isMonth: boolean
}

/** Null where a name says no day and no month. */
export function dayOfName(name: string): NamedDay | null {
  const month = monthOfName(name)
  if (month !== null) return { day: month, dayFrom: 'file-name', isMonth: true }
  const week = /^\d{4}[-_ ]?W\d{1,2}$/i.test(name) ? findPeriod(name, null) : null
  if (week !== null) return { day: week.to, dayFrom: 'file-name', isMonth: false }
  const day = wholeDay(name) ?? (/^\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:\D|$)/.test(name) ? dayInName(name) : null)
  return day === null ? null : { day, dayFrom: 'file-name', isMonth: false }
}

/** "2024-03-01", or "2024-03-01 – Search": a day with what else the heading says. */
export function dayOfHeading(heading: string): { day: string; rest: string } | null {
  const whole = wholeDay(heading)
  if (whole !== null) return { day: whole, rest: '' }
  const found = findDay(heading)
  if (found === null || !/^[\s[(<]*$/.test(heading.slice(0, found.start))) return null
  const after = heading.slice(found.end)
  const isClosed = /[[(<]\s*$/.test(heading.slice(0, found.start))
  const rest =
    /^[\s\])>]*(?:[:–—|-]|\s-)\s*(\S.*)$/.exec(after)?.[1] ??
    (isClosed ? /^(?:\s\p{L}{2,9})?[\])>]+\s+(\S.*)$/u.exec(after)?.[1] : undefined)
  return rest === undefined ? null : { day: found.day, rest }
}

/** "Wednesday, March 6th" in the year of the day before it, or the next one's, whichever is nearer. */
export function dayOfYear(heading: string, before: string): string | null {
  if (!/\d/.test(heading) || heading.length > 40) return null
  const year = Number(before.slice(0, 4))
  const days = [year, year + 1, year - 1].flatMap(
    (one) => wholeDay(`${heading.replace(/[\s.,]+$/, '')} ${one}`) ?? wholeDay(`${heading}${one}`) ?? [],
  )
  const apart = (day: string) => Math.abs(toEpochDay(day) - toEpochDay(before))
  return days.toSorted((one, other) => apart(one) - apart(other))[0] ?? null
}

const dateLine = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?date(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(.+?)\s*$/i

const isAboutDay = ({ heading, level }: Section): boolean =>
  (level === 1 &&
    /\b(?:day\s*\d+|(?:daily|dev|work)\s?(?:log|notes?)|worklog|devlog|journal|diary|standup)\b/i.test(heading)) ||
  (level > 0 &&
    !/^projects?$/i.test(heading) &&
    /\btoday\b|\bdid\b/i.test(heading) &&
    (isGeneric(heading) || kindOfWords(heading) !== null))

/** "Weekly review – week 1 (15-01-2024 to 21-01-2024)". */
const isReview = ({ heading, level }: Section): boolean =>
  level === 1 && /\b(?:week(?:ly)?|monthly|daily|journal|diary|(?:work)?log|standup|status)\b/i.test(heading)

function lastDay(text: string): string | null {
  let day: string | null = null
  for (let rest = text; ; ) {
    const found = findDay(rest)
    if (found === null) return day
    day = found.day
    rest = rest.slice(found.end)
  }
}

/** A note that tells its own day: "**Date:** 4 March 2024" or a section "Date"; with the lines that say so. */
export function dayInNote(sections: readonly Section[]): { day: Day; lines: readonly SourceLine[] } | null {
  const span = sections.slice(0, 3).find(isReview)
  const last = span === undefined ? null : lastDay(span.heading)
  if (span !== undefined && last !== null) return { day: { day: last, dayFrom: 'heading' }, lines: span.headingLines }
  if (!sections.some(isAboutDay)) return null
  for (const { heading, headingLines, lines } of sections.slice(0, 3)) {
    const own = lines.filter((line) => !isBlank(line) && !/^\s*-{3,}\s*$/.test(line.text))
    const whole = own.length === 1 ? wholeDay(own[0]?.text ?? '') : null
    if (/^date$/i.test(heading) && whole !== null)
      return { day: { day: whole, dayFrom: 'field' }, lines: [...headingLines, ...own] }
    for (const line of own) {
      const day = wholeDay(dateLine.exec(line.text)?.[1] ?? '')
      if (day !== null) return { day: { day, dayFrom: 'field' }, lines: [line] }
    }
  }
  return null
}
