// Events and their changes as single meetings: each date of a series with what was changed on it, within the time that is offered.
import type { FoundEvent, FoundMeeting, LeftOutLines } from '../../../rules/import/found-record.ts'
import { beginning } from '../source-lines.ts'
import { dayOfTime, type EventTime, keyOfTime } from './event-times.ts'
import { type CalendarContext, meetingMaker, sourceIdOf, titleOf, unreadOf } from './meeting-from-event.ts'
import { lineNote, type ParsedEvent, troubleIn } from './parse-event.ts'
import { eventTimes, isRepeated, type Span } from './repeated-events.ts'

export interface FoundMeetings {
  readonly meetings: readonly FoundMeeting[]
  readonly leftOut: readonly LeftOutLines[]
  readonly wholeEvents: readonly FoundEvent[]
}

/** What was held in the last year may still be written down; of a series that goes on, what was held in the last month. */
const monthsBack = 12
const monthsBackOfSeries = 1
const monthsAhead = 12
/** More than two a week: a meeting of every day is no session, and would hide those that are. */
const mostOfSeries = 120

/** Without a day, all of them; and of a series what comes within 12 months of its first. */
function spanOf(today: string | null, start: EventTime): Span {
  if (today === null)
    return { from: '0001-01-01', to: start.clock.toPlainDate().add({ months: monthsAhead }).toString() }
  const day = Temporal.PlainDate.from(today)
  return { from: day.subtract({ months: monthsBack }).toString(), to: day.add({ months: monthsAhead }).toString() }
}

/** Of a series that goes on, those of the last month and after; of one that ended, all. */
function offeredOf(times: readonly EventTime[], today: string | null): readonly EventTime[] {
  if (today === null) return times
  const from = Temporal.PlainDate.from(today).subtract({ months: monthsBackOfSeries }).toString()
  const recent = times.filter((time) => dayOfTime(time) >= from)
  return recent.length === 0 ? times : recent
}

const notOffered = `It is outside the time that is offered: the last ${monthsBack} and the next ${monthsAhead} months.`
const isLater = `It begins after the time that is offered: the next ${monthsAhead} months. Sessions that were imported from it stay as they are.`
const goesOn = `More of it is to come: up to ${mostOfSeries} meetings of a series are offered, of the next ${monthsAhead} months. Import the calendar again later.`

/** All lines of an event, with its title. */
const whole = ({ part, event }: ParsedEvent, why: string): LeftOutLines => ({
  line: part.line,
  endLine: part.endLine,
  what: beginning(String(event.getFirstPropertyValue('summary') ?? '')),
  why,
})

const outside = (event: ParsedEvent, { to }: Span): LeftOutLines =>
  whole(event, dayOfTime(event.start) > to ? isLater : notOffered)

/** Of several versions of one event the newest, and the others. */
function newest(events: readonly ParsedEvent[], keyOf: (one: ParsedEvent) => string) {
  const byKey = new Map<string, ParsedEvent>()
  const older: ParsedEvent[] = []
  for (const one of events) {
    const before = byKey.get(keyOf(one))
    const isNewer = before === undefined || one.sequence >= before.sequence
    if (before !== undefined) older.push(isNewer ? before : one)
    if (isNewer) byKey.set(keyOf(one), one)
  }
  return { byKey, older: older.map((one) => whole(one, 'A newer version of it is in the file too.')) }
}

/** What an event says that no session has a place for, or that is read otherwise than it may be meant. */
function notesOn(parsed: ParsedEvent, own: string): LeftOutLines[] {
  const { start, event } = parsed
  const tzid = event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? ''
  const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range') ?? ''
  return [
    ...unreadOf(parsed).map(({ property, what }) =>
      lineNote(parsed.part, property, 'A session has no field for it.', what),
    ),
    ...(start.zone.isKnown || start.isDay
      ? []
      : [lineNote(parsed.part, 'DTSTART', `The time zone “${tzid}” is not known. Its times are read in ${own}.`)]),
    ...(range === ''
      ? []
      : [lineNote(parsed.part, 'RECURRENCE-ID', 'Only this meeting is changed by it, not the later ones.')]),
  ]
}

/** An event with the changes of its meetings; those of a single invitation come without it. */
interface Series {
  readonly event: ParsedEvent | null
  readonly changes: readonly ParsedEvent[]
}

/** A day names the meeting of that day, also where the series has clock times. */
const changeFinder =
  (changes: ReadonlyMap<string, ParsedEvent>) =>
  (time: EventTime): ParsedEvent | undefined =>
    changes.get(keyOfTime(time)) ?? changes.get(dayOfTime(time))

const wholeEvent = (
  event: ParsedEvent,
  path: string,
  toldUntil: string | null,
  takenOut: readonly string[],
): FoundEvent => ({
  uid: event.uid,
  title: titleOf(event),
  place: { path, line: event.part.line, endLine: event.part.endLine },
  toldUntil,
  takenOut: takenOut.map((key) => sourceIdOf(event.uid, key)),
})

/** The meetings of the event by itself, each with its change in its place. */
function ownMeetings(
  event: ParsedEvent,
  changes: ReadonlyMap<string, ParsedEvent>,
  context: CalendarContext,
  { span, today }: { readonly span: Span; readonly today: string | null },
) {
  const isSeries = isRepeated(event.event)
  const all = eventTimes(event.event, event.start, context.zones, span)
  const offered = isSeries ? offeredOf(all.times, today) : all.times
  const times = offered.slice(0, mostOfSeries)
  const hasMore = all.hasMore || offered.length > mostOfSeries
  const changeOf = changeFinder(changes)
  const usual = meetingMaker(event, context)
  const used = new Set<ParsedEvent>()
  const meetings = times.map((time): FoundMeeting => {
    const change = changeOf(time)
    if (change !== undefined) used.add(change)
    const isCanceled = event.isCanceled || change?.isCanceled === true
    const make = change === undefined ? usual : meetingMaker(change, context)
    return make({
      time: change?.start ?? time,
      key: isSeries ? time : null,
      isCanceled,
      isWhole: true,
      isInSeries: true,
    })
  })
  // What it would tell lies outside of the time that is offered.
  const isTold = event.isCanceled || (isSeries ? meetings.length > 0 || !hasMore : meetings.length > 0)
  const lastRule = event.event.hasProperty('rrule') ? 'RRULE' : 'RDATE'
  const leftOut = [
    ...(meetings.length > 0 ? notesOn(event, context.own) : [outside(event, span)]),
    ...(hasMore && meetings.length > 0 ? [lineNote(event.part, lastRule, goesOn)] : []),
  ]
  const last = times.at(-1)
  const toldUntil = hasMore && last !== undefined ? dayOfTime(last) : null
  const told = isTold ? [wholeEvent(event, context.path, toldUntil, all.takenOut)] : []
  return { meetings, leftOut, used, told }
}

/** Also a change of a meeting that is not offered itself, where it was moved into the time that is. */
function meetingsOfSeries({ event, changes }: Series, context: CalendarContext, today: string | null): FoundMeetings {
  const first = event ?? changes[0]
  if (first === undefined) return none
  const { byKey, older } = newest(changes, ({ changes: time, start }) => keyOfTime(time ?? start))
  const span = spanOf(today, first.start)
  const own = event === null ? null : ownMeetings(event, byKey, context, { span, today })
  const others = [...byKey.values()].filter((one) => own?.used.has(one) !== true)
  const isOffered = ({ start }: ParsedEvent) => dayOfTime(start) >= span.from && dayOfTime(start) <= span.to
  const moved = others.filter(isOffered).map((one) => {
    const isCanceled = one.isCanceled || event?.isCanceled === true
    return meetingMaker(
      one,
      context,
    )({
      time: one.start,
      key: one.changes,
      isCanceled,
      isWhole: event !== null,
      isInSeries: false,
    })
  })
  return {
    meetings: [...(own?.meetings ?? []), ...moved],
    wholeEvents: own?.told ?? [],
    leftOut: [
      ...(own?.leftOut ?? []),
      ...older,
      ...others.filter((one) => !isOffered(one)).map((one) => whole(one, notOffered)),
      ...[...byKey.values()].filter(isOffered).flatMap((one) => notesOn(one, context.own)),
    ],
  }
}

const none: FoundMeetings = { meetings: [], leftOut: [], wholeEvents: [] }

function seriesIn(events: readonly ParsedEvent[]): { series: Series[]; older: LeftOutLines[] } {
  const { byKey, older } = newest(
    events.filter(({ changes }) => changes === null),
    ({ uid }) => uid,
  )
  const changes = new Map<string, ParsedEvent[]>()
  for (const one of events) if (one.changes !== null) changes.set(one.uid, [...(changes.get(one.uid) ?? []), one])
  const uids = new Set([...byKey.keys(), ...changes.keys()])
  return { series: [...uids].map((uid) => ({ event: byKey.get(uid) ?? null, changes: changes.get(uid) ?? [] })), older }
}

/** `today` is null where every day is read. The earliest first. */
export function meetingsOf(
  events: readonly ParsedEvent[],
  context: CalendarContext,
  today: string | null,
): FoundMeetings {
  const { series, older } = seriesIn(events)
  const found = series.map((one): FoundMeetings => {
    try {
      return meetingsOfSeries(one, context, today)
    } catch (error) {
      const [part] = [one.event, ...one.changes].flatMap((event) => event?.part ?? [])
      return { ...none, leftOut: part === undefined ? [] : troubleIn(part, error) }
    }
  })
  const timeOf = ({ day, startsAt }: FoundMeeting) => startsAt ?? `${day}`
  return {
    meetings: found.flatMap(({ meetings }) => meetings).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)),
    leftOut: [...older, ...found.flatMap(({ leftOut }) => leftOut)],
    wholeEvents: found.flatMap(({ wholeEvents }) => wholeEvents),
  }
}
