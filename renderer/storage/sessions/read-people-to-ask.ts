// What "who should I ask this?" is answered from: one's people, who answered what before, and whom one meets next.
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { askHistoryOf } from '../../../shared/rules/sessions/ask-history.ts'
import type { AnsweredBefore, AskHistory } from '../../../shared/rules/sessions/who-to-ask.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readPeopleByName, readUpcoming } from './read-sessions.ts'

/** Sessions looked back over for answers. */
const reach = 60

export interface Asking {
  readonly people: readonly Person[]
  readonly answered: readonly AnsweredBefore[]
  readonly history: AskHistory
  readonly meetings: ReadonlyMap<Person['id'], string>
}

async function readPast(database: CairnDatabase, today: string): Promise<Session[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', ''], ['session', today], true, true)
    .reverse()
    .limit(reach)
    .toArray()
  return found.filter((one): one is Session => one.kind === 'session' && one.trashedAt === null)
}

export async function readPeopleToAsk(database: CairnDatabase, today: string): Promise<Asking> {
  const meetings = new Map<Person['id'], string>()
  for (const { session } of await readUpcoming(database, today)) {
    if (session.personId !== null && !meetings.has(session.personId)) meetings.set(session.personId, session.day)
  }
  const { answered, ...history } = askHistoryOf(await readPast(database, today))
  return { people: await readPeopleByName(database), answered, history, meetings }
}
