// When an event is: the times of its properties, strictly read, as a civil date with a start in a zone.
import type ICAL from 'ical.js'
import type { FileZone, ZoneFinder } from './calendar-zones.ts'

/** A day or a clock time as the file has it, with its zone. */
export interface EventTime {
  readonly clock: Temporal.PlainDateTime
  readonly isDay: boolean
  readonly zone: FileZone
}

/** What is wrong with a line of an event, by the property that it is. */
export class EventError extends Error {
  readonly property: string
  readonly why: string
  constructor(property: string, why: string) {
    super(`${property}: ${why}`)
    this.property = property
    this.why = why
  }
}

function timeOf(raw: string, name: string, tzid: string | null, zones: ZoneFinder): EventTime {
  const isUtc = raw.endsWith('Z')
  try {
    const clock = Temporal.PlainDateTime.from(raw.replace(/Z$/, ''), { overflow: 'reject' })
    return { clock, isDay: raw.length === 10, zone: zones(isUtc ? 'UTC' : tzid) }
  } catch {
    throw new EventError(name, `“${raw.slice(0, 40)}” is not a date and time`)
  }
}

/** All times of a property; of a period its beginning. */
export function timesIn(property: ICAL.Property, zones: ZoneFinder): EventTime[] {
  const tzid = property.getFirstParameter('tzid') ?? null
  const [, , , ...values] = property.toJSON() as unknown[]
  return values.map((value) => {
    const raw = Array.isArray(value) ? value[0] : value
    return timeOf(String(raw), property.name.toUpperCase(), tzid || null, zones)
  })
}

/** The time of the first property of this name; null where there is none. */
export function timeIn(event: ICAL.Component, name: string, zones: ZoneFinder): EventTime | null {
  const property = event.getFirstProperty(name)
  return property === null ? null : (timesIn(property, zones)[0] ?? null)
}

export const dayOfTime = ({ clock }: EventTime): string => clock.toPlainDate().toString()

/** The instant, or that of the first moment of the day. */
export const instantOfTime = ({ clock, zone }: EventTime): Temporal.Instant => zone.instantOf(clock)

/** What tells one meeting of a series from another: its start as first agreed. */
export const keyOfTime = (time: EventTime): string =>
  time.isDay ? dayOfTime(time) : instantOfTime(time).toString({ smallestUnit: 'second' })

export interface MeetingTime {
  /** Civil date in `zone`. */
  readonly day: string
  /** UTC instant; null for a whole day. */
  readonly startsAt: string | null
  readonly zone: string
}

/** A time in UTC belongs to no place: it is kept in the owner's own zone. */
export function meetingTime(time: EventTime, own: string): MeetingTime {
  if (time.isDay) return { day: dayOfTime(time), startsAt: null, zone: own }
  const at = instantOfTime(time)
  const zone = time.zone.zone === 'UTC' ? own : time.zone.zone
  const day = at.toZonedDateTimeISO(zone).toPlainDate().toString()
  return { day, startsAt: at.toString({ fractionalSecondDigits: 3 }), zone }
}

/** Minutes that an event lasts; null where it does not say, as for a whole day. */
export function minutesOf(event: ICAL.Component, start: EventTime, zones: ZoneFinder): number | null {
  if (start.isDay) return null
  const end = timeIn(event, 'dtend', zones)
  if (end !== null && !end.isDay)
    return Math.round((instantOfTime(end).epochMilliseconds - instantOfTime(start).epochMilliseconds) / 60_000)
  const duration = event.getFirstProperty('duration')
  if (duration === null) return null
  try {
    return Math.round(
      Temporal.Duration.from(String(duration.toJSON()[3])).total({ unit: 'minutes', relativeTo: '2026-01-01' }),
    )
  } catch {
    throw new EventError('DURATION', `“${String(duration.toJSON()[3]).slice(0, 40)}” is not a length of time`)
  }
}
