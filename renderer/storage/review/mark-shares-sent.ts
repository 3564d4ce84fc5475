// Whether review requests went out: what their owner marked, and which of the others were answered all the same; and which session each is for.
import type { Share } from '../../../shared/records/share.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { type ShareSending, sendingOf } from '../../../shared/rules/sharing/share-sent-status.ts'
import { type CommitNote, type CommitTrouble, type Committed, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { writeOf } from '../core/save-record.ts'

/** The day of the first answer to each of these, as far as one came. */
async function answeredOn(database: CairnDatabase, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map()
  const found = await database.records
    .where('[kind+day]')
    .between(['review', ''], ['review', '\uffff'])
    .reverse()
    .filter((one) => one.kind === 'review' && one.trashedAt === null && ids.has(one.shareId))
    .toArray()
  // Newest first: of several answers the earliest stays.
  return new Map(found.flatMap((one) => (one.kind === 'review' ? [[one.shareId, one.day] as const] : [])))
}

/** By id. Answers are looked up only for what nobody marked. */
export async function readSendings(
  database: CairnDatabase,
  shares: readonly Share[],
): Promise<ReadonlyMap<string, ShareSending>> {
  const unmarked = shares.filter(({ isSent }) => !isSent).map(({ id }) => id)
  const answered = await answeredOn(database, new Set(unmarked))
  return new Map(shares.map((share) => [share.id, sendingOf(share, answered.get(share.id) ?? null)]))
}

/** Of these sessions, those that a request went out for: their goal and questions need nothing more to be sent. */
export async function sessionsWithRequestSent(
  database: CairnDatabase,
  sessionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = sessionIds.map((id) => ['share', id])
  const found = await database.records.where('[kind+sessionId]').anyOf(keys).toArray()
  const shares = found.filter((one): one is Share => one.kind === 'share' && one.trashedAt === null)
  const sendings = await readSendings(database, shares)
  const sent = shares.filter(({ id }) => sendings.get(id)?.kind !== 'saved')
  return new Set(sent.flatMap(({ sessionId }) => sessionId ?? []))
}

/**
 * Notes that it went on `sentOn`, or, with null, that it did not after all. What has left is a fact: undo passes over neither,
 * and the same button beside it takes a slip back.
 */
export async function markSending(
  database: CairnDatabase,
  id: string,
  sentOn: Share['sentOn'],
  note: Pick<CommitNote, 'at' | 'window'>,
): Promise<Result<Committed, CommitTrouble>> {
  const share = await database.records.get(id)
  if (share?.kind !== 'share') return failed({ kind: 'conflict', id, theirs: null })
  const cause = sentOn === null ? 'Marked a review request as not sent' : 'Marked a review request as sent'
  const marked = { ...share, isSent: sentOn !== null, sentOn }
  return commit(database, [writeOf(marked, false)], { ...note, cause, final: true })
}

/** The session a request is for: what comes back on it stands there. Null for none. */
export async function setSessionOf(
  database: CairnDatabase,
  id: string,
  sessionId: Share['sessionId'],
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble>> {
  const share = await database.records.get(id)
  if (share?.kind !== 'share') return failed({ kind: 'conflict', id, theirs: null })
  return commit(database, [writeOf({ ...share, sessionId }, false)], note)
}
