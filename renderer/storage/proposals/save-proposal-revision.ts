// What a proposal's page writes beside the proposal: a revision that freezes it, and a question in the agenda of a session.
import { newRevision } from '../../../shared/records/new-evidence.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { AgendaItem } from '../../../shared/records/session.ts'
import { failed } from '../../../shared/result.ts'
import { answeredBy } from '../../../shared/rules/evidence/feedback-resolution.ts'
import { sectionsOf } from '../../../shared/rules/proposals/proposal-sections.ts'
import { type CommitNote, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'

export interface RevisionReason {
  readonly day: string
  readonly why: string
  /** The session or the piece of feedback that caused it. */
  readonly causeId: string | null
}

/** Freezes a proposal as it stands. Feedback that caused it and waits for an answer has one by it, in the same change. */
export async function saveRevision(
  database: CairnDatabase,
  proposal: Proposal,
  { day, why, causeId }: RevisionReason,
  note: CommitNote,
) {
  const { id: proposalId, audience } = proposal
  const sections = sectionsOf(proposal)
  const revision = newRevision(newId(), day, note.at, { proposalId, why, causeId, sections, audience })
  const cause = causeId === null ? undefined : await database.records.get(causeId)
  const answered = cause?.kind === 'feedback' ? answeredBy(cause, revision.id, day) : undefined
  const also = answered === undefined || answered === cause ? [] : [writeOf(answered, false)]
  return commit(database, [writeOf(revision, true), ...also], note)
}

/** Puts a question at the end of a session's agenda, as the session stands now. */
export async function askInSession(database: CairnDatabase, sessionId: string, item: AgendaItem, note: CommitNote) {
  const session = await database.records.get(sessionId)
  if (session?.kind !== 'session') return failed({ kind: 'conflict', id: sessionId, theirs: null } as const)
  return commit(database, [writeOf({ ...session, agenda: [...session.agenda, item] }, false)], note)
}
