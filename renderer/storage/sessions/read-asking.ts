// What "who should I ask this?" is answered from: one's people, who answered what before, and whom one meets next.
import type { Person } from '../../../shared/records/person.ts'
import type { AnsweredBefore } from '../../../shared/rules/sessions/who-to-ask.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readPeopleByName, readUpcoming } from './read-sessions.ts'

/** Sessions looked back over for answers. */
const reach = 60

export interface Asking {
  readonly people: readonly Person[]
  readonly answered: readonly AnsweredBefore[]
  readonly meetings: ReadonlyMap<Person['id'], string>
}

async function readAnswered(database: CairnDatabase, today: string): Promise<AnsweredBefore[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', ''], ['session', today], true, true)
    .reverse()
    .limit(reach)
    .toArray()
  return found.flatMap((one) => {
    if (one.kind !== 'session' || one.trashedAt !== null || one.personId === null) return []
    // Where I am the mentor the answers are mine.
    if (one.role === 'mentor') return []
    const { personId } = one
    return one.agenda.filter((item) => item.answered).map(({ text, topic }) => ({ personId, text, topic }))
  })
}

export async function readAsking(database: CairnDatabase, today: string): Promise<Asking> {
  const meetings = new Map<Person['id'], string>()
  for (const { session } of await readUpcoming(database, today)) {
    if (session.personId !== null && !meetings.has(session.personId)) meetings.set(session.personId, session.day)
  }
  return { people: await readPeopleByName(database), answered: await readAnswered(database, today), meetings }
}
