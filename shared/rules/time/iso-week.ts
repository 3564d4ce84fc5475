// ISO weeks, Monday first, written `2025-W11`: what weeks are stored by. The week as a person has it: week-by-first-day.ts.

/** The ISO week of a civil date, such as `2025-W11` for `2025-03-14`. */
export function isoWeekOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  const { yearOfWeek = date.year, weekOfYear = 1 } = date
  return `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`
}

/** Monday to Sunday of an ISO week (the last one ends on 9999-12-31); null when the text is not a week that exists. */
export function daysOfIsoWeek(week: string): { first: string; last: string } | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(week)
  const [, year, number] = match ?? []
  if (year === undefined || number === undefined) return null
  // 4 January always lies in week 1.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 })
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ days: (Number(number) - 1) * 7 })
  const sunday = first.add({ days: 6 })
  // The last week that can be written ends before its Sunday: later dates no longer sort as text.
  const found = { first: first.toString(), last: sunday.year > 9999 ? '9999-12-31' : sunday.toString() }
  return isoWeekOf(found.first) === week ? found : null
}

/** The week `by` weeks later (earlier when negative). Null when `week` is not a week. */
export function shiftWeek(week: string, by: number): string | null {
  const days = daysOfIsoWeek(week)
  return days === null
    ? null
    : isoWeekOf(
        Temporal.PlainDate.from(days.first)
          .add({ days: by * 7 })
          .toString(),
      )
}
