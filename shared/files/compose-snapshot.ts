// A base and its segments laid on each other: the database as it stood at the end of the last one.
import type { AnyRecord } from '../records/record-definitions.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Change } from '../rules/records/change-log-entry.ts'
import type { SnapshotPart, SnapshotTrouble } from './snapshot-file-format.ts'
import type { SnapshotDraft, SnapshotEnd, SnapshotHead, SnapshotTombstone } from './snapshot-line-schemas.ts'

export interface KeptDatabase {
  readonly identity: Pick<SnapshotHead, 'databaseId' | 'createdAt' | 'replaced'>
  readonly end: SnapshotEnd
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly changes: readonly Change[]
  readonly drafts: readonly SnapshotDraft[]
  readonly tombstones: readonly SnapshotTombstone[]
}

export type ComposeTrouble =
  | SnapshotTrouble
  /** A segment without its base: it only says what changed. */
  | { readonly kind: 'only-a-part' }
  /** A part between is missing, or belongs to another database. */
  | { readonly kind: 'broken-chain' }

/** What was erased after an earlier part was written is erased in that part's changes too. */
function scrubbed(changes: readonly Change[], tombstones: readonly SnapshotTombstone[]): Change[] {
  const erased = new Set(tombstones.map(({ id }) => id))
  if (erased.size === 0) return [...changes]
  return changes.map((change) =>
    change.writes.some(({ id }) => erased.has(id))
      ? { ...change, writes: change.writes.map((one) => (erased.has(one.id) ? { ...one, before: 'purged' } : one)) }
      : change,
  )
}

function isChain(parts: readonly SnapshotPart[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1]
    return (
      before === undefined ||
      (part.head.fromSeq === before.end.toSeq && part.head.databaseId === before.head.databaseId)
    )
  })
}

/** Lays the parts on each other, the base first. The count that the last part states must come out. */
export function composeSnapshot(parts: readonly SnapshotPart[]): Result<KeptDatabase, ComposeTrouble> {
  const [base] = parts
  const last = parts.at(-1)
  if (base === undefined || last === undefined || base.head.fromSeq !== 0) return failed({ kind: 'only-a-part' })
  if (!isChain(parts)) return failed({ kind: 'broken-chain' })
  const records = new Map(base.records)
  const changes = new Map(base.changes.map((change) => [change.seq, change]))
  for (const part of parts.slice(1)) {
    for (const id of part.gone) records.delete(id)
    for (const [id, record] of part.records) records.set(id, record)
    for (const change of part.changes) changes.set(change.seq, change)
  }
  const standing = [...records.values()].filter((record) => record.trashedAt === null).length
  if (standing !== last.end.records) {
    return failed({ kind: 'damaged', detail: `It says ${last.end.records} records and holds ${standing}.` })
  }
  const { databaseId, createdAt, replaced } = last.head
  const inOrder = [...changes.values()].sort((one, other) => one.seq - other.seq)
  return ok({
    identity: { databaseId, createdAt, replaced },
    end: last.end,
    records,
    changes: scrubbed(inOrder, last.tombstones),
    drafts: last.drafts,
    tombstones: last.tombstones,
  })
}
