// The agreed start of a session: a clock time on a civil date in a zone, kept as an instant.
import { formats } from './date-number-formats.ts'

/** Which of the two a clock time means in an hour that the end of summer time repeats. */
export type RepeatedTime = 'first' | 'second'

/**
 * The instant of `HH:mm` on `day` in `zone`. A time that summer time skips is moved on, of one it repeats it is the one that
 * `which` names. Null when any part is none.
 */
export function instantOf(day: string, time: string, zone: string, which: RepeatedTime = 'first'): string | null {
  try {
    const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
    const at = local.toZonedDateTime(zone, { disambiguation: which === 'first' ? 'compatible' : 'later' })
    return at.toInstant().toString({ fractionalSecondDigits: 3 })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A clock time that its zone reads twice: which of the two an instant is, and how far each is from UTC (`+01:00`). */
export interface RepeatedHour {
  readonly which: RepeatedTime
  readonly offsets: Readonly<Record<RepeatedTime, string>>
}

/** What is known of the clock time of `instant` where its zone repeats it; null where it is read once. */
export function repeatedHour(instant: string, zone: string): RepeatedHour | null {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const local = at.toPlainDateTime()
  const first = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const second = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (first.epochMilliseconds === second.epochMilliseconds) return null
  const which = at.epochMilliseconds === first.epochMilliseconds ? 'first' : 'second'
  return { which, offsets: { first: first.offset, second: second.offset } }
}

/** Whether this machine knows the zone. */
export function isZone(zone: string): boolean {
  return instantOf('2025-01-01', '12:00', zone) !== null
}

/** The same clock time on another day: what "next week at ten" means, also when summer time begins in between. */
export function sameClockOn(day: string, startsAt: string | null, zone: string): string | null {
  if (startsAt === null) return null
  const clock = Temporal.Instant.from(startsAt)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
  return instantOf(day, clock, zone)
}

/** The civil dates of a month in rows of seven from the first day of a week, with days of its neighbours at both ends. */
export function monthGrid(day: string, firstWeekday: number = formats().firstWeekday): string[][] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 })
  const before = (first.dayOfWeek - firstWeekday + 7) % 7
  const start = first.subtract({ days: before })
  const cells = before + first.daysInMonth
  return Array.from({ length: Math.ceil(cells / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => start.add({ days: row * 7 + column }).toString()),
  )
}

/** The first of the month `by` months later. */
export const shiftMonth = (day: string, by: number): string =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: by }).toString()
