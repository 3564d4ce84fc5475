// The records behind one figure of a mentor's own view, read when it is opened: sessions, people, or requests that were opened.

import type { Person } from '../../../shared/records/person.ts'
import type { ReceivedShare } from '../../../shared/records/received-share.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Mentee } from '../../../shared/rules/people/mentee-summaries.ts'
import { lastMetFirst } from '../../../shared/rules/people/mentor-roster.ts'
import { isCountedIn, type RosterSpan, type SessionFigure } from '../../../shared/rules/people/roster-figures.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readPeopleByIds } from '../week/read-week.ts'
import { readMentees } from './read-mentees.ts'

export interface CountedSession {
  readonly session: Session
  readonly person: Person | null
}

/** The newest `most` sessions that a figure counts, of one person or of everybody, and whether there are more. */
export async function readCountedSessions(
  database: CairnDatabase,
  figure: SessionFigure,
  { personId, span }: { readonly personId: PersonId | null; readonly span: RosterSpan },
  most: number,
): Promise<{ readonly rows: readonly CountedSession[]; readonly more: boolean }> {
  const { records } = database
  const [first, last] = [span?.first ?? '', span?.last ?? '\uffff']
  const ofAll = records.where('[kind+day]').between(['session', first], ['session', last], true, true)
  const ofOne = records
    .where('[kind+personId+day]')
    .between(['session', personId, first], ['session', personId, last], true, true)
  const found = await (personId === null ? ofAll : ofOne)
    .reverse()
    .filter((one) => isCountedIn(figure, personId, one))
    .limit(most + 1)
    .toArray()
  const sessions = found.filter((one) => isCountedIn(figure, personId, one)).slice(0, most)
  const people = await readPeopleByIds(
    database,
    sessions.map((session) => session.personId),
  )
  const rows = sessions.map((session) => ({
    session,
    person: session.personId === null ? null : (people.get(session.personId) ?? null),
  }))
  return { rows, more: found.length > most }
}

export interface CountedPerson {
  readonly mentee: Mentee
  readonly person: Person | null
}

/** Everybody I met as their mentor, or those who came back; the one met last first, the first `most` of them. */
export async function readCountedPeople(
  database: CairnDatabase,
  met: 'any' | 'again',
  span: RosterSpan,
  most: number,
): Promise<{ readonly rows: readonly CountedPerson[]; readonly more: boolean }> {
  const { mentees } = await readMentees(database, span)
  const found = lastMetFirst(mentees).filter(({ days }) => met === 'any' || days.length > 1)
  const shown = found.slice(0, most)
  const people = await readPeopleByIds(
    database,
    shown.map(({ personId }) => personId),
  )
  const rows = shown.map((mentee) => ({ mentee, person: people.get(mentee.personId) ?? null }))
  return { rows, more: found.length > most }
}

/** The requests of one person that I opened, the newest first. */
export async function readCountedFiles(database: CairnDatabase, personId: PersonId): Promise<ReceivedShare[]> {
  const found = await database.records
    .where('[kind+personId+day]')
    .between(['received-share', personId, ''], ['received-share', personId, '\uffff'])
    .reverse()
    .toArray()
  return found.filter((one): one is ReceivedShare => one.kind === 'received-share')
}
