// Before anything takes the place of a database that is not the one that was left, what was found is set aside outside it.
import { failed, ok, type Result } from '../../shared/result.ts'
import type { RestorePlace, RestoreTrouble } from './restore-choices.ts'
import { askWork } from './snapshot-ask.ts'

/** Where there is no host nothing lies outside the browser: there is no place to set it aside. */
export async function setAside({ databaseName, host, clock }: RestorePlace): Promise<Result<null, RestoreTrouble>> {
  if (host === null) return ok(null)
  const at = clock.instant()
  const bytes = await askWork('salvage', { database: databaseName, at }).catch(() => null)
  const answer = await host.request('aside.keep', { database: databaseName, at, bytes })
  return answer.ok ? ok(null) : failed({ kind: 'not-kept', trouble: answer.trouble })
}
