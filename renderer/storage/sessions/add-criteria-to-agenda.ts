// Criteria on which the views differ become questions of the next planned session, all in one change.
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { type CommitNote, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { readUpcoming, type SessionRow } from './read-sessions.ts'

/** The next session in which I am the mentee and that has not begun; null when none is planned. */
export async function readNextPlanned(database: CairnDatabase, today: string): Promise<SessionRow | null> {
  const upcoming = await readUpcoming(database, today)
  return upcoming.find(({ session }) => session.role === 'mentee' && session.startedAt === null) ?? null
}

/** Questions that its agenda does not ask yet. */
export const notAsked = ({ agenda }: Pick<Session, 'agenda'>, questions: readonly string[]): string[] =>
  questions.filter((question) => !agenda.some(({ text }) => text === question))

export interface PutOnAgenda {
  readonly person: Person | null
  readonly session: Session
  readonly done: Awaited<ReturnType<typeof commit>>
}

/** Puts them at the end of its agenda; one that is there already is not put twice. Null when no session is planned. */
export async function putOnNextAgenda(
  database: CairnDatabase,
  { questions, today }: { questions: readonly string[]; today: string },
  note: CommitNote,
): Promise<PutOnAgenda | null> {
  const next = await readNextPlanned(database, today)
  if (next === null) return null
  const { session, person } = next
  const items = notAsked(session, questions).map((text) => newAgendaItem(newId(), text))
  const writes = items.length === 0 ? [] : [writeOf({ ...session, agenda: [...session.agenda, ...items] }, false)]
  return { person, session, done: await commit(database, writes, note) }
}
