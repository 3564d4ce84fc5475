// Takes a file that was brought in back, all of it, or brings it in again: every record is afterwards exactly as it was before.
import { failed, ok, type Result } from '../../shared/result.ts'
import type { Brought, Change } from '../../shared/rules/change.ts'
import { referencesOf } from '../../shared/rules/record-references.ts'
import type { UndoTrouble, UndoWrite } from '../../shared/rules/undo-plan.ts'
import { type CommitNote, type CommitTrouble, type Committed, transact, writeInside } from './commit.ts'
import type { CairnDatabase } from './database.ts'

/** Whether something written since hangs on what would go: a summary that continues it, a link to it. */
async function isHeld(database: CairnDatabase, change: Change, writes: readonly UndoWrite[]): Promise<boolean> {
  const gone = new Set(writes.filter(({ after }) => after === null).map(({ id }) => id))
  if (gone.size === 0) return false
  const since = await database.changes.where('seq').above(change.seq).toArray()
  const touched = new Set(since.flatMap(({ ids }) => ids).filter((id) => !gone.has(id)))
  const standing = await database.records.bulkGet([...touched])
  return standing.some((record) => record !== undefined && referencesOf(record).some((id) => gone.has(id)))
}

/** `change` brought the file in, or took it back; `writes` put every record back as it stood before. */
export async function takeBackBrought(
  database: CairnDatabase,
  change: Change,
  writes: readonly UndoWrite[],
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble | UndoTrouble>> {
  const was = change.brought
  if (was === undefined) throw new Error('Nothing was brought in by this change.')
  const brought: Brought = { ...was, root: was.root ?? change.seq, stands: !was.stands }
  const done = await transact(database, database.tables, async () => {
    if (!brought.stands && (await isHeld(database, change, writes))) return null
    const { tombstones } = brought
    if (brought.stands) await database.tombstones.bulkDelete(tombstones.map(({ id }) => id))
    else await database.tombstones.bulkPut([...tombstones])
    return writeInside(database, writes, { ...note, brought })
  })
  if (!done.ok) return done
  return done.value === null ? failed({ kind: 'moved-on', cause: change.cause }) : ok(done.value)
}
