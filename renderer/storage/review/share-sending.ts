// Whether review requests went out: what their owner marked, and which of the others were answered all the same; and which session each is for.
import type { Share } from '../../../shared/records/share.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { type ShareSending, sendingOf } from '../../../shared/rules/sharing/share-sending.ts'
import { type CommitNote, type CommitTrouble, type Committed, commit, type PlannedWrite } from '../core/commit.ts'
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

/** With a request, its session's goal and questions went out too, and with a slip taken back they did not. */
async function withItsSession(database: CairnDatabase, share: Share, sentOn: Share['sentOn']): Promise<PlannedWrite[]> {
  const session = share.sessionId === null ? undefined : await database.records.get(share.sessionId)
  if (session?.kind !== 'session' || session.trashedAt !== null || session.closedAt !== null) return []
  const isMarkedByIt = session.preReadSentOn === (sentOn === null ? share.sentOn : null)
  return isMarkedByIt ? [writeOf({ ...session, preReadSentOn: sentOn }, false)] : []
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
  const session = await withItsSession(database, share, sentOn)
  return commit(database, [writeOf(marked, false), ...session], { ...note, cause, final: true })
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
