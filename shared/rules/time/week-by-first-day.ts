// The week as its owner has it. It keeps the ISO name of the week that its Thursday lies in (`2025-W11`): names, addresses and what is
// stored by them mean the same wherever weeks begin, and only the days at the edge belong to the one or the other.

import { formats } from './date-number-formats.ts'
import { shiftDay } from './epoch-day.ts'
import { daysOfIsoWeek, isoWeekOf } from './iso-week.ts'

const thursday = 4

/** Days from the first of a week to its Thursday: 3 from Monday, 4 from Sunday, 5 from Saturday. */
const untilThursday = (firstWeekday: number) => (thursday - firstWeekday + 7) % 7

/** The Thursday that names a week: it lies in it wherever weeks begin. Null when the text is no week. */
export function thursdayOf(week: string): string | null {
  const iso = daysOfIsoWeek(week)
  return iso === null ? null : shiftDay(iso.first, thursday - 1)
}

/** ISO weekdays in the order of a week. */
export const weekdaysInOrder = (firstWeekday: number = formats().firstWeekday): readonly number[] =>
  Array.from({ length: 7 }, (_, at) => ((firstWeekday - 1 + at) % 7) + 1)

/** The name of the week of a civil date. */
export function weekOf(day: string, firstWeekday: number = formats().firstWeekday): string {
  if (firstWeekday === 1) return isoWeekOf(day)
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  return isoWeekOf(shiftDay(day, untilThursday(firstWeekday) - ((dayOfWeek - firstWeekday + 7) % 7)))
}

/** First and last day of a week (the last one ends on 9999-12-31); null when the text is not a week that exists. */
export function daysOfWeek(
  week: string,
  firstWeekday: number = formats().firstWeekday,
): { first: string; last: string } | null {
  const iso = daysOfIsoWeek(week)
  if (iso === null || firstWeekday === 1) return iso
  const first = shiftDay(iso.first, thursday - 1 - untilThursday(firstWeekday))
  return { first, last: shiftDay(first, 6) }
}

/**
 * The days by which a week differs from the ISO week of its name: `gained` from the ISO week before, `lost` to the one after. Empty where
 * weeks begin on Monday, and for a text that is no week.
 */
export function edgeDays(
  week: string,
  firstWeekday: number = formats().firstWeekday,
): { gained: readonly string[]; lost: readonly string[] } {
  const own = daysOfWeek(week, firstWeekday)
  const iso = daysOfIsoWeek(week)
  const count = own === null || iso === null ? 0 : (8 - firstWeekday) % 7
  const from = (day: string) => Array.from({ length: count }, (_, at) => shiftDay(day, at))
  return { gained: from(own?.first ?? ''), lost: from(own === null ? '' : shiftDay(own.last, 1)) }
}
