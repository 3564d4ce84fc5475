// Changing a session while it is open on a page: a change is made on the record as it stands now, so two windows in different fields never clash.
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { type Refusal, refusal } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { type TextPlace, textAt, withTextAt } from '../../../shared/rules/sessions/session-text-access.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
} from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { type CriteriaChoice, linksOf, linkWrites, writeOf } from '../core/save-record.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import { lastHeldWith, withUnfinished } from './write-carried-over-questions.ts'

export type EditTrouble =
  | CommitTrouble
  /** Why the session does not take this change any more. */
  | { readonly kind: Refusal }
  | { readonly kind: 'gone' }
  /** The very same text was changed elsewhere meanwhile; nothing was written. */
  | { readonly kind: 'text-changed'; readonly theirs: string }

/** What is written: the session as changed, and what else belongs to the same change. Null when there is nothing to do. */
interface Change {
  readonly session: Session
  readonly also?: readonly PlannedWrite[]
}
type Make = (session: Session) => Change | null | Result<never, EditTrouble>

/** Another window may save between our read and our write; this often we begin again. */
const tries = 5

const isRefused = (made: Change | Result<never, EditTrouble>): made is Result<never, EditTrouble> => 'ok' in made

async function readNow(database: CairnDatabase, id: string): Promise<Result<Session, EditTrouble>> {
  try {
    const found = await database.records.get(id)
    return found?.kind === 'session' ? ok(found) : failed({ kind: 'gone' })
  } catch (error) {
    const trouble = storageTrouble(error)
    if (trouble === null) throw error
    return failed(trouble)
  }
}

/** Changes a session as it stands. Answers it as saved; refuses what the session no longer takes. */
export async function changeSession(
  database: CairnDatabase,
  id: string,
  note: CommitNote,
  make: Make,
): Promise<Result<Session, EditTrouble>> {
  let answer: Result<Session, EditTrouble> = failed({ kind: 'gone' })
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await readNow(database, id)
    if (!found.ok) return found
    const session = found.value
    const made = make(session)
    if (made === null) return ok(session)
    if (isRefused(made)) return made
    const refused = refusal(session, made.session)
    if (refused !== null) return failed({ kind: refused })
    const done = await commit(database, [writeOf(made.session, false), ...(made.also ?? [])], note)
    if (done.ok) return ok({ ...made.session, revision: session.revision + 1, updatedAt: note.at })
    answer = done
    if (done.trouble.kind !== 'conflict' || done.trouble.id !== id) return done
  }
  return answer
}

/** Saves one text. `from` is the text the typing began from: when it has changed meanwhile, nothing is written. */
export function saveText(
  database: CairnDatabase,
  id: string,
  text: { place: TextPlace; from: string; to: string },
  note: CommitNote,
): Promise<Result<Session, EditTrouble>> {
  return changeSession(database, id, note, (session) => {
    const now = textAt(session, text.place)
    if (now === null) return failed({ kind: 'text-changed', theirs: '' })
    if (now === text.to) return null
    if (now !== text.from) return failed({ kind: 'text-changed', theirs: now })
    return { session: withTextAt(session, text.place, text.to) }
  })
}

/** Plans a session, with a new person if need be; questions left open with that person come along. */
export async function planSession(
  database: CairnDatabase,
  session: Session,
  options: { newPerson: Person | null; note: CommitNote },
) {
  const { newPerson, note } = options
  const last = session.personId === null ? null : await lastHeldWith(database, session.personId, session.id)
  const whole = last === null ? session : await withUnfinished(database, session, last)
  const also = newPerson === null ? [] : [writeOf(newPerson, true)]
  return commit(database, [writeOf(whole, true), ...also], note)
}

/** The criteria a session speaks for, chosen anew; the links pin the session as it stands. */
export async function saveSessionCriteria(
  database: CairnDatabase,
  id: string,
  choice: CriteriaChoice,
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble>> {
  const session = await database.records.get(id)
  if (session?.kind !== 'session') return failed({ kind: 'conflict', id, theirs: null })
  return commit(database, linkWrites(await linksOf(database, session.id), session, choice, note.at), note)
}
