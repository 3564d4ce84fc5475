// Carrying unfinished questions on: into the session planned next with the same person, whether at the closing or when it is planned.

import { newSession } from '../../../shared/records/new-records.ts'
import type { PersonId, SessionId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import { followingSession, unfinished, withCarriedOver } from '../../../shared/rules/sessions/carry-over-questions.ts'
import { sameClockOn } from '../../../shared/rules/time/meeting-time.ts'
import type { PlannedWrite } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId, newSessionId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'

/** Sessions with one person, latest made first: enough of them to find the neighbours of one. */
const within = 40

const sessionsWith = async (database: CairnDatabase, personId: PersonId): Promise<Session[]> => {
  const found = await database.records
    .where('[kind+personId]')
    .equals(['session', personId])
    .reverse()
    .limit(within)
    .toArray()
  return found.filter((one): one is Session => one.kind === 'session' && one.trashedAt === null)
}

const latest = (sessions: readonly Session[]): Session | null =>
  sessions.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1))[0] ?? null

/** The last session closed with a person, other than `not`. */
export async function lastHeldWith(
  database: CairnDatabase,
  personId: PersonId,
  not: SessionId | null,
): Promise<Session | null> {
  const sessions = await sessionsWith(database, personId)
  return latest(sessions.filter((one) => one.id !== not && one.closedAt !== null))
}

/** `session` with what `last` left open, unless another open session has taken it already. */
export async function withUnfinished(database: CairnDatabase, session: Session, last: Session): Promise<Session> {
  if (last.personId === null || unfinished(last).length === 0) return session
  const others = (await sessionsWith(database, last.personId)).filter(
    (one) => one.id !== session.id && one.closedAt === null,
  )
  const isTaken = others.some((one) => one.agenda.some((item) => item.carriedFrom === last.id))
  return isTaken ? session : withCarriedOver(session, last, newId)
}

/**
 * What closing writes beside the session: the next one on its `nextOn`, with the questions left open. A session already planned
 * with the same person on that day takes them instead of a second one being made.
 */
export async function followUpWrites(database: CairnDatabase, session: Session, at: string): Promise<PlannedWrite[]> {
  const { nextOn, personId } = session
  if (nextOn === null) return []
  const planned = personId === null ? [] : await sessionsWith(database, personId)
  const known = planned.find((one) => one.id !== session.id && one.day === nextOn && one.closedAt === null)
  if (known !== undefined) {
    const next = withCarriedOver(known, session, newId)
    return next === known ? [] : [writeOf(next, false)]
  }
  const blank = newSession(newSessionId(), nextOn, session.zone, at)
  const next = followingSession(session, blank, sameClockOn(nextOn, session.startsAt, session.zone))
  return [writeOf(withCarriedOver(next, session, newId), true)]
}
