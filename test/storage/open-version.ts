// A database as an older Cairn left it: made with that version's own tables, filled from its frozen file.
import { readFileSync } from 'node:fs'
import Dexie from 'dexie'

export interface FrozenDatabase {
  readonly identity: object
  readonly totals: object
  readonly records: readonly Record<string, unknown>[]
  readonly changes: readonly { readonly seq: number; readonly cause: string; readonly writes: readonly object[] }[]
  readonly drafts: readonly object[]
  readonly tombstones: readonly object[]
  readonly weeks: readonly object[]
  readonly sessionLines: readonly object[]
  readonly standings: readonly { readonly days: Readonly<Record<string, readonly number[]>> }[]
}

const readJson = (name: string) => JSON.parse(readFileSync(`test/frozen-files/${name}`, 'utf8'))
export const frozenDatabase = (version: number): FrozenDatabase => readJson(`database-${version}.json`)

/** Puts the frozen database of `version` under `name` and closes it, as the older Cairn would have. */
export async function leaveVersion(version: number, name: string): Promise<FrozenDatabase> {
  const frozen = frozenDatabase(version)
  const older = new Dexie(name)
  older.version(version).stores(readJson(`schema-${version}.json`).tables)
  const { identity, totals, standings, ...tables } = frozen
  const typed = standings.map((row) => ({
    ...row,
    days: Object.fromEntries(Object.entries(row.days).map(([kind, days]) => [kind, Int32Array.from(days)])),
  }))
  await older.table('meta').bulkAdd([identity, totals])
  await older.table('standings').bulkAdd(typed)
  for (const [table, rows] of Object.entries(tables)) await older.table(table).bulkAdd(rows)
  older.close()
  return frozen
}
