// Closing from the page: the session as it stands, its summary, and what goes on into the next one, all in one transaction.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { failed, type Result } from '../../../shared/result.ts'
import type { CommitNote, Committed } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { type ClosingTrouble, closeSession } from './session-closing.ts'
import { followUpWrites } from './write-carried-over-questions.ts'

/** Closes the session as it is stored now: what a page shows may be a moment old. */
export async function closeAndCarry(
  database: CairnDatabase,
  id: string,
  roadmap: Roadmap,
  note: CommitNote,
): Promise<Result<Committed, ClosingTrouble>> {
  const session = await database.records.get(id)
  if (session?.kind !== 'session') return failed({ kind: 'conflict', id, theirs: session ?? null })
  if (session.closedAt !== null) return failed({ kind: 'already-closed' })
  const alsoWrites = await followUpWrites(database, session, note.at)
  return closeSession(database, session, { roadmap, note, alsoWrites })
}
