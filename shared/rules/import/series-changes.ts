// Meetings of a calendar's series beside the sessions that are here of it, where the series itself was changed: on other days by now,
// shorter, or without some of its dates.
import type { FoundEvent, FoundMeeting, FoundRecord } from './found-record.ts'
import type { KnownRecord } from './import-list.ts'
import { isStillPlanned, type KnownMeeting } from './meeting-plan.ts'

/** The id of the event within the source id of a meeting; null for another source. */
function uidOf(sourceId: string): string | null {
  const id = /^calendar:#(.+)$/s.exec(sourceId)?.[1]
  return id === undefined ? null : id.replace(/\/\d{4}-\d\d-\d\d(?:T[\d:]+Z)?$/, '')
}

/** Sessions that were imported from this event and that nothing was found for, also held ones and those in the trash. */
const leftBehind = (uid: string, known: readonly KnownRecord[], found: ReadonlySet<string>): KnownMeeting[] =>
  known.filter(
    (one): one is KnownMeeting =>
      one.kind === 'session' && uidOf(one.importedFrom.id) === uid && !found.has(one.importedFrom.id),
  )

/** A meeting may have moved so far within its series before it is another one. */
const nearDays = 6

const daysBetween = (one: string, other: string): number =>
  Math.abs(Temporal.PlainDate.from(one).until(other, { largestUnit: 'day' }).days)

/** Each session with the nearest meeting that is not here yet, by the meeting's source id. */
function pairsOf(sessions: readonly KnownMeeting[], meetings: readonly FoundMeeting[]): [string, KnownMeeting][] {
  const free = new Set(meetings)
  // An event that takes place once is the same one wherever it moved to.
  const isSingle = sessions.length === 1 && meetings.length === 1
  return sessions.flatMap((session): [string, KnownMeeting][] => {
    const [nearest] = [...free]
      .map((meeting) => ({ meeting, days: daysBetween(session.day, meeting.day ?? session.day) }))
      .sort((one, other) => one.days - other.days)
    if (nearest === undefined || (nearest.days > nearDays && !isSingle)) return []
    free.delete(nearest.meeting)
    return [[nearest.meeting.sourceId, session]]
  })
}

/** By the source id of a meeting, the session that it is after the days of its series have changed. */
export function movedInSeries(
  found: readonly FoundRecord[],
  known: readonly KnownRecord[],
): ReadonlyMap<string, KnownMeeting> {
  const ids = new Set(found.map(({ sourceId }) => sourceId))
  const here = new Set(known.map(({ importedFrom }) => importedFrom.id))
  const meetings = found.filter((one): one is FoundMeeting => one.kind === 'session')
  const fresh = meetings.filter((one) => one.isWhole && !one.isCanceled && !here.has(one.sourceId))
  // Where others of the series are found as they were, one that is not found was taken out of it, and has not moved.
  const unchanged = new Set(meetings.flatMap(({ sourceId, uid }) => (here.has(sourceId) ? [uid] : [])))
  const uids = [...new Set(fresh.map(({ uid }) => uid))].filter((uid) => !unchanged.has(uid))
  const ofUid = (uid: string) => fresh.filter((one) => one.uid === uid)
  return new Map(uids.flatMap((uid) => pairsOf(leftBehind(uid, known, ids), ofUid(uid))))
}

/** Sessions here of which their events, whole in the file, tell no more: each as a meeting that was canceled. */
export function goneFromCalendar(
  events: readonly FoundEvent[],
  found: readonly FoundRecord[],
  known: readonly KnownRecord[],
  today: string,
): FoundMeeting[] {
  const ids = new Set(found.map(({ sourceId }) => sourceId))
  const moved = new Set(movedInSeries(found, known).values())
  return events.flatMap(({ uid, title, place, toldUntil }) =>
    leftBehind(uid, known, ids)
      .filter((one) => !moved.has(one) && one.trashedAt === null && one.day >= today && isStillPlanned(one))
      .filter(({ day }) => toldUntil === null || day <= toldUntil)
      .map(
        (session): FoundMeeting => ({
          kind: 'session',
          sourceId: session.importedFrom.id,
          place,
          day: session.day,
          dayFrom: 'field',
          startsAt: session.startsAt,
          zone: session.zone,
          minutes: session.minutes,
          title,
          about: '',
          questions: [],
          links: [],
          tags: [],
          people: [],
          attendees: [],
          isCanceled: true,
          uid,
          sequence: 0,
          isWhole: true,
        }),
      ),
  )
}
