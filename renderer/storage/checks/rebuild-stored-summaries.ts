// The running summaries made anew in the place of those that stand, at a moment in which nothing moved. For the worker.
import { failed, ok, type Result } from '../../../shared/result.ts'
import { type CommitTrouble, transact } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { replaceSummaries, summariesOf } from './compute-summaries.ts'
import { readWholeDatabase, type Telling } from './read-whole-database.ts'

const turns = 5

/** Makes the summaries anew in one transaction, at a moment in which they were computed from exactly what stands. For the worker. */
export async function rebuildSummaries(
  database: CairnDatabase,
  tell?: Telling,
): Promise<Result<null, CommitTrouble | { kind: 'busy' }>> {
  for (let turn = 0; turn < turns; turn += 1) {
    const through = await readWholeDatabase(database, tell)
    const summaries = summariesOf(through.records)
    const done = await transact(database, database.tables, async () => {
      const lastSeq = Number((await database.changes.orderBy('seq').lastKey()) ?? 0)
      if (lastSeq !== through.toSeq) return false
      await replaceSummaries(database, summaries)
      return true
    })
    if (!done.ok) return done
    if (done.value) return ok(null)
  }
  return failed({ kind: 'busy' })
}
