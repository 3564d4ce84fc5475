// Opening the store without ever harming it: a newer one is refused untouched, a damaged one is recognised, an unknown one is told apart.

import { dataVersion } from '../../../shared/records/data-version.ts'
import { CairnDatabase, type ChangeRow, type IdentityRow, readMeta } from './database.ts'
import { deleteKeptIndex } from './journal-cache-database.ts'

export type Opened =
  | {
      readonly kind: 'open'
      readonly database: CairnDatabase
      readonly identity: IdentityRow | null
      readonly lastSeq: number
      readonly records: number
      /** The newest change does not match the records it wrote. */
      readonly isTorn: boolean
    }
  /** Of an earlier version, not touched yet; `detail` when bringing it up to this one failed and all of it was left. */
  | { readonly kind: 'older'; readonly version: number; readonly detail: string | null }
  /** Written by a newer Cairn; not touched. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The browser cannot open or read it. */
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Dexie multiplies its versions by ten for the browser. */
const browserFactor = 10

/** Firefox and Chromium both list databases without opening them. */
export type Listed = Promise<readonly IDBDatabaseInfo[]>

async function versionOnDisk(name: string, listed: Listed): Promise<number> {
  return ((await listed).find((one) => one.name === name)?.version ?? 0) / browserFactor
}

/** Whether each record stands as the newest change left it. Flat in the size of the data. */
async function isTornAt({ records }: CairnDatabase, newest: ChangeRow | undefined): Promise<boolean> {
  if (newest === undefined) return false
  const stand = await records.bulkGet(newest.writes.map(({ id }) => id))
  return newest.writes.some(({ revision }, index) => (stand[index]?.revision ?? 0) !== revision)
}

/** What an open database holds now, as it was found when it was opened. */
export async function readOpened(database: CairnDatabase): Promise<Extract<Opened, { kind: 'open' }>> {
  return database.transaction('r', [database.meta, database.changes, database.records], async () => {
    const identity = (await readMeta(database, 'identity')) ?? null
    const newest = await database.changes.orderBy('seq').last()
    const totals = await readMeta(database, 'totals')
    const records = Object.values(totals?.byKind ?? {}).reduce((sum, count) => sum + count, 0)
    const isTorn = await isTornAt(database, newest)
    return { kind: 'open', database, identity, lastSeq: Number(newest?.seq ?? 0), records, isTorn }
  })
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Opens a database by name. Creates an empty one when there is none; writes nothing into it. One of an earlier version is told and
 * left, unless it `mayUpgrade`: then it is brought up to this version, all of it or nothing. `listed` may have been asked before.
 */
export async function openDatabase(
  name: string,
  listed: Listed = indexedDB.databases(),
  mayUpgrade = false,
): Promise<Opened> {
  const database = new CairnDatabase(name)
  let version = 0
  try {
    // Even the list of databases cannot be had where the files below are damaged.
    version = await versionOnDisk(name, listed)
    if (version > dataVersion) return { kind: 'newer', version }
    if (version > 0 && version < dataVersion && !mayUpgrade) return { kind: 'older', version, detail: null }
    await database.open()
    return await readOpened(database)
  } catch (error) {
    database.close()
    const left =
      version > 0 && version < dataVersion ? await versionOnDisk(name, indexedDB.databases()).catch(() => 0) : 0
    // An upgrade that failed has left the earlier version whole: its files are not what is wrong.
    if (left === version && left > 0) return { kind: 'older', version, detail: reasonOf(error) }
    return { kind: 'unreadable', detail: reasonOf(error) }
  }
}

/** Forgets a database that cannot be read, so that a snapshot can take its place; and what was kept of it. */
export async function deleteDatabase(name: string): Promise<void> {
  await Promise.all([CairnDatabase.delete(name), deleteKeptIndex(name)])
}
