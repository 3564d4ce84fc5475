// Undo and redo for one window: the inverse of a change, written as a new change.
import { failed, ok, type Result } from '../../shared/result.ts'
import type { Change } from '../../shared/rules/change.ts'
import { nextToRedo, nextToUndo, planUndo, type UndoTrouble } from '../../shared/rules/undo-plan.ts'
import { type CommitTrouble, type Committed, commit } from './commit.ts'
import type { CairnDatabase } from './database.ts'
import { takeBackBrought } from './undo-brought.ts'

/** How far back one look goes; older changes are beyond undo. */
const reach = 500

/** Mostly the newest of all is the one to undo: an offer then reads these few. */
const few = 8

const ownChanges = (database: CairnDatabase, window: string, most = reach): Promise<Change[]> =>
  database.changes
    .where('[window+seq]')
    .between([window, 0], [window, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(most)
    .toArray()

async function takeBack(
  database: CairnDatabase,
  change: Change | null,
  note: { at: string; window: string; cause: string },
): Promise<Result<Committed & { undone: Change }, CommitTrouble | UndoTrouble>> {
  const ids = change?.writes.map((write) => write.id) ?? []
  const records = await database.records.bulkGet(ids)
  const touching = await database.changes.where('ids').anyOf(ids).distinct().toArray()
  const later = touching.sort((a, b) => b.seq - a.seq)
  const plan = planUndo(change, later, new Map(records.flatMap((record) => (record ? [[record.id, record]] : []))))
  if (!plan.ok) return plan
  if (change === null) return failed({ kind: 'nothing' })
  const undoing = { ...note, undoes: change.seq }
  const done =
    change.brought === undefined
      ? await commit(database, plan.value, undoing)
      : await takeBackBrought(database, change, plan.value, undoing)
  return done.ok ? ok({ ...done.value, undone: change }) : done
}

/** Takes back this window's newest change that still stands. Declines in words when a record has moved on since. */
export async function undo(database: CairnDatabase, window: string, at: string) {
  const change = nextToUndo(await ownChanges(database, window))
  return takeBack(database, change, { at, window, cause: `Undid: ${change?.cause ?? ''}` })
}

/** Takes back one change by its seq: the undo beside the line that told of it. Declines when it is undone already or has moved on. */
export async function undoChange(database: CairnDatabase, seq: number, window: string, at: string) {
  const change = (await database.changes.get(seq)) ?? null
  return takeBack(database, change, { at, window, cause: `Undid: ${change?.cause ?? ''}` })
}

/** Takes back the newest undo, as long as nothing was written since. */
export async function redo(database: CairnDatabase, window: string, at: string) {
  const change = nextToRedo(await ownChanges(database, window))
  return takeBack(database, change, { at, window, cause: `Did again: ${change?.cause.replace(/^Undid: /, '') ?? ''}` })
}

/** What undo would take back now, in its words; null when there is nothing. */
export async function undoOffer(database: CairnDatabase, window: string): Promise<string | null> {
  const newest = await ownChanges(database, window, few)
  const next = nextToUndo(newest)
  if (next !== null || newest.length < few) return next?.cause ?? null
  return nextToUndo(await ownChanges(database, window))?.cause ?? null
}
