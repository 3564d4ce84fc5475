// Erases records for good, in the snapshots too: those still hold them, so one made now takes the place of all.

import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Keeping } from '../backup-context.tsx'
import { listSnapshots } from '../backups/snapshot-list.ts'
import type { CommitNote, CommitTrouble } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { purge } from './trash-records.ts'

export type EraseTrouble =
  | CommitTrouble
  /** Erased in the database; the snapshots could not be replaced and still hold it. */
  | { readonly kind: 'snapshots-left'; readonly trouble: Trouble }

/** Names the host made itself; anything else in its folder is not ours to drop. */
const isOwnName = (name: string) => /^[a-z0-9][a-z0-9-]{0,120}\.snapshot$/.test(name)

async function replaceSnapshots(database: CairnDatabase, { host, keeper }: Keeping): Promise<Result<number, Trouble>> {
  const before = await listSnapshots(host, database.name, { withSecond: true })
  if (!before.ok) return before
  const taken = await keeper.take('after erasing', { anew: true })
  if (!taken.ok) return taken
  const names = [...before.value.whole.map(({ name }) => name), ...before.value.damaged]
    .filter(isOwnName)
    .filter((name) => name !== taken.value?.name)
  // Attachments that only it named, and what was ever set aside, may hold it too.
  const dropped = await host.request('snapshot.drop', { database: database.name, names, atOnce: true })
  if (!dropped.ok) return failed(dropped.trouble)
  const aside = await host.request('aside.drop', { database: database.name })
  return aside.ok ? ok(names.length) : failed(aside.trouble)
}

/** Erases here, then in the snapshots. Answers how many snapshots were replaced. */
export async function eraseEverywhere(
  database: CairnDatabase,
  records: readonly AnyRecord[],
  keeping: Keeping,
  note: CommitNote,
): Promise<Result<number, EraseTrouble>> {
  const purged = await purge(database, records, note)
  if (!purged.ok) return purged
  const replaced = await replaceSnapshots(database, keeping)
  return replaced.ok ? replaced : failed({ kind: 'snapshots-left', trouble: replaced.trouble })
}
