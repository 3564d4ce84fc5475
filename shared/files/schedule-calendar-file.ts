// A calendar file for the schedule of a mentorship: one event that repeats, with the planned sessions that differ from it as its changes.
// Its UID is the person's own, so that a calendar which keeps to RFC 5545 and 5546 changes the event it has.
import ICAL from 'ical.js'
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library'
import type { Person } from '../records/person.ts'
import type { Session } from '../records/session.ts'
import { type ScheduleDates, scheduleDates } from '../rules/sessions/cadence.ts'
import { seenBy } from '../rules/sharing/redact-record.ts'
import { isZone } from '../rules/time/meeting-time.ts'

export interface ScheduleSource {
  readonly person: Person
  /** Civil dates of the sessions held with them, oldest first: the schedule goes on from there. */
  readonly held: readonly string[]
  /** With them, and not begun. */
  readonly planned: readonly Session[]
  readonly today: string
  /** The owner's IANA zone, for a person without one. */
  readonly zone: string
  /** UTC instant of now. */
  readonly at: string
}

/** Seconds before its start at which a calendar reminds of it. */
const reminder = 15 * 60
/** A planned session is looked for among so many dates of the schedule. */
const mostDates = 120

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A day, or a clock time in the schedule's zone. */
interface When {
  readonly day: string
  /** `HH:mm`; null for a whole day. */
  readonly time: string | null
  readonly minutes: number
}

const timeOf = (date: Temporal.PlainDateTime | Temporal.PlainDate): ICAL.Time =>
  'hour' in date
    ? new ICAL.Time(
        {
          year: date.year,
          month: date.month,
          day: date.day,
          hour: date.hour,
          minute: date.minute,
          second: 0,
          isDate: false,
        },
        ICAL.Timezone.localTimezone,
      )
    : new ICAL.Time({ year: date.year, month: date.month, day: date.day, isDate: true }, ICAL.Timezone.localTimezone)

function addTime(event: ICAL.Component, name: string, date: Temporal.PlainDateTime | Temporal.PlainDate, zone: string) {
  const property = new ICAL.Property(name)
  if ('hour' in date) property.setParameter('tzid', zone)
  else property.resetType('date')
  property.setValue(timeOf(date))
  event.addProperty(property)
}

const startOf = ({ day, time }: When): Temporal.PlainDateTime | Temporal.PlainDate => {
  const date = Temporal.PlainDate.from(day)
  return time === null ? date : date.toPlainDateTime(Temporal.PlainTime.from(time))
}

const endOf = (when: When): Temporal.PlainDateTime | Temporal.PlainDate => {
  const start = startOf(when)
  return 'hour' in start ? start.add({ minutes: when.minutes }) : start.add({ days: 1 })
}

function instantTime(at: string): ICAL.Time {
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(at).toZonedDateTimeISO('UTC')
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.utcTimezone)
}

/** The last moment of a schedule that ends on a day, on which nothing is any more: of the same kind as its start, as RFC 5545 has it. */
function untilOf(endedOn: string, time: string | null, zone: string): ICAL.Time {
  const end = Temporal.PlainDate.from(endedOn)
  if (time === null) return timeOf(end.subtract({ days: 1 }))
  return instantTime(end.toZonedDateTime(zone).subtract({ seconds: 1 }).toInstant().toString())
}

/** An end that is agreed ends the event too, however far away it is. */
function ruleOf({ cadence, endedOn, time }: Person, { place }: ScheduleDates, first: string, zone: string): ICAL.Recur {
  const weekday = weekdays[Temporal.PlainDate.from(first).dayOfWeek - 1] ?? 'MO'
  const interval = cadence === 'fortnightly' ? 'INTERVAL=2;' : ''
  // The fifth is in some months only: the last one, as the schedule has it.
  const rule =
    cadence === 'monthly'
      ? `FREQ=MONTHLY;BYDAY=${place > 4 ? -1 : place}${weekday}`
      : `FREQ=WEEKLY;${interval}BYDAY=${weekday}`
  const recur = ICAL.Recur.fromString(rule)
  recur.until = endedOn === null ? null : untilOf(endedOn, time, zone)
  return recur
}

function alarmOf(summary: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-reminder))
  alarm.addPropertyWithValue('description', summary)
  return alarm
}

interface EventOf {
  readonly uid: string
  readonly sequence: number
  readonly at: string
  readonly summary: string
  readonly zone: string
}

function eventOf(when: When, { uid, sequence, at, summary, zone }: EventOf): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', uid)
  event.addPropertyWithValue('sequence', sequence)
  event.addPropertyWithValue('dtstamp', instantTime(at))
  addTime(event, 'dtstart', startOf(when), zone)
  addTime(event, 'dtend', endOf(when), zone)
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('status', 'CONFIRMED')
  // A day without an hour would remind in the night before.
  if (when.time !== null) event.addSubcomponent(alarmOf(summary))
  return event
}

/** When a session is, by the clock of the schedule's zone. */
function whenOf({ day, startsAt, minutes }: Session, zone: string): When {
  if (startsAt === null) return { day, time: null, minutes }
  const there = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
    minutes,
  }
}

/** Half the way to the next date: a session is that of the date it is nearest to. */
const nearDays = { none: 0, weekly: 3, fortnightly: 7, monthly: 14 } as const

interface Changed {
  /** The date of the schedule in whose place it is. */
  readonly date: string
  readonly when: When
  readonly session: Session
}

/** Sessions that are on another day or at another time than the schedule says, the first planned for each date. */
function changesOf(
  { person, planned }: ScheduleSource,
  days: readonly string[],
  usual: Omit<When, 'day'>,
  zone: string,
): Changed[] {
  const taken = new Set<string>()
  return planned.flatMap((session): Changed[] => {
    const when = whenOf(session, zone)
    const distance = (day: string) =>
      Math.abs(Temporal.PlainDate.from(day).until(when.day, { largestUnit: 'day' }).days)
    const [date] = days
      .filter((day) => !taken.has(day) && distance(day) <= nearDays[person.cadence])
      .sort((a, b) => distance(a) - distance(b))
    if (date === undefined) return []
    taken.add(date)
    const isSame = when.day === date && when.time === usual.time && when.minutes === usual.minutes
    return isSame ? [] : [{ date, when, session }]
  })
}

function zoneComponent(zone: string): ICAL.Component[] {
  const [block] = zoneBlock(zone)
  return block === undefined || !block.startsWith('BEGIN:VTIMEZONE') ? [] : [new ICAL.Component(ICAL.parse(block))]
}

/** The schedule as text/calendar, from its next date on; null where there is none any more. It says when and, as far as that may travel, with whom. */
export function scheduleFile(source: ScheduleSource): string | null {
  const { person, held, today, at } = source
  const dates = scheduleDates(person, held, today, mostDates)
  const [first] = dates?.days ?? []
  if (dates === null || first === undefined) return null
  const zone = person.zone !== null && isZone(person.zone) ? person.zone : source.zone
  const name = seenBy(person, 'mentor')?.name ?? ''
  const summary = name === '' ? 'Session' : `Session with ${name}`
  const usual = { time: person.time, minutes: person.minutes }
  const common = { uid: `${person.id}@cairn`, at, summary, zone }
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Cairn//Cairn//EN')
  const series = eventOf({ day: first, ...usual }, { ...common, sequence: person.revision })
  series.addPropertyWithValue('rrule', ruleOf(person, dates, first, zone))
  const changes = changesOf(source, dates.days, usual, zone).map(({ date, when, session }) => {
    const event = eventOf(when, { ...common, sequence: person.revision + session.revision })
    addTime(event, 'recurrence-id', startOf({ day: date, ...usual }), zone)
    return event
  })
  const hasTimes = person.time !== null || changes.some((event) => event.getFirstProperty('dtstart')?.type !== 'date')
  for (const one of [...(hasTimes ? zoneComponent(zone) : []), series, ...changes]) calendar.addSubcomponent(one)
  // RFC 5545, 3.1: every line ends so, the last one too.
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`
}
