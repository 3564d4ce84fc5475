// Keeps the snapshots few after one was taken: the changes of a past day become one file, and what is no longer wanted goes.
// A step that fails harms nothing, since it only ever adds before it takes away; the next snapshot tries it again.
import type { SnapshotEntry } from '../../../shared/bridge-channel-schemas.ts'
import { segmentsToJoin, snapshotsToDrop } from '../../../shared/rules/backups/snapshot-thinning.ts'
import { listSnapshots } from './snapshot-list.ts'
import { askWork } from './snapshot-worker-client.ts'
import type { KeeperParts } from './take-due-snapshots.ts'

/** Days joined at once: a long absence is caught up with over the next few snapshots. */
const daysAtOnce = 2

async function joinRun({ database, host }: KeeperParts, run: readonly SnapshotEntry[]): Promise<void> {
  const files: Uint8Array[] = []
  for (const { name } of run) {
    const answer = await host.request('snapshot.read', { database: database.name, name })
    if (!answer.ok) return
    files.push(answer.bytes)
  }
  const first = run[0]
  const last = run.at(-1)
  const joined = await askWork('join', { files })
  if (!joined.ok || first === undefined || last === undefined) return
  const { databaseId, generation, toSeq, at, why, records } = last
  const named = [...new Set(run.flatMap((one) => one.files ?? []))]
  await host.request('snapshot.write', {
    database: database.name,
    header: {
      ...{ databaseId, generation, fromSeq: first.fromSeq, toSeq, at, records },
      why: why === 'after changes' ? 'daily' : why,
      schema: joined.value.schema,
      ...(named.length > 0 ? { files: named } : {}),
    },
    bytes: joined.value.bytes,
  })
}

export async function tidySnapshots(parts: KeeperParts): Promise<void> {
  const { database, host, clock } = parts
  const list = await listSnapshots(host, database.name)
  if (!list.ok) return
  const byName = new Map(list.value.whole.map((one) => [one.name, one]))
  const runs = segmentsToJoin(list.value.whole, clock.instant(), clock.zone()).slice(0, daysAtOnce)
  for (const run of runs)
    await joinRun(
      parts,
      run.flatMap(({ name }) => byName.get(name) ?? []),
    )
  const left = runs.length === 0 ? list : await listSnapshots(host, database.name)
  const names = left.ok ? snapshotsToDrop(left.value.whole, clock.instant(), clock.zone()) : []
  if (names.length > 0) await host.request('snapshot.drop', { database: database.name, names })
}
