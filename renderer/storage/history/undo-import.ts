// Takes a file that was brought in back, all of it, or brings it in again: every record is afterwards exactly as it was before.
// Thousands of records at once, so it is asked for in the worker, and reads each table once instead of looking for each record.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Brought, Change } from '../../../shared/rules/records/change-log-entry.ts'
import { referencesOf } from '../../../shared/rules/records/record-references.ts'
import { planUndo, type UndoTrouble, type UndoWrite } from '../../../shared/rules/records/undo-plan.ts'
import { type CommitNote, type CommitTrouble, transact, writeOver } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { Step } from '../core/running-summaries.ts'
import type { Undone } from '../core/undo-marks.ts'

/** Whether something written since hangs on what would go: a summary that continues it, a link to it. */
function isHeld(later: readonly Change[], writes: readonly UndoWrite[], now: ReadonlyMap<string, AnyRecord>): boolean {
  const gone = new Set(writes.filter(({ after }) => after === null).map(({ id }) => id))
  const touched = new Set(later.flatMap(({ writes: since }) => since.map(({ id }) => id)).filter((id) => !gone.has(id)))
  const standing = [...touched].flatMap((id) => now.get(id) ?? [])
  return standing.some((record) => referencesOf(record).some((id) => gone.has(id)))
}

async function putBack(
  database: CairnDatabase,
  change: Change,
  writes: readonly UndoWrite[],
  now: ReadonlyMap<string, AnyRecord>,
  note: CommitNote,
): Promise<number> {
  const was = change.brought
  if (was === undefined) throw new Error('Nothing was imported by this change.')
  const brought: Brought = { ...was, root: was.root ?? change.seq, stands: !was.stands }
  const { tombstones, erased = [] } = brought
  const [gone, back] = brought.stands ? [tombstones, erased] : [erased, tombstones]
  await database.tombstones.bulkDelete(gone.map(({ id }) => id))
  await database.tombstones.bulkPut([...back])
  const steps = new Map<string, Step>(
    writes.map(({ id, after }) => [id, { before: now.get(id), after: after ?? undefined }]),
  )
  return (await writeOver(database, writes, steps, { ...note, brought })).seq
}

/** `seq` brought the file in, or took it back. */
export async function takeBackBrought(
  database: CairnDatabase,
  seq: number,
  note: CommitNote,
): Promise<Result<Undone, CommitTrouble | UndoTrouble>> {
  const done = await transact(database, database.tables, async (): Promise<Result<Undone, UndoTrouble>> => {
    const change = await database.changes.get(seq)
    if (change === undefined) return failed({ kind: 'nothing' })
    const later = (await database.changes.where('seq').above(seq).toArray()).reverse()
    const now = new Map((await database.records.toArray()).map((record) => [record.id, record]))
    const plan = planUndo(change, later, now)
    if (!plan.ok) return plan
    const { cause, undoes, final } = change
    if (isHeld(later, plan.value, now)) return failed({ kind: 'moved-on', cause })
    const undoing = await putBack(database, change, plan.value, now, note)
    return ok({ seq: undoing, undone: { seq, cause, undoes, final } })
  })
  return done.ok ? done.value : done
}
