// Makes the bytes of a snapshot part from the database. A base is copied in small steps and made whole by what changed meanwhile,
// so that no save ever waits for it; a segment costs what changed and nothing more.
import { type HeadOfPart, snapshotWriter } from '../../../shared/files/snapshot-file-format.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { filesBefore, hashesIn } from '../../../shared/rules/records/attachments-of-record.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { type CairnDatabase, type IdentityRow, readMeta } from '../core/database.ts'

export interface MadeSnapshot {
  readonly databaseId: string
  readonly fromSeq: number
  readonly toSeq: number
  readonly records: number
  readonly at: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Hashes of the attachments its records name. */
  readonly files: readonly string[]
  /** The version of the records inside. */
  readonly schema: number
}

/** A writer that remembers which attachments were named in what it took. */
function namingWriter(head: HeadOfPart, version: number) {
  const writer = snapshotWriter(head, version)
  const files = new Set<string>()
  const note = (hashes: readonly string[]) => {
    for (const hash of hashes) files.add(hash)
  }
  return {
    files,
    add: writer.add,
    finish: writer.finish,
    addRecord(record: AnyRecord) {
      note(hashesIn(record))
      writer.add('record', record)
    },
    addChange(change: Change) {
      note(filesBefore(change).map(({ hash }) => hash))
      writer.add('change', change)
    },
  }
}
type Writer = ReturnType<typeof namingWriter>

const stepLength = 500

const lastSeqOf = async (database: CairnDatabase): Promise<number> =>
  Number((await database.changes.orderBy('seq').last())?.seq ?? 0)

/** Every record and every change up to `toSeq`, each step a read of its own. */
async function copyAll(database: CairnDatabase, writer: Writer, toSeq: number): Promise<void> {
  for (let after = ''; ; ) {
    const step = await database.records.where('id').above(after).limit(stepLength).toArray()
    for (const record of step) writer.addRecord(record)
    const last = step.at(-1)
    if (last === undefined) break
    after = last.id
  }
  for (let after = 0; after < toSeq; ) {
    const upTo = Math.min(after + stepLength, toSeq)
    await addChanges(database, writer, after, upTo)
    after = upTo
  }
}

/** Changes after `from` up to `to`; answers the ids they touched. */
async function addChanges(database: CairnDatabase, writer: Writer, from: number, to: number): Promise<Set<string>> {
  const touched = new Set<string>()
  for (const { ids, ...change } of await database.changes.where('seq').between(from, to, false, true).toArray()) {
    writer.addChange(change)
    for (const id of ids) touched.add(id)
  }
  return touched
}

async function addTouched(database: CairnDatabase, writer: Writer, touched: ReadonlySet<string>): Promise<void> {
  const ids = [...touched]
  const now = await database.records.bulkGet(ids)
  for (const [index, record] of now.entries()) {
    if (record === undefined) writer.add('gone', ids[index])
    else writer.addRecord(record)
  }
}

/** The last look, in one transaction: what changed after `from` as it stands now, and what is small enough to take whole. */
async function closeAt(database: CairnDatabase, writer: Writer, from: number) {
  const { records, changes, drafts, tombstones, meta } = database
  return database.transaction('r', [records, changes, drafts, tombstones, meta], async () => {
    const toSeq = await lastSeqOf(database)
    await addTouched(database, writer, await addChanges(database, writer, from, toSeq))
    for (const draft of await drafts.toArray()) writer.add('draft', draft)
    for (const tombstone of await tombstones.toArray()) writer.add('tombstone', tombstone)
    const byKind = (await readMeta(database, 'totals'))?.byKind ?? {}
    return { toSeq, records: Object.values(byKind).reduce((sum, count) => sum + count, 0) }
  })
}

/** Everything (`fromSeq` 0) or what changed after `fromSeq`. Null when nothing was ever begun in this database. */
export async function makeSnapshot(database: CairnDatabase, fromSeq: number, at: string): Promise<MadeSnapshot | null> {
  const identity: IdentityRow | undefined = await readMeta(database, 'identity')
  if (identity === undefined) return null
  const { databaseId, createdAt, replaced } = identity
  const writer = namingWriter({ databaseId, createdAt, replaced: [...replaced], fromSeq }, database.upTo)
  const copiedTo = fromSeq === 0 ? await lastSeqOf(database) : fromSeq
  if (fromSeq === 0) await copyAll(database, writer, copiedTo)
  const { toSeq, records } = await closeAt(database, writer, copiedTo)
  const bytes = writer.finish({ toSeq, at, records })
  return { databaseId, fromSeq, toSeq, records, at, bytes, files: [...writer.files], schema: database.upTo }
}
