// The steps of a session, each a plain change of its record: begun, held, stopped; and what may still change when.
import type { AgendaItem, NoteLine, Session } from '../../records/session.ts'
import { dayOfInstant } from '../time/day-words.ts'

/**
 * Begins it: from here on the stated problem stands as it was written. One that begins before its planned day is held on the day
 * it begins; one that is begun later keeps its day, since it may be written down after the fact.
 */
export function started(session: Session, at: string): Session {
  if (session.startedAt !== null) return session
  const begins = dayOfInstant(at, session.zone)
  const moved = begins < session.day ? { day: begins, startsAt: null } : {}
  return { ...session, startedAt: at, problemLockedAt: at, ...moved }
}

export const stopped = (session: Session, at: string): Session =>
  session.endedAt === null ? { ...session, endedAt: at } : session

/** Goes on after a stop that came too early. */
export const resumed = (session: Session): Session => ({ ...session, endedAt: null })

/** Why a change is refused; null when it may be made. */
export type Refusal = 'closed' | 'problem-locked'

/** What may still change once a session is closed: corrections, whether it held, and where it is kept. */
const openAfterClosing = [
  'addenda',
  'heldCheckOn',
  'held',
  'heldOn',
  'tags',
  'audience',
  'trashedAt',
  'revision',
  'updatedAt',
] as const

function asClosed(session: Session): string {
  const rest: Partial<Session> = { ...session }
  for (const name of openAfterClosing) delete rest[name]
  return JSON.stringify(rest)
}

/** The stated problem locks at the start; a closed session takes corrections only as dated addenda. */
export function refusal(now: Session, next: Session): Refusal | null {
  if (now.closedAt !== null && asClosed(now) !== asClosed(next)) return 'closed'
  if (now.problemLockedAt !== null && now.problemStated !== next.problemStated) return 'problem-locked'
  return null
}

export const newAgendaItem = (id: string, text: string): AgendaItem => ({
  id,
  text,
  topic: null,
  betterAskedOf: null,
  answered: false,
  answer: '',
  carriedFrom: null,
  carriedItemId: null,
  aboutId: null,
})

export const newNoteLine = (id: string, at: string, text: string): NoteLine => ({
  id,
  at,
  text,
  theirs: false,
  audience: 'mentor',
  becameKind: null,
  becameId: null,
})

/** The lines with one of them moved up (-1) or down (1); at an end it stays. */
export function movedLine<L extends { readonly id: string }>(lines: readonly L[], id: string, by: -1 | 1): L[] {
  const from = lines.findIndex((line) => line.id === id)
  const to = from + by
  const line = lines[from]
  const other = lines[to]
  if (line === undefined || other === undefined) return [...lines]
  const next = [...lines]
  next[to] = line
  next[from] = other
  return next
}

export const withAgenda = (session: Session, id: string, change: Partial<AgendaItem>): Session => ({
  ...session,
  agenda: session.agenda.map((item) => (item.id === id ? { ...item, ...change } : item)),
})

export const withNote = (session: Session, id: string, change: Partial<NoteLine>): Session => ({
  ...session,
  notes: session.notes.map((line) => (line.id === id ? { ...line, ...change } : line)),
})

/** Whole minutes it has lasted by `now`; 0 before the start. */
export function minutesGone(session: Session, now: string): number {
  if (session.startedAt === null) return 0
  const span = Temporal.Instant.from(session.startedAt).until(session.endedAt ?? now)
  return Math.max(0, Math.floor(span.total('minutes')))
}
