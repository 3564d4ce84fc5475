// Undo and redo for one window: the inverse of a change, written as a new change.
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { nextToRedo, nextToUndo, planUndo, type UndoTrouble } from '../../../shared/rules/records/undo-plan.ts'
import { askWork } from '../backups/snapshot-worker-client.ts'
import { type CommitNote, type CommitTrouble, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import { isNotedBrought, markOf, ownMarks, type UndoMark, type Undone } from '../core/undo-marks.ts'

/** How far back one look goes; older changes are beyond undo. */
const reach = 500

/** Mostly the newest of all is the one to undo: an offer then reads these few. */
const few = 8

/** Later changes of the same records, newest first. By keys alone: a long change would be read once for each of its records. */
async function laterOf({ changes }: CairnDatabase, { seq, writes }: Change): Promise<Change[]> {
  const touching = await changes
    .where('ids')
    .anyOf(writes.map(({ id }) => id))
    .primaryKeys()
  const later = [...new Set(touching)].filter((one) => one > seq).sort((a, b) => b - a)
  return (await changes.bulkGet(later)).flatMap((change) => change ?? [])
}

/** In the worker: it holds thousands of records, and the window goes on meanwhile. */
const takenBackInWorker = (database: CairnDatabase, seq: number, note: CommitNote) =>
  askWork('takeBack', { database: database.name, seq, note }).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error)
    return failed(storageTrouble(error) ?? ({ kind: 'store-failed', detail } as const))
  })

async function takeBack(
  database: CairnDatabase,
  mark: UndoMark | null,
  note: CommitNote,
): Promise<Result<Undone, CommitTrouble | UndoTrouble>> {
  if (mark === null) return failed({ kind: 'nothing' })
  const undoing = { ...note, undoes: mark.seq }
  if (await isNotedBrought(database, mark.seq)) return takenBackInWorker(database, mark.seq, undoing)
  const change = await database.changes.get(mark.seq)
  if (change === undefined) return failed({ kind: 'nothing' })
  // Brought in before such a change was noted, or a restore has forgotten the note.
  if (change.brought !== undefined) return takenBackInWorker(database, mark.seq, undoing)
  const records = await database.records.bulkGet(change.writes.map(({ id }) => id))
  const now = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])))
  const plan = planUndo(change, await laterOf(database, change), now)
  if (!plan.ok) return plan
  const done = await commit(database, plan.value, undoing)
  return done.ok ? ok({ seq: done.value.seq, undone: change }) : done
}

/** Takes back this window's newest change that still stands. Declines in words when a record has moved on since. */
export async function undo(database: CairnDatabase, window: string, at: string) {
  const mark = nextToUndo(await ownMarks(database, window, reach))
  return takeBack(database, mark, { at, window, cause: `Undid: ${mark?.cause ?? ''}` })
}

/** Takes back one change by its seq: the undo beside the line that told of it. Declines when it is undone already or has moved on. */
export async function undoChange(database: CairnDatabase, seq: number, window: string, at: string) {
  const mark = await markOf(database, seq)
  return takeBack(database, mark, { at, window, cause: `Undid: ${mark?.cause ?? ''}` })
}

/** Takes back the newest undo, as long as nothing was written since. */
export async function redo(database: CairnDatabase, window: string, at: string) {
  const mark = nextToRedo(await ownMarks(database, window, reach))
  return takeBack(database, mark, { at, window, cause: `Redid: ${mark?.cause.replace(/^Undid: /, '') ?? ''}` })
}

/** What undo would take back now, in its words; null when there is nothing. */
export async function undoOffer(database: CairnDatabase, window: string): Promise<string | null> {
  const newest = await ownMarks(database, window, few)
  const next = nextToUndo(newest)
  if (next !== null || newest.length < few) return next?.cause ?? null
  return nextToUndo(await ownMarks(database, window, reach))?.cause ?? null
}
