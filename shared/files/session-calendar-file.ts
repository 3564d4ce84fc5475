// A calendar file for one session. Its UID is the session's own and its sequence rises, so that a calendar which keeps to RFC 5545 and 5546
// changes the event it has; many add a second one when a file is imported by hand, and what the app says of it does not promise more.
import { ICalAlarmType, ICalCalendar, ICalEventStatus } from 'ical-generator'
import type { Person } from '../records/person.ts'
import type { Session } from '../records/session.ts'
import type { NamedRecords } from '../rules/sharing/hidden-titles.ts'
import { seenBy } from '../rules/sharing/redact-record.ts'
import { withTitles } from '../rules/sharing/resolve-references.ts'
import { clockTime } from '../rules/time/day-words.ts'

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** When: an instant in UTC, which every calendar shows in its own zone; or the whole day while only the day is known. */
function timesOf({ day, startsAt, minutes }: Session) {
  if (startsAt === null) return { start: `${day}T00:00:00.000Z`, end: `${dayAfter(day)}T00:00:00.000Z`, allDay: true }
  const end = Temporal.Instant.from(startsAt).add({ minutes }).toString({ fractionalSecondDigits: 3 })
  return { start: startsAt, end, allDay: false }
}

/** Seconds before its start at which a calendar reminds of it. */
const reminder = 15 * 60

/** RFC 5545, 3.6.1: an event's own lines come before its alarms. The library writes its status after them. */
const alarmsLast = (calendar: string): string =>
  calendar.replace(/^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)(?=^END:VEVENT\r\n)/gm, '$2$1')

const noNames: NamedRecords = { records: new Map(), earlierTitles: new Map() }

/** The event as text/calendar; of a deleted session as a cancelled one. Names and goal are in it only as far as their records may travel. */
export function calendarFile(session: Session, person: Person | null, names: NamedRecords = noNames): string {
  const seen = seenBy(session, 'mentor')
  const name = person === null ? '' : (seenBy(person, 'mentor')?.name ?? '')
  const clock = session.startsAt === null ? '' : `${clockTime(session.startsAt, session.zone)} ${session.zone}`
  const calendar = new ICalCalendar({ prodId: { company: 'Cairn', product: 'Cairn', language: 'EN' } })
  const summary = name === '' ? 'Session' : `Session with ${name}`
  const event = calendar.createEvent({
    id: `${session.id}@cairn`,
    sequence: session.revision,
    stamp: session.updatedAt,
    ...timesOf(session),
    summary,
    status: session.trashedAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    description: [withTitles(seen?.goal ?? '', names.records, names.earlierTitles), clock]
      .filter((text) => text !== '')
      .join('\n'),
  })
  // A day without an hour would remind in the night before.
  const hasAlarm = session.trashedAt === null && session.startsAt !== null
  if (hasAlarm) event.createAlarm({ type: ICalAlarmType.display, trigger: reminder, description: summary })
  // RFC 5545, 3.1: every line ends so, the last one too.
  return `${alarmsLast(calendar.toString()).replace(/(\r\n)+$/, '')}\r\n`
}
