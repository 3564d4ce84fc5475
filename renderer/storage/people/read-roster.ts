// The roster among the people already counted: a search, an order or more lines read a few records, however many sessions lie behind.

import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import { everyMentee, findMentees, type MenteesWanted, needsNames } from '../../../shared/rules/people/find-mentees.ts'
import type { Mentee } from '../../../shared/rules/people/mentee-summaries.ts'
import { lastMetFirst, type Roster, rosterOf } from '../../../shared/rules/people/mentor-roster.ts'
import type { RosterSpan } from '../../../shared/rules/people/roster-figures.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readPeopleByIds } from '../week/read-week.ts'
import type { MenteesOfSpan } from './read-mentees.ts'

export interface RosterLine {
  readonly mentee: Mentee
  readonly person: Person | null
  /** Shares of theirs that I opened. */
  readonly shares: number
}
export interface RosterView {
  readonly roster: Roster
  readonly lines: readonly RosterLine[]
  /** How many are wanted. */
  readonly found: number
  /** More of them than lines. */
  readonly more: number
  /** The newest sessions, the last held first. */
  readonly sessions: readonly { readonly session: Session; readonly person: Person | null }[]
}

/** Sessions shown beneath; of each of the people met last at most three are read. */
const newestShown = 12
const perPerson = 3

async function newestSessions(database: CairnDatabase, ids: readonly PersonId[], span: RosterSpan): Promise<Session[]> {
  const found = await Promise.all(
    ids.map((id) =>
      database.records
        .where('[kind+personId+day]')
        .between(['session', id, span?.first ?? ''], ['session', id, span?.last ?? '\uffff'], true, true)
        .reverse()
        .limit(perPerson)
        .toArray(),
    ),
  )
  return found
    .flat()
    .filter((one): one is Session => one.kind === 'session' && one.role === 'mentor' && one.trashedAt === null)
    .filter(({ startedAt, closedAt }) => startedAt !== null || closedAt !== null)
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, newestShown)
}

const sharesOf = (database: CairnDatabase, id: PersonId) =>
  database.records
    .where('[kind+personId+day]')
    .between(['received-share', id, ''], ['received-share', id, '\uffff'])
    .count()

const besidePerson = (session: Session, people: ReadonlyMap<PersonId, Person>) => ({
  session,
  person: session.personId === null ? null : (people.get(session.personId) ?? null),
})

/** Of everybody I met as their mentor in a span, the first `most` of those wanted. Names are read only where they matter for that. */
export async function readRoster(
  database: CairnDatabase,
  { mentees, span }: MenteesOfSpan,
  most: number,
  wanted: MenteesWanted = everyMentee,
): Promise<RosterView> {
  const known = needsNames(wanted)
    ? await readPeopleByIds(
        database,
        mentees.map(({ personId }) => personId),
      )
    : null
  const found = findMentees(mentees, known, wanted)
  const shown = found.slice(0, most)
  const ids = shown.map(({ personId }) => personId)
  const newest = lastMetFirst(mentees).slice(0, newestShown)
  const [people, sessions, shares] = await Promise.all([
    readPeopleByIds(database, [...new Set([...ids, ...newest.map(({ personId }) => personId)])]),
    newestSessions(
      database,
      newest.map(({ personId }) => personId),
      span,
    ),
    Promise.all(ids.map((id) => sharesOf(database, id))),
  ])
  return {
    roster: rosterOf(mentees),
    lines: shown.map((mentee, at) => ({
      mentee,
      person: people.get(mentee.personId) ?? null,
      shares: shares[at] ?? 0,
    })),
    found: found.length,
    more: found.length - shown.length,
    sessions: sessions.map((session) => besidePerson(session, people)),
  }
}
