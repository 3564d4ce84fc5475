// Several segments in a row as one: what stood at the end of the last, and every change on the way.
import { failed, ok, type Result } from '../result.ts'
import type { ComposeTrouble } from './compose-snapshot.ts'
import { readSnapshot, type SnapshotPart, snapshotWriter } from './snapshot-file-format.ts'

function isRow(parts: readonly SnapshotPart[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1]
    if (before === undefined) return part.head.fromSeq > 0
    return part.head.fromSeq === before.end.toSeq && part.head.databaseId === before.head.databaseId
  })
}

function standingAt(parts: readonly SnapshotPart[]) {
  const records = new Map<string, unknown>()
  const gone = new Set<string>()
  const changes = new Map<number, unknown>()
  for (const part of parts) {
    for (const id of part.gone) {
      records.delete(id)
      gone.add(id)
    }
    for (const [id, record] of part.records) {
      records.set(id, record)
      gone.delete(id)
    }
    for (const change of part.changes) changes.set(change.seq, change)
  }
  return { records, gone, changes }
}

/** The bytes of one segment that stands for all of `files`, in their order. Its first one must continue something. */
export function joinSegments(files: readonly Uint8Array[]): Result<Uint8Array<ArrayBuffer>, ComposeTrouble> {
  const parts: SnapshotPart[] = []
  for (const file of files) {
    const part = readSnapshot(file)
    if (!part.ok) return part
    parts.push(part.value)
  }
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined || !isRow(parts)) return failed({ kind: 'broken-chain' })
  const { databaseId, createdAt, replaced } = last.head
  const writer = snapshotWriter({ databaseId, createdAt, replaced, fromSeq: first.head.fromSeq })
  const { records, gone, changes } = standingAt(parts)
  for (const record of records.values()) writer.add('record', record)
  for (const id of gone) writer.add('gone', id)
  for (const change of changes.values()) writer.add('change', change)
  for (const draft of last.drafts) writer.add('draft', draft)
  for (const tombstone of last.tombstones) writer.add('tombstone', tombstone)
  return ok(writer.finish(last.end))
}
