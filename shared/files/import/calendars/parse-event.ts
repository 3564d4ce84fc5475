// One event of a file, parsed by the library, with what is needed to tell it from others; or why it is not read, with its line.
import ICAL from 'ical.js'
import type { LeftOutLines } from '../../../rules/import/found-record.ts'
import { beginning } from '../source-lines.ts'
import { type CalendarPart, unfolded } from './calendar-components.ts'
import type { ZoneFinder } from './calendar-zones.ts'
import { EventError, type EventTime, keyOfTime, minutesOf, timeIn } from './event-times.ts'

export interface ParsedEvent {
  readonly part: CalendarPart
  readonly event: ICAL.Component
  readonly uid: string
  readonly sequence: number
  readonly start: EventTime
  /** Which meeting of its series it changes; null for the event itself. */
  readonly changes: EventTime | null
  readonly isCanceled: boolean
  /** Null where it does not say how long it lasts. */
  readonly minutes: number | null
}

/** One meeting of a series, by the key of its time. */
export interface MeetingOfSeries {
  readonly uid: string
  readonly key: string
}

const remedy = 'Correct the line, or export the calendar again.'

/** Days without `VALUE=DATE`, as some programs write them. */
const withDayType = (line: string): string =>
  line.replace(/^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE)(?:;(?!VALUE=)[^:]*)?):(\d{8})$/i, '$1;VALUE=DATE:$2')

const contentLines = ({ lines, line }: CalendarPart) => unfolded(lines, line).filter(({ text }) => text.trim() !== '')

const parse = (lines: readonly string[]): ICAL.Component => new ICAL.Component(ICAL.parse(lines.join('\r\n')))

const isParsed = (line: string): boolean => {
  try {
    parse(['BEGIN:VEVENT', line, 'END:VEVENT'])
    return true
  } catch {
    return false
  }
}

/** The line of a property, or that on which the event begins. */
function lineOf(part: CalendarPart, property: string): { text: string; line: number } {
  const isNamed = (text: string) => new RegExp(`^${property}[:;]`, 'i').test(text)
  return contentLines(part).find(({ text }) => isNamed(text)) ?? { text: part.lines[0] ?? '', line: part.line }
}

/** Something to say of one line of an event. */
export function lineNote(part: CalendarPart, property: string, why: string, what?: string): LeftOutLines {
  const { text, line } = lineOf(part, property)
  return { line, endLine: line, what: what ?? beginning(text), why }
}

/** The line for which an event is not read, with the reason. */
export function troubleIn(part: CalendarPart, error: unknown): LeftOutLines[] {
  if (error instanceof EventError)
    return [lineNote(part, error.property, `The event is not imported: ${error.why}. ${remedy}`)]
  const broken = contentLines(part).find(({ text }) => !/^(?:BEGIN|END):/i.test(text) && !isParsed(text))
  const { text, line } = broken ?? lineOf(part, 'BEGIN')
  const why = `The event is not imported: it does not follow the rules of the format. ${remedy}`
  return [{ line, endLine: line, what: beginning(text), why }]
}

const titleOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('summary') ?? '').trim()

const minutesOfDay = 24 * 60

function lengthOf(event: ICAL.Component, start: EventTime, zones: ZoneFinder): number | null {
  const minutes = minutesOf(event, start, zones)
  if (minutes !== null && minutes < 0) throw new EventError('DTEND', 'it ends before it begins')
  if (minutes !== null && minutes > minutesOfDay) throw new EventError('DTEND', 'it lasts longer than a day')
  return minutes === 0 ? null : minutes
}

const uidIn = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid') ?? '').trim()

/** Which meeting an event changes that cannot be read itself; null where it does not say so, or changes none. */
export function meetingChangedBy(part: CalendarPart, zones: ZoneFinder): MeetingOfSeries | null {
  const named = contentLines(part).flatMap(({ text }) => (/^(?:UID|RECURRENCE-ID)[:;]/i.test(text) ? [text] : []))
  try {
    const event = parse(['BEGIN:VEVENT', ...named.map(withDayType), 'END:VEVENT'])
    const time = timeIn(event, 'recurrence-id', zones)
    return time === null ? null : { uid: uidIn(event), key: keyOfTime(time) }
  } catch {
    return null
  }
}

/** Throws what is wrong with it; `isCancellation` says that the whole file takes events back. */
export function parseEvent(part: CalendarPart, zones: ZoneFinder, isCancellation: boolean): ParsedEvent {
  if (part.isCut) throw new EventError('BEGIN', 'the file ends, or another event begins, before it is over')
  const event = parse(contentLines(part).map(({ text }) => withDayType(text)))
  const start = timeIn(event, 'dtstart', zones)
  if (start === null) throw new EventError('BEGIN', 'it does not say when it begins')
  const changes = timeIn(event, 'recurrence-id', zones)
  const uid = uidIn(event) || `${start.clock} ${titleOf(event)}`
  const status = String(event.getFirstPropertyValue('status') ?? '').toUpperCase()
  return {
    part,
    event,
    // An id of a record holds so much of it, with the time of the meeting.
    uid: uid.slice(0, 1000),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0) || 0,
    start,
    changes,
    minutes: lengthOf(event, start, zones),
    isCanceled: isCancellation || status === 'CANCELLED' || status === 'CANCELED',
  }
}
