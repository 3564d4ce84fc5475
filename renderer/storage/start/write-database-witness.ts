// Notes outside the database which one it is and how far it has come, shortly after each commit. Written late is harmless:
// ahead of the note is normal after a crash. Written early would not be, so it follows what is durable.

import type { Witness } from '../../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { Clock } from '../cairn-context.tsx'
import { type CairnDatabase, readMeta } from '../core/database.ts'
import { followCommits } from '../core/follow-commits.ts'
import type { KeepingHost } from '../core/storage-host.ts'

async function readNote(database: CairnDatabase): Promise<Omit<Witness, 'at'> | null> {
  return database.transaction('r', [database.meta, database.changes], async () => {
    const identity = await readMeta(database, 'identity')
    if (identity === undefined) return null
    const seq = Number((await database.changes.orderBy('seq').lastKey()) ?? 0)
    const byKind = (await readMeta(database, 'totals'))?.byKind ?? {}
    const records = Object.values(byKind).reduce((sum, count) => sum + count, 0)
    return { databaseId: identity.databaseId, seq, records }
  })
}

/** Writes the note of the database as it stands now. Answers the trouble, or null. */
export async function writeWitness(database: CairnDatabase, host: KeepingHost, at: string): Promise<Trouble | null> {
  const note = await readNote(database)
  if (note === null) return null
  const answer = await host.request('witness.write', { database: database.name, witness: { ...note, at } })
  return answer.ok ? null : answer.trouble
}

interface Keeping {
  readonly database: CairnDatabase
  readonly host: KeepingHost
  readonly clock: Clock
  readonly onTrouble: (trouble: Trouble | null) => void
}

/** Follows every commit, of this window or another. Answers how to stop. */
export const keepWitness = ({ database, host, clock, onTrouble }: Keeping): (() => void) =>
  followCommits(database, async () => onTrouble(await writeWitness(database, host, clock.instant())))
