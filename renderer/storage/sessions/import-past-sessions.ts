// Past sessions out of a table: planned against what is here, then written in one change that one undo takes back.
import type { Session } from '../../../shared/records/session.ts'
import type { Result } from '../../../shared/result.ts'
import type { FoundSession } from '../../../shared/rules/import/found-session.ts'
import {
  foldedName,
  type PastSessionsPlan,
  planPastSessions,
  sessionOfFound,
} from '../../../shared/rules/import/past-sessions-plan.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { type CommitNote, type CommitTrouble, type Committed, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newSessionId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { personNamed } from '../people/new-person.ts'
import { readPeople } from '../people/read-people.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'

export interface PastSessionsChoice {
  readonly role: Session['role']
  readonly today: string
}

export async function readPastSessionsPlan(
  database: CairnDatabase,
  found: readonly FoundSession[],
  { role, today }: PastSessionsChoice,
): Promise<PastSessionsPlan> {
  const days = [...new Set(found.map(({ day }) => day))]
  const keys = days.map((day) => ['session', day])
  const here = await database.records.where('[kind+day]').anyOf(keys).toArray()
  const people = await readPeople(database)
  const sessions = here.filter((one): one is Session => one.kind === 'session')
  return planPastSessions({ found, people, here: sessions, role, today })
}

/** Planned anew: another window may have been first. */
export async function importPastSessions(
  database: CairnDatabase,
  found: readonly FoundSession[],
  choice: PastSessionsChoice & { readonly zone: string },
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble>> {
  const plan = await readPastSessionsPlan(database, found, choice)
  const chosen = await readNewAudiences(database)
  const made = plan.newPeople.flatMap((name) => personNamed(name, note.at, chosen) ?? [])
  const people = made.map((one) => ({ ...one, iMentorThem: choice.role === 'mentor' }))
  const ids = new Map(people.map(({ id, name }) => [foldedName(name), id]))
  const making = {
    ...choice,
    at: note.at,
    makeId: newSessionId,
    idOfNew: (name: string) => ids.get(foldedName(name)) ?? null,
  }
  const sessions = plan.sessions.map((one) => asBegun(sessionOfFound(one, making), chosen))
  return commit(
    database,
    [...people, ...sessions].map((record) => writeOf(record, true)),
    note,
  )
}
