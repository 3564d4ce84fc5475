// The snapshots that the host keeps of a database: those that were read back whole, and the names of those that were not.
import { failed, ok } from '../../../shared/result.ts'
import type { KeepingHost } from '../core/storage-host.ts'

const isWhole = <S extends object>(one: S): one is Exclude<S, { damaged: true }> => !('damaged' in one)

/** `withSecond` also those in the second folder, where one was chosen and can be read. */
export async function listSnapshots(host: KeepingHost, database: string, { withSecond = false } = {}) {
  const answer = await host.request('snapshot.list', { database, ...(withSecond ? { withSecond } : {}) })
  if (!answer.ok) return failed(answer.trouble)
  const whole = answer.snapshots.filter(isWhole)
  const damaged = answer.snapshots.filter((one) => 'damaged' in one).map(({ name }) => name)
  return ok({ whole, damaged })
}
