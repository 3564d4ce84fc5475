// Puts a kept database in the place of the one that stands: all of it or nothing, in one transaction, under a new identity
// that names every database it takes the place of, so that the next start knows it.
import type { ComposeTrouble, KeptDatabase } from '../../../shared/files/compose-snapshot.ts'
import { composeSnapshot } from '../../../shared/files/compose-snapshot.ts'
import { readSnapshot, type SnapshotPart } from '../../../shared/files/snapshot-file-format.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { filesBefore, filesIn } from '../../../shared/rules/records/attachments-of-record.ts'
import { replaceSummaries, type Summaries, summariesOf } from '../checks/compute-summaries.ts'
import { type CommitTrouble, transact } from '../core/commit-records.ts'
import { type CairnDatabase, type IdentityRow, readMeta } from '../core/database.ts'
import type { StorageTrouble } from '../core/storage-trouble.ts'

/** Reads and lays the parts on each other, the base first. Nothing is written. */
export function composeParts(files: readonly Uint8Array[]): Result<KeptDatabase, ComposeTrouble> {
  const parts: SnapshotPart[] = []
  for (const file of files) {
    const part = readSnapshot(file)
    if (!part.ok) return part
    parts.push(part.value)
  }
  return composeSnapshot(parts)
}

export interface NewIdentity {
  readonly databaseId: string
  /** The database that was noted outside, if any. */
  readonly witnessId: string | null
}

export interface Restored {
  readonly databaseId: string
  readonly seq: number
  readonly records: number
}

/** A restore names no revision and parses before it writes: only the store itself can refuse it. */
function ofTheStore(trouble: CommitTrouble): StorageTrouble {
  if (trouble.kind === 'conflict' || trouble.kind === 'unfit' || trouble.kind === 'other-database')
    throw new Error(`A restore met ${trouble.kind}.`)
  return trouble
}

const stepLength = 1000

export async function addInSteps<T>(rows: readonly T[], add: (step: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += stepLength) await add(rows.slice(at, at + stepLength))
}

/** Files stay by their hash: those that are named were fetched before, those that no longer are go. */
async function dropOtherFiles({ attachments }: CairnDatabase, { records, changes }: KeptDatabase): Promise<void> {
  const named = new Set(
    [...[...records.values()].flatMap(filesIn), ...changes.flatMap(filesBefore)].map(({ hash }) => hash),
  )
  const others = (await attachments.toCollection().primaryKeys()).filter((hash) => !named.has(hash))
  if (others.length > 0) await attachments.bulkDelete(others)
}

async function replaceRows(database: CairnDatabase, kept: KeptDatabase, summaries: Summaries): Promise<void> {
  for (const table of database.tables) if (table.name !== database.attachments.name) await table.clear()
  await dropOtherFiles(database, kept)
  await addInSteps([...kept.records.values()], (step) => database.records.bulkAdd(step))
  const changes = kept.changes.map((change) => ({ ...change, ids: change.writes.map(({ id }) => id) }))
  await addInSteps(changes, (step) => database.changes.bulkAdd(step))
  await database.drafts.bulkAdd([...kept.drafts])
  await database.tombstones.bulkAdd([...kept.tombstones])
  await replaceSummaries(database, summaries)
}

/** What stands in the database is gone afterwards: keep it as a snapshot first. */
export async function restoreDatabase(
  database: CairnDatabase,
  files: readonly Uint8Array[],
  { databaseId, witnessId }: NewIdentity,
): Promise<Result<Restored, ComposeTrouble | StorageTrouble>> {
  const composed = composeParts(files)
  if (!composed.ok) return composed
  const kept = composed.value
  const summaries = summariesOf(kept.records)
  const done = await transact(database, database.tables, async () => {
    const stood = await readMeta(database, 'identity')
    const before = [
      ...kept.identity.replaced,
      kept.identity.databaseId,
      ...(stood?.replaced ?? []),
      stood?.databaseId,
      witnessId,
    ]
    const replaced = [...new Set(before.filter((id) => typeof id === 'string'))]
    await replaceRows(database, kept, summaries)
    await database.meta.put({ key: 'identity', databaseId, createdAt: kept.identity.createdAt, replaced })
  })
  if (!done.ok) return failed(ofTheStore(done.trouble))
  return ok({ databaseId, seq: kept.changes.at(-1)?.seq ?? 0, records: kept.end.records })
}

/**
 * Takes the database that stands as the right one, although another was left: it gets a new identity, so that what is kept of
 * the other never mixes with it. Null when nothing was ever begun in it.
 */
export async function keepThisDatabase(
  database: CairnDatabase,
  { databaseId, witnessId }: NewIdentity,
): Promise<Result<IdentityRow | null, StorageTrouble>> {
  const done = await transact(database, [database.meta], async () => {
    const stood = await readMeta(database, 'identity')
    if (stood === undefined) return null
    const replaced = [...new Set([...stood.replaced, stood.databaseId, ...(witnessId === null ? [] : [witnessId])])]
    const identity: IdentityRow = { ...stood, databaseId, replaced }
    await database.meta.bulkDelete(['snapshot-mark'])
    await database.meta.put(identity)
    return identity
  })
  return done.ok ? done : failed(ofTheStore(done.trouble))
}
