// Brings a database of an earlier Cairn up to this version: a snapshot of it is kept first, in its own version, then the upgrade
// runs as one transaction of the browser, all of it or nothing.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { RestorePlace } from '../backups/restore-actions.ts'
import { createKeeper } from '../backups/take-due-snapshots.ts'
import { CairnDatabase } from '../core/database.ts'
import { openDatabase } from '../core/open-database.ts'

export type BringUpTrouble =
  /** No snapshot of it could be kept, so it was left as it is. */
  | { readonly kind: 'not-kept'; readonly trouble: Trouble }
  /** The upgrade itself did not go through; the earlier version stands as it was. */
  | { readonly kind: 'not-brought-up'; readonly detail: string }

async function keepEarlier(
  { databaseName, host, clock }: RestorePlace,
  version: number,
): Promise<Result<null, BringUpTrouble>> {
  if (host === null) return ok(null)
  const database = new CairnDatabase(databaseName, version)
  try {
    const keeper = createKeeper({ database, host, clock })
    const kept = await keeper.take(`before version ${version + 1}`, { anew: true })
    return kept.ok ? ok(null) : failed({ kind: 'not-kept', trouble: kept.trouble })
  } finally {
    database.close()
  }
}

/** `isKept` false goes on although no snapshot could be kept: someone said so. */
export async function bringUp(
  place: RestorePlace,
  version: number,
  isKept = true,
): Promise<Result<null, BringUpTrouble>> {
  const kept = isKept ? await keepEarlier(place, version) : ok(null)
  if (!kept.ok) return kept
  const opened = await openDatabase(place.databaseName, indexedDB.databases(), true)
  if (opened.kind === 'open') {
    opened.database.close()
    return ok(null)
  }
  const detail = 'detail' in opened ? (opened.detail ?? '') : ''
  return failed({ kind: 'not-brought-up', detail })
}
