// What was not finished goes on: open questions move into the next session with the same person, and say where they come from.
import type { AgendaItem, Session } from '../../records/session.ts'

/** The questions a session leaves open. */
export const unfinished = (session: Session): AgendaItem[] =>
  session.agenda.filter((item) => !item.answered && item.text.trim() !== '')

const isSameQuestion = (one: AgendaItem, other: AgendaItem) => one.text.trim() === other.text.trim()

/**
 * `next` with the questions that `from` leaves open, after its own, each under a new id. A question that is already there is not
 * brought twice, so closing a reopened session again adds nothing.
 */
export function withCarriedOver(next: Session, from: Session, newId: () => string): Session {
  const carried = unfinished(from)
    .filter((item) => !next.agenda.some((known) => isSameQuestion(known, item)))
    .map((item): AgendaItem => ({ ...item, id: newId(), answer: '', carriedFrom: from.id, carriedItemId: item.id }))
  return carried.length === 0 ? next : { ...next, agenda: [...next.agenda, ...carried] }
}

/** The next session with the same person, in the same role, zone and length, on `day`. Its questions come by `withCarriedOver`. */
export function followingSession(from: Session, blank: Session, startsAt: string | null): Session {
  return {
    ...blank,
    personId: from.personId,
    role: from.role,
    zone: from.zone,
    minutes: from.minutes,
    audience: from.audience,
    startsAt,
  }
}
