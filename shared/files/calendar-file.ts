// A calendar file for one session. Its UID is the session's own, so a file saved again moves the event instead of adding one.
import { ICalCalendar } from 'ical-generator'
import type { Person } from '../records/person.ts'
import type { Session } from '../records/session.ts'
import { clockTime } from '../rules/day-words.ts'
import { seenBy } from '../rules/what-leaves.ts'

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** When: an instant in UTC, which every calendar shows in its own zone; or the whole day while only the day is known. */
function timesOf({ day, startsAt, minutes }: Session) {
  if (startsAt === null) return { start: `${day}T00:00:00.000Z`, end: `${dayAfter(day)}T00:00:00.000Z`, allDay: true }
  const end = Temporal.Instant.from(startsAt).add({ minutes }).toString({ fractionalSecondDigits: 3 })
  return { start: startsAt, end, allDay: false }
}

/** The event as text/calendar. Names and goal are in it only as far as their records may travel. */
export function calendarFile(session: Session, person: Person | null): string {
  const seen = seenBy(session, 'mentor')
  const name = person === null ? '' : (seenBy(person, 'mentor')?.name ?? '')
  const clock = session.startsAt === null ? '' : `${clockTime(session.startsAt, session.zone)} ${session.zone}`
  const calendar = new ICalCalendar({ prodId: { company: 'Cairn', product: 'Cairn', language: 'EN' } })
  calendar.createEvent({
    id: `${session.id}@cairn`,
    sequence: session.revision,
    stamp: session.updatedAt,
    ...timesOf(session),
    summary: name === '' ? 'Session' : `Session with ${name}`,
    description: [seen?.goal ?? '', clock].filter((text) => text !== '').join('\n'),
  })
  return calendar.toString()
}
