// Whether the database that opened is the one that was left: what was noted outside, held against what is there.
import type { Witness } from '../../shared/bridge-channel-schemas.ts'
import { leftDatabase, type StartDecision, type WitnessFound } from '../../shared/rules/backups/last-used-database.ts'
import type { Opened } from '../storage/core/open-database.ts'
import type { KeepingHost } from '../storage/core/storage-host.ts'

/** The owner's own database; the demo has another (storage/demo-database.ts). */
export const ownDatabaseName = 'cairn'

export type NotedOutside = Witness | null | 'unreachable'

/** Read before the database where another window may be writing: what is noted is never ahead of what is read later. */
export async function readWitness(host: KeepingHost | null, databaseName: string): Promise<NotedOutside> {
  if (host === null) return null
  const answer = await host.request('witness.read', { database: databaseName })
  return answer.ok ? answer.witness : 'unreachable'
}

export function decideStart(witness: WitnessFound, opened: Opened): StartDecision {
  if (opened.kind !== 'open') return leftDatabase(witness, opened)
  const { identity, lastSeq } = opened
  return leftDatabase(witness, {
    kind: 'open',
    databaseId: identity?.databaseId ?? null,
    replaced: identity?.replaced ?? [],
    lastSeq,
    isTorn: opened.isTorn,
  })
}
