// Rules of a series for which the library may look for a next date without end, because their parts may never meet. They are told before
// anything is looked for: a search that does not end cannot be stopped from within.
import type ICAL from 'ical.js'
import { EventError } from './event-times.ts'

/** As it is in practice: every 2 weeks, every 3 months. With more, parts that name days may be passed over each time. */
const mostInterval = 12

type Parts = Readonly<Record<string, readonly (string | number)[] | undefined>>

/** In a rule of days the library compares these with each date; what counts from the end of a month is never the same as a date. */
function mayNeverMeet(parts: Parts, interval: number): boolean {
  const { BYMONTH: months, BYMONTHDAY: dates, BYDAY: weekdays } = parts
  if (dates !== undefined)
    return months !== undefined || weekdays !== undefined || interval > 1 || dates.some((date) => Number(date) <= 0)
  // "1MO" is a weekday of a month; every 7 days is the same weekday each time.
  return weekdays !== undefined && (interval % 7 === 0 || weekdays.some((weekday) => `${weekday}`.length > 2))
}

/** Throws an `EventError` for a rule that the library cannot follow to its end, or follows to other dates than it says. */
export function refuseEndless({ freq, interval, parts: raw }: ICAL.Recur): void {
  const parts = raw as Parts
  // A rule of weeks by their number is followed to every week of the year where the year has no such week.
  const isRefused =
    parts.BYWEEKNO !== undefined ||
    (Object.keys(parts).length > 0 && interval > mostInterval) ||
    (freq === 'DAILY' && mayNeverMeet(parts, interval))
  if (isRefused) throw new EventError('RRULE', 'its rule is not supported: it may never come to a date')
}
