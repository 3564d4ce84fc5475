// Before anything takes the place of a database that is not the one that was left, what was found is set aside outside it.
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { RestorePlace, RestoreTrouble } from './restore-actions.ts'
import { askWork } from './snapshot-worker-client.ts'

/**
 * Answers the folder in which an archive of it lies; null where nothing of it can be imported. Where there is no host nothing lies
 * outside the browser: there is no place to set it aside.
 */
export async function setAside({
  databaseName,
  host,
  clock,
}: RestorePlace): Promise<Result<string | null, RestoreTrouble>> {
  if (host === null) return ok(null)
  const at = clock.instant()
  const found = await askWork('salvage', { database: databaseName, at }).catch(() => null)
  const [bytes, archive] = [found?.lines ?? null, found?.archive ?? null]
  const answer = await host.request('aside.keep', { database: databaseName, at, bytes, archive })
  if (!answer.ok) return failed({ kind: 'not-kept', trouble: answer.trouble })
  return ok(archive === null ? null : answer.folder)
}
