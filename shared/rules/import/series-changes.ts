// Meetings of a calendar's series beside the sessions that are here of it, where the series itself was changed: on other days by now,
// shorter, or without some of its dates.
import type { FoundEvent, FoundMeeting, FoundRecord } from './found-record.ts'
import type { KnownRecord } from './match-imported-records.ts'
import { isStillPlanned, type KnownMeeting } from './meeting-plan.ts'
import { pairsInOrder } from './pair-days-in-order.ts'

/** The id of the event within the source id of a meeting; null for another source. */
function uidOf(sourceId: string): string | null {
  const id = /^calendar:#(.+)$/s.exec(sourceId)?.[1]
  return id === undefined ? null : id.replace(/\/\d{4}-\d\d-\d\d(?:T[\d:]+Z)?$/, '')
}

/** Google gives "this and following events" an id of their own: that of the series with the first day of theirs. */
const baseOf = (uid: string): string => uid.replace(/(?:_R\d{8}(?:T\d{6}Z?)?)?(?:@google\.com)?$/, '')

/** Sessions that were imported from a calendar and that nothing was found for, also held ones and those in the trash. */
const leftBehind = (known: readonly KnownRecord[], found: ReadonlySet<string>): KnownMeeting[] =>
  known.filter(
    (one): one is KnownMeeting =>
      one.kind === 'session' && uidOf(one.importedFrom.id) !== null && !found.has(one.importedFrom.id),
  )

const uidOfSession = ({ importedFrom }: KnownMeeting): string => uidOf(importedFrom.id) ?? ''

/** Would be called off where no meeting is found for it. */
const isAhead = (session: KnownMeeting, today: string): boolean =>
  session.trashedAt === null && session.day >= today && isStillPlanned(session)

/** By the source id of a meeting, the session that it is after the days of its series have changed. */
export function movedInSeries(
  found: readonly FoundRecord[],
  known: readonly KnownRecord[],
  today: string,
): ReadonlyMap<string, KnownMeeting> {
  const ids = new Set(found.map(({ sourceId }) => sourceId))
  const here = new Set(known.map(({ importedFrom }) => importedFrom.id))
  const meetings = found.filter((one): one is FoundMeeting => one.kind === 'session')
  // Where others of the series are found as they were, one that is not found was taken out of it, and has not moved.
  const isUnchanged = ({ isInSeries, isCanceled, sourceId }: FoundMeeting) =>
    isInSeries && !isCanceled && here.has(sourceId)
  const unchanged = new Set(meetings.filter(isUnchanged).map(({ uid }) => uid))
  const fresh = meetings.filter(
    (one) => one.isWhole && !one.isCanceled && !here.has(one.sourceId) && !unchanged.has(one.uid),
  )
  const left = leftBehind(known, ids)
  const isToPair = (session: KnownMeeting) => isAhead(session, today)
  return new Map(
    [...new Set(fresh.map(({ uid }) => baseOf(uid)))].flatMap((base) =>
      pairsInOrder(
        left.filter((one) => baseOf(uidOfSession(one)) === base),
        fresh.filter(({ uid }) => baseOf(uid) === base),
        { today, isToPair },
      ).map(([session, meeting]): [string, KnownMeeting] => [meeting.sourceId, session]),
    ),
  )
}

const asCanceled = (session: KnownMeeting, { uid, title, place }: FoundEvent): FoundMeeting => ({
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
  isPrivate: false,
  uid,
  sequence: 0,
  isWhole: true,
  isInSeries: true,
})

/** Sessions here of which their events, whole in the file, tell no more: each as a meeting that was canceled. */
export function goneFromCalendar(
  events: readonly FoundEvent[],
  found: readonly FoundRecord[],
  known: readonly KnownRecord[],
  today: string,
): FoundMeeting[] {
  const left = leftBehind(known, new Set(found.map(({ sourceId }) => sourceId))).filter((one) => isAhead(one, today))
  const goneOf = (event: FoundEvent, isGone: (session: KnownMeeting) => boolean) =>
    left.filter((one) => uidOfSession(one) === event.uid && isGone(one)).map((one) => asCanceled(one, event))
  // A date that the series names as taken out has not moved to another one.
  const takenOut = events.flatMap((event) =>
    goneOf(event, ({ importedFrom }) => event.takenOut.includes(importedFrom.id)),
  )
  const out = new Set(takenOut.map(({ sourceId }) => sourceId))
  const moved = new Set(movedInSeries([...found, ...takenOut], known, today).values())
  const movedUids = new Set([...moved].map(uidOfSession))
  const isTold = (session: KnownMeeting, { uid, toldUntil }: FoundEvent) =>
    // Of a series that moved and goes on, more may be after the meetings that were read.
    toldUntil === null || (session.day <= toldUntil && !movedUids.has(uid))
  const untold = events.flatMap((event) =>
    goneOf(event, (one) => !out.has(one.importedFrom.id) && !moved.has(one) && isTold(one, event)),
  )
  return [...takenOut, ...untold]
}
