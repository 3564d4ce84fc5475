// Where two readers differ becomes a question of the next planned session with each of them.
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { type CommitNote, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { readNextWith } from './add-record-to-agenda.ts'

/** Null when no session with any of them is planned. A session that asks it already is left as it is. */
export async function askWhereTheyDiffer(
  database: CairnDatabase,
  { question, people, today }: { question: string; people: readonly PersonId[]; today: string },
  note: CommitNote,
) {
  const found = await Promise.all(people.map((id) => readNextWith(database, id, today)))
  const sessions = found.filter((one) => one !== null)
  if (sessions.length === 0) return null
  const writes = sessions
    .filter(({ agenda }) => !agenda.some(({ text }) => text === question))
    .map((one) => writeOf({ ...one, agenda: [...one.agenda, newAgendaItem(newId(), question)] }, false))
  return commit(database, writes, note)
}
