// When snapshots are taken by themselves: once changes have settled, and soon after a session was closed.
import { settled } from '../../../shared/rules/backups/group-restore-points.ts'
import { idleBeforeSnapshot } from '../../../shared/rules/backups/snapshot-due.ts'
import type { CairnDatabase } from '../core/database.ts'
import { followCommits } from '../core/follow-commits.ts'
import type { Keeper } from './take-due-snapshots.ts'

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

/** One snapshot ahead at a time: a later change may set it nearer or, within its limit, farther. */
function createWaiting(keeper: Keeper) {
  let timer: ReturnType<typeof setTimeout> | null = null
  let since: number | null = null
  const begin = (why: string, milliseconds: number) => {
    timer = setTimeout(() => {
      timer = null
      since = null
      void take(why)
    }, milliseconds)
  }
  const take = async (why: string) => {
    const taken = await keeper.take(why)
    // A change since then has set a nearer time already.
    if (!taken.ok && timer === null) begin(why, retryMilliseconds)
  }
  const wait = (why: string, milliseconds: number) => {
    if (timer !== null) clearTimeout(timer)
    // Each change begins the quiet half minute anew, but someone who never pauses is kept too.
    since ??= performance.now()
    begin(why, Math.min(milliseconds, Math.max(0, longestWait - (performance.now() - since))))
  }
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
  }
  return { wait, stop }
}

export function scheduleSnapshots(database: CairnDatabase, keeper: Keeper): () => void {
  let closing: string | null | undefined
  const { wait, stop: stopWaiting } = createWaiting(keeper)
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
    stopWaiting()
  }
}
