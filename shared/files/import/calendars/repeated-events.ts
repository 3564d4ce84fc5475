// The times at which an event takes place, within a span: once, by its rules, by dates of its own, and without its exceptions.
import ICAL from 'ical.js'
import type { ZoneFinder } from './calendar-zones.ts'
import { dayOfTime, EventError, type EventTime, instantOfTime, keyOfTime, timesIn } from './event-times.ts'
import { refuseEndless } from './refuse-endless-recurrence.ts'

/** Civil dates, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

export interface EventTimes {
  readonly times: readonly EventTime[]
  /** It goes on after the span. */
  readonly hasMore: boolean
  /** Keys of the dates that are taken out. */
  readonly takenOut: readonly string[]
}

/** A rule is followed from its beginning, which may lie years back: a meeting of every day for 80 years. */
const mostSteps = 30_000

/** A rule has its next date within so many years: February 29 on one weekday comes every 28, or 40. */
const yearsSearched = 40

const often = new Set(['SECONDLY', 'MINUTELY', 'HOURLY'])

/** The clock as the library counts with it: without a zone, so that a meeting at ten stays at ten. */
function floating({ clock, isDay }: EventTime): ICAL.Time {
  const { year, month, day, hour, minute, second } = clock
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: isDay }, ICAL.Timezone.localTimezone)
}

const clockOf = ({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })

/** Made by hand: a rule has many days before those that are offered. */
const dayText = ({ year, month, day }: ICAL.Time): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** Whether a time is after the last one of its rule, which files have in UTC, as a day, or by the event's own clock. */
function isAfter(until: ICAL.Time, time: EventTime): boolean {
  const clock = clockOf(until)
  if (until.isDate || time.isDay) return dayOfTime(time) > clock.toPlainDate().toString()
  if (until.zone !== ICAL.Timezone.utcTimezone) return Temporal.PlainDateTime.compare(time.clock, clock) > 0
  return Temporal.Instant.compare(instantOfTime(time), clock.toZonedDateTime('UTC').toInstant()) > 0
}

/** Whether the library moved a date that its month does not have, as February 30, on to the next one; calendars pass over it. */
const isMovedOn = (rule: ICAL.Recur, { month, day }: ICAL.Time, start: EventTime): boolean => {
  const { BYMONTH, BYMONTHDAY } = rule.parts as { BYMONTH?: number[]; BYMONTHDAY?: number[] }
  if (BYMONTH !== undefined && !BYMONTH.includes(month)) return true
  if (BYMONTHDAY !== undefined) return BYMONTHDAY.every((one) => one > 0) && !BYMONTHDAY.includes(day)
  return rule.freq === 'YEARLY' && Object.keys(rule.parts).length === 0 && day !== start.clock.day
}

function timesOfRule(rule: ICAL.Recur, start: EventTime, span: Span): Omit<EventTimes, 'takenOut'> {
  if (often.has(rule.freq)) throw new EventError('RRULE', 'it repeats more than once a day, which no session does')
  refuseEndless(rule)
  // The library compares clocks without their zones: the end is looked at here, and its own only ends a search for dates that never come.
  const { until } = rule
  const open = rule.clone()
  open.until = floating({ ...start, clock: Temporal.PlainDateTime.from(span.to).add({ years: yearsSearched }) })
  const iterator = open.iterator(floating(start))
  const times: EventTime[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    const next = iterator.next()
    if (next === null || next === undefined) return { times, hasMore: false }
    const day = dayText(next)
    if (day < span.from && (until === null || day < dayText(until))) continue
    const time = { ...start, clock: clockOf(next) }
    if (until !== null && isAfter(until, time)) return { times, hasMore: false }
    if (day > span.to) return { times, hasMore: true }
    if (day >= span.from && !isMovedOn(rule, next, start)) times.push(time)
  }
  throw new EventError('RRULE', 'it began too long ago for how often it repeats')
}

function exceptionsOf(event: ICAL.Component, zones: ZoneFinder): (time: EventTime) => boolean {
  const all = event.getAllProperties('exdate').flatMap((property) => timesIn(property, zones))
  const days = new Set(all.filter(({ isDay }) => isDay).map(dayOfTime))
  const keys = new Set(all.map(keyOfTime))
  return (time) => days.has(dayOfTime(time)) || keys.has(keyOfTime(time))
}

/** One day is the same by the file's clock and by the owner's within a day: what is nearly in the span is kept. */
const isWithin = (time: EventTime, { from, to }: Span): boolean => dayOfTime(time) >= from && dayOfTime(time) <= to

export const isRepeated = (event: ICAL.Component): boolean => event.hasProperty('rrule') || event.hasProperty('rdate')

/** Throws an `EventError` for a rule that cannot be followed. Earliest first, each once. */
export function eventTimes(event: ICAL.Component, start: EventTime, zones: ZoneFinder, span: Span): EventTimes {
  if (!isRepeated(event)) return { times: isWithin(start, span) ? [start] : [], hasMore: false, takenOut: [] }
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur)
  const byRule = rules.map((rule) => timesOfRule(rule, start, span))
  const added = event.getAllProperties('rdate').flatMap((property) => timesIn(property, zones))
  // Without a rule the event itself is the first of its dates.
  const first = rules.length === 0 ? [start] : []
  const isException = exceptionsOf(event, zones)
  const all = [...byRule.flatMap(({ times }) => times), ...[...first, ...added].filter((time) => isWithin(time, span))]
  const times = new Map(all.filter((time) => !isException(time)).map((time) => [keyOfTime(time), time]))
  const takenOut = all.filter(isException).map(keyOfTime)
  const sorted = [...times.values()].sort((a, b) => Temporal.Instant.compare(instantOfTime(a), instantOfTime(b)))
  const hasMore = byRule.some((one) => one.hasMore) || added.some((time) => dayOfTime(time) > span.to)
  return { times: sorted, hasMore, takenOut }
}
