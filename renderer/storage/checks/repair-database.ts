// Repairs what can be proved and nothing else, after a snapshot: summaries are made anew from the records, bytes that nothing names go,
// files that are damaged or missing come back from outside, where they are kept under their hash.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Keeping } from '../backup-context.tsx'
import { askWork } from '../backups/snapshot-worker-client.ts'
import type { CommitTrouble } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { CheckReport } from './check-database.ts'

export type RepairTrouble =
  | CommitTrouble
  /** No snapshot could be kept first, so nothing was repaired. */
  | { readonly kind: 'not-kept'; readonly trouble: Trouble }
  /** So much is being written that no moment stood still; nothing was repaired. */
  | { readonly kind: 'busy' }

/** Whether the report names anything that `repair` can put right. */
export const isRepairable = ({ differing, unreadable, files }: CheckReport): boolean =>
  (differing.length > 0 && unreadable.length === 0) ||
  files.orphaned.length + files.damaged.length + files.missing.length > 0

/** Files whose bytes are kept outside under their hash are put in place; answers how many could not be. */
async function mendFiles(database: CairnDatabase, { host }: Keeping, hashes: readonly string[]): Promise<number> {
  let left = 0
  for (const hash of hashes) {
    const answer = await host.request('attachment.read', { database: database.name, hash })
    if (!answer.ok) left += 1
    else {
      const type = (await database.attachments.get(hash))?.type ?? ''
      await database.attachments.put({ hash, type, bytes: answer.bytes })
    }
  }
  return left
}

/** Answers how many files could not be brought back. */
export async function repairDatabase(
  database: CairnDatabase,
  keeping: Keeping,
  report: CheckReport,
): Promise<Result<number, RepairTrouble>> {
  const kept = await keeping.keeper.take('before a repair', { anew: true })
  if (!kept.ok) return failed({ kind: 'not-kept', trouble: kept.trouble })
  const { orphaned, damaged, missing } = report.files
  const left = await mendFiles(database, keeping, [...damaged, ...missing])
  // The snapshot does not hold what nothing names: it stays outside for as long as it does not stand in the way.
  if (orphaned.length > 0) await database.attachments.bulkDelete([...orphaned])
  if (report.differing.length === 0 || report.unreadable.length > 0) return ok(left)
  const rebuilt = await askWork('rebuild', { database: database.name })
  return rebuilt.ok ? ok(left) : rebuilt
}
