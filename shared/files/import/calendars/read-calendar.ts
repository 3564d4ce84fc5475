// A calendar file (iCalendar, RFC 5545), as Google, Outlook, iCloud and others export it: events become meetings, each one of a series by itself.
import { failed, ok } from '../../../result.ts'
import type { FoundMeeting, LeftOutLines } from '../../../rules/import/found-record.ts'
import type { ReadFile } from '../read-import-file.ts'
import { beginning } from '../source-lines.ts'
import { type CalendarLines, type CalendarPart, calendarLines } from './calendar-components.ts'
import { type ZoneFinder, zonesOf } from './calendar-zones.ts'
import { ownersOf } from './event-people.ts'
import { type FoundMeetings, meetingsOf } from './expand-meeting-series.ts'
import { sourceIdOf } from './meeting-from-event.ts'
import { type MeetingOfSeries, meetingChangedBy, type ParsedEvent, parseEvent, troubleIn } from './parse-event.ts'

/** On which day, and where, a file is read: a calendar goes on for ever, and some of its times belong to no zone. */
export interface ReadingDay {
  /** Civil date. */
  readonly today: string
  /** The owner's IANA zone. */
  readonly zone: string
}

interface Events {
  readonly parsed: readonly ParsedEvent[]
  /** Meetings of which a change could not be read. */
  readonly unread: readonly MeetingOfSeries[]
  readonly leftOut: readonly LeftOutLines[]
}

function eventsIn(parts: readonly CalendarPart[], zones: ZoneFinder, isCancellation: boolean): Events {
  const parsed: ParsedEvent[] = []
  const unread: MeetingOfSeries[] = []
  const leftOut: LeftOutLines[] = []
  for (const part of parts) {
    try {
      parsed.push(parseEvent(part, zones, isCancellation))
    } catch (error) {
      leftOut.push(...troubleIn(part, error))
      unread.push(...[meetingChangedBy(part, zones)].filter((one) => one !== null))
    }
  }
  return { parsed, unread, leftOut }
}

/** When such a meeting takes place is not known: it is not offered at the time before, and nothing of its series is taken for over. */
function withoutUnread(found: FoundMeetings, unread: readonly MeetingOfSeries[]): FoundMeetings {
  const uids = new Set(unread.map(({ uid }) => uid))
  // A day names the meeting of that day.
  const isUnread = ({ sourceId }: FoundMeeting) =>
    unread.some(({ uid, key }) => sourceId.startsWith(sourceIdOf(uid, key)))
  return {
    ...found,
    meetings: found.meetings.filter((one) => !isUnread(one)),
    wholeEvents: found.wholeEvents.filter(({ uid }) => !uids.has(uid)),
  }
}

const otherKinds: Readonly<Record<string, string>> = {
  VTODO: 'A task is not imported.',
  VJOURNAL: 'A journal entry of a calendar is not imported.',
  VFREEBUSY: 'It only says when someone is busy.',
}

const othersIn = (parts: readonly CalendarPart[]): LeftOutLines[] =>
  parts
    .filter(({ name }) => name !== 'VEVENT' && name !== 'VTIMEZONE')
    .map(({ name, line, endLine }) => ({ line, endLine, what: name, why: otherKinds[name] ?? 'It is not an event.' }))

/** A file that was cut between two events. */
function missingEnd(text: string, { own }: CalendarLines): LeftOutLines[] {
  const count = (side: string) => own.filter((line) => new RegExp(`^${side}:VCALENDAR\\s*$`, 'i').test(line)).length
  if (count('BEGIN') <= count('END')) return []
  const lines = text.trimEnd().split('\n')
  const why = 'The file ends before the calendar does: events may be missing. Export it again.'
  return [{ line: lines.length, endLine: lines.length, what: beginning(lines.at(-1) ?? ''), why }]
}

const structureOf = ({ between, parts }: CalendarLines): number[] => [
  ...between,
  ...parts
    .filter(({ name }) => name === 'VTIMEZONE' || name === 'VEVENT')
    .flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
]

const inOrder = (all: readonly LeftOutLines[]) => all.toSorted((one, other) => one.line - other.line)

/** `text` has "\n" between its lines. Without a day every one is read, and of a series the first 12 months. */
export function readCalendar(path: string, text: string, at: ReadingDay | undefined): ReadFile {
  const lines = calendarLines(text)
  const own = at?.zone ?? 'UTC'
  const zones = zonesOf(lines.parts, own)
  const isCancellation = lines.own.some((line) => /^METHOD:CANCEL\s*$/i.test(line))
  const parts = lines.parts.filter(({ name }) => name === 'VEVENT')
  const { parsed, unread, leftOut: broken } = eventsIn(parts, zones, isCancellation)
  const context = { path, zones, own, owners: ownersOf(lines.own) }
  const series = withoutUnread(meetingsOf(parsed, context, at?.today ?? null), unread)
  const records: readonly FoundMeeting[] = series.meetings
  const [first] = broken
  const leftOut = inOrder([...broken, ...series.leftOut, ...othersIn(lines.parts), ...missingEnd(text, lines)])
  if (parts.length > 0 && parsed.length === 0 && first !== undefined)
    return failed({ kind: 'broken', format: 'iCalendar', line: first.line, detail: first.what || 'it has no end' })
  if (lines.parts.length === 0)
    return failed({ kind: 'broken', format: 'iCalendar', line: 1, detail: 'there is no event in it' })
  const count = parts.length
  return ok({
    recognized: { format: 'calendar', sureness: 'certain', why: [`${count} ${count === 1 ? 'event' : 'events'}`] },
    records,
    leftOut,
    structure: structureOf(lines),
    wholeEvents: series.wholeEvents,
  })
}
