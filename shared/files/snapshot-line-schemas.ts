// What stands on each line of a snapshot. A base and a segment are made alike: lines are applied in their order, a later one wins.
import * as z from 'zod'
import { AnyRecord, recordKinds } from '../records/record-definitions.ts'
import { RecordId } from '../records/record-ids.ts'
import { Instant } from '../records/stored-field.ts'

const count = z.int().min(0)

/** The first line: what this is. Read before anything else is believed. */
export const Envelope = z.looseObject({ format: z.literal('cairn-snapshot'), version: z.int().min(1) })

export const SnapshotHead = z.strictObject({
  format: z.literal('cairn-snapshot'),
  version: z.int().min(1),
  databaseId: RecordId,
  createdAt: Instant,
  replaced: z.array(RecordId).max(10_000),
  /** 0 in a base; in a segment the change that the part before it ends with. */
  fromSeq: count,
})
export type SnapshotHead = z.infer<typeof SnapshotHead>

/** The last line: without it the file is cut short. */
export const SnapshotEnd = z.strictObject({
  toSeq: count,
  at: Instant,
  /** Records that are not in the trash, once every part up to this one is applied. */
  records: count,
})
export type SnapshotEnd = z.infer<typeof SnapshotEnd>

export const SnapshotTombstone = z.strictObject({ id: RecordId, kind: z.string().max(100), purgedAt: Instant })
export type SnapshotTombstone = z.infer<typeof SnapshotTombstone>

const SnapshotBrought = z.strictObject({
  root: z.int().min(1).nullable(),
  stands: z.boolean(),
  tombstones: z.array(SnapshotTombstone),
  erased: z.array(SnapshotTombstone).exactOptional(),
})

const SnapshotChange = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  cause: z.string(),
  window: z.string(),
  undoes: z.int().min(1).nullable(),
  final: z.boolean(),
  writes: z.array(
    z.strictObject({
      kind: z.enum(recordKinds),
      id: RecordId,
      revision: count,
      before: AnyRecord.or(z.literal('purged')).nullable(),
    }),
  ),
  brought: SnapshotBrought.exactOptional(),
})

export const SnapshotDraft = z.strictObject({
  key: z.string().min(1).max(500),
  window: z.string().min(1).max(100),
  kind: z.string().max(100),
  baseRevision: z.int().min(1).nullable(),
  value: z.json(),
  at: Instant,
})
export type SnapshotDraft = z.infer<typeof SnapshotDraft>

/** Each line is `[what, value]`. */
export const snapshotLines = {
  record: AnyRecord,
  gone: RecordId,
  change: SnapshotChange,
  draft: SnapshotDraft,
  tombstone: SnapshotTombstone,
  end: SnapshotEnd,
} as const
export type LineName = keyof typeof snapshotLines
