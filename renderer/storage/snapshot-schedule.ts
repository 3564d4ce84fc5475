// When snapshots are taken by themselves: once changes have settled, and soon after a session was closed.
import { settled } from '../../shared/rules/kept-points.ts'
import { idleBeforeSnapshot } from '../../shared/rules/snapshot-due.ts'
import type { CairnDatabase } from './database.ts'
import { followCommits } from './follow-commits.ts'
import type { Keeper } from './snapshot-keep.ts'

const soon = 1500
/** After the first change that is not kept yet, however many follow. */
const longestWait = 3 * 60_000
/** After a failure, without a change that would try again by itself. */
const retryMilliseconds = 10 * 60_000

const readTurn = (database: CairnDatabase) =>
  database.transaction('r', [database.changes, database.sessionLines, database.meta], async () => ({
    seq: Number((await database.changes.orderBy('seq').lastKey()) ?? 0),
    closing: (await database.sessionLines.orderBy('chunk').last())?.items.at(-1)?.closingId ?? null,
    isFirst: (await database.meta.get('snapshot-mark')) === undefined,
  }))

export function scheduleSnapshots(database: CairnDatabase, keeper: Keeper): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waitingSince: number | null = null
  let closing: string | null | undefined
  const take = async (why: string) => {
    const taken = await keeper.take(why)
    if (!taken.ok) waitAgain(why, retryMilliseconds)
  }
  const wait = (why: string, milliseconds: number) => {
    if (timer !== null) clearTimeout(timer)
    // Each change begins the quiet half minute anew, but somebody who never pauses is kept too.
    waitingSince ??= performance.now()
    const left = Math.max(0, longestWait - (performance.now() - waitingSince))
    timer = setTimeout(
      () => {
        waitingSince = null
        void take(why)
      },
      Math.min(milliseconds, left),
    )
  }
  const waitAgain = (why: string, milliseconds: number) => {
    // A change since then has set a nearer time already.
    timer ??= setTimeout(() => {
      timer = null
      void take(why)
    }, milliseconds)
  }
  const look = async () => {
    const turn = await readTurn(database)
    const isClosed = closing !== undefined && turn.closing !== closing
    closing = turn.closing
    if (isClosed) wait('session closed', soon)
    // A career that was never kept does not wait for a quiet half minute.
    else if (turn.seq > 0 && turn.isFirst) wait('first', soon)
    else if (turn.seq > 0) wait(settled, idleBeforeSnapshot)
  }
  const stop = followCommits(database, look)
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
