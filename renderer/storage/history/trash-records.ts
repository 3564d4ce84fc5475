// Deleting moves to the trash; restoring brings back; purging is the owner's own last step and leaves a tombstone.
import { kindOf } from '../../../shared/kinds/all-kinds.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { ChangedRecord } from '../../../shared/rules/records/change-log-entry.ts'
import { freeUnusedAttachments, hashesAnywhere } from '../attachments/free-unused-attachments.ts'
import { type CommitNote, commit, transact, writeInside } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { clearKeptIndex } from '../core/journal-cache-database.ts'
import { writeOf } from '../core/save-record.ts'
import { dropSetAside, notePlace } from '../drafts/draft-store.ts'

/** Closings and the records everything hangs on are never trashed. */
export const canBeTrashed = (record: AnyRecord): boolean => kindOf(record).canBeTrashed

/** Moves records to the trash. Links to them stay; as evidence they stop counting. */
export const moveToTrash = (database: CairnDatabase, records: readonly AnyRecord[], note: CommitNote) =>
  commit(
    database,
    records.filter(canBeTrashed).map((record) => writeOf({ ...record, trashedAt: note.at }, false)),
    note,
  )

export const bringBack = (database: CairnDatabase, records: readonly AnyRecord[], note: CommitNote) =>
  commit(
    database,
    records.map((record) => writeOf({ ...record, trashedAt: null }, false)),
    note,
  )

export const readTrash = async (database: CairnDatabase): Promise<AnyRecord[]> =>
  (await database.records.where('trashedAt').above('').reverse().toArray()).filter(
    (one) => one.kind !== 'evidence-link',
  )

const scrubbed = (write: ChangedRecord, ids: ReadonlySet<string>): ChangedRecord =>
  ids.has(write.id) ? { ...write, before: 'purged' } : write

/** What goes with a record that is erased: its links to criteria, and the frozen revisions of a proposal, which hold its words. */
async function ownedBy(database: CairnDatabase, records: readonly AnyRecord[]): Promise<AnyRecord[]> {
  const ids = records.map(({ id }) => id)
  const [links, revisions] = await Promise.all([
    database.records.where('recordId').anyOf(ids).toArray(),
    database.records
      .where('[kind+proposalId]')
      .anyOf(ids.map((id) => ['revision', id]))
      .toArray(),
  ])
  return [...links, ...revisions]
}

/**
 * Erases trashed records for good, with their links, their history in the change log, their drafts and the files that only they
 * named; a tombstone of id and kind remains. Cannot be undone. Snapshots still hold them until those are replaced (see erase-everywhere.ts).
 */
export async function purge(database: CairnDatabase, records: readonly AnyRecord[], note: CommitNote) {
  const owned = await ownedBy(database, records)
  const gone = [...records.filter((record) => record.trashedAt !== null), ...owned]
  const ids = new Set(gone.map(({ id }) => id))
  const purged = await transact(database, database.tables, async () => {
    const writes = gone.map(({ id, kind, revision }) => ({ id, kind, after: null, expects: revision }))
    const done = await writeInside(database, writes, { ...note, final: true })
    await database.tombstones.bulkPut(gone.map(({ id, kind }) => ({ id, kind, purgedAt: note.at })))
    await database.drafts
      .where('key')
      .anyOf([...ids].flatMap((id) => [id, notePlace(id), notePlace(`review:${id}`), `person:${id}`]))
      .or('key')
      .startsWithAnyOf([...ids].map((id) => `${notePlace(id)}/`))
      .delete()
    await dropSetAside(database, ids)
    const history = await database.changes
      .where('ids')
      .anyOf([...ids])
      .distinct()
      .toArray()
    await database.changes.bulkPut(
      history.map((row) => ({ ...row, writes: row.writes.map((write) => scrubbed(write, ids)) })),
    )
    await freeUnusedAttachments(database, note.at, new Set([...gone, ...history].flatMap(hashesAnywhere)))
    return done
  })
  if (purged.ok) await clearKeptIndex(database.name)
  return purged
}
