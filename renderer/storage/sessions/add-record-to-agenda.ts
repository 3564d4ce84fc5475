// Taking feedback or a topic to a session: a question of its agenda that names the record it is about.
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import type { PlannedWrite } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'

/** The next session with a person that is not closed, on `today` or later; null when none is planned. */
export async function readNextWith(
  database: CairnDatabase,
  personId: PersonId | null,
  today: string,
): Promise<Session | null> {
  if (personId === null) return null
  const found = await database.records
    .where('[kind+personId+day]')
    .between(['session', personId, today], ['session', personId, '\uffff'])
    .filter((one) => one.kind === 'session' && one.trashedAt === null && one.closedAt === null)
    .first()
  return found?.kind === 'session' ? found : null
}

/** The session with a question about a record at the end; itself when it asks about that record already. */
export const withQuestionAbout = (session: Session, aboutId: string, text: string): Session =>
  session.agenda.some((item) => item.aboutId === aboutId)
    ? session
    : { ...session, agenda: [...session.agenda, { ...newAgendaItem(newId(), text), aboutId }] }

/** The write that puts the question there; none when it is there already, or no session is planned. */
export function questionWrites(session: Session | null, aboutId: string, text: string): PlannedWrite[] {
  if (session === null) return []
  const next = withQuestionAbout(session, aboutId, text)
  return next === session ? [] : [writeOf(next, false)]
}
