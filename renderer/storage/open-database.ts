// Opening the store without ever harming it: a newer one is refused untouched, a damaged one is recognised, an unknown one is told apart.
import { CairnDatabase, type IdentityRow, readMeta } from './database.ts'
import { newestVersion } from './versions.ts'

export type Opened =
  | {
      readonly kind: 'open'
      readonly database: CairnDatabase
      readonly identity: IdentityRow | null
      readonly lastSeq: number
      readonly records: number
    }
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

async function read(database: CairnDatabase): Promise<Opened> {
  return database.transaction('r', [database.meta, database.changes, database.records], async () => {
    const identity = (await readMeta(database, 'identity')) ?? null
    const lastSeq = (await database.changes.orderBy('seq').last())?.seq ?? 0
    const totals = await readMeta(database, 'totals')
    const records = Object.values(totals?.byKind ?? {}).reduce((sum, count) => sum + count, 0)
    return { kind: 'open', database, identity, lastSeq: Number(lastSeq), records }
  })
}

/** Opens a database by name. Creates an empty one when there is none; writes nothing into it. `listed` may have been asked before. */
export async function openDatabase(name: string, listed: Listed = indexedDB.databases()): Promise<Opened> {
  const database = new CairnDatabase(name)
  try {
    // Even the list of databases cannot be had where the files below are damaged.
    const version = await versionOnDisk(name, listed)
    if (version > newestVersion) return { kind: 'newer', version }
    await database.open()
    return await read(database)
  } catch (error) {
    database.close()
    return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Forgets a database that cannot be read, so that a snapshot can take its place. */
export const deleteDatabase = (name: string): Promise<void> => CairnDatabase.delete(name)
