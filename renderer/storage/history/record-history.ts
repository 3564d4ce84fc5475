// How records stood at an earlier point of the change log.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { type Change, stoodAt } from '../../../shared/rules/records/change-log-entry.ts'
import type { Moved } from '../../../shared/rules/sessions/close-session.ts'
import type { CairnDatabase } from '../core/database.ts'

/** Changes after `seq`, ascending, up to and including `to`. */
export const changesAfter = (database: CairnDatabase, seq: number, to = Number.POSITIVE_INFINITY): Promise<Change[]> =>
  database.changes.where('seq').between(seq, to, false, true).toArray()

/** Changes after `seq` that touch any of `ids`, ascending. */
export async function changesTouching(database: CairnDatabase, ids: readonly string[], seq: number): Promise<Change[]> {
  const found = await database.changes.where('ids').anyOf(ids).distinct().toArray()
  return found.filter((change) => change.seq > seq).sort((a, b) => a.seq - b.seq)
}

/** Each of `ids` as it stood at `seq` and as it stands now. One whose history was erased counts as not there then. */
export async function movedSince(
  database: CairnDatabase,
  ids: readonly string[],
  changes: readonly Change[],
): Promise<Map<string, Moved<AnyRecord>>> {
  const now = await database.records.bulkGet([...ids])
  const byId = new Map<string, Change[]>()
  for (const change of changes) {
    for (const { id } of change.writes) byId.set(id, [...(byId.get(id) ?? []), change])
  }
  return new Map(
    ids.map((id, index) => [id, { was: stoodAt(id, byId.get(id) ?? [], now[index]) ?? null, now: now[index] ?? null }]),
  )
}

/** A record's own history, newest first: every change that touched it. */
export const historyOf = async (database: CairnDatabase, id: string): Promise<Change[]> =>
  (await database.changes.where('ids').equals(id).toArray()).sort((a, b) => b.seq - a.seq)
