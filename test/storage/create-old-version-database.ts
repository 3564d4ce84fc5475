// A database as an older Cairn left it: made with that version's own tables, filled from its frozen file.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Dexie from 'dexie'
import type { DraftRow } from '../../renderer/storage/core/database.ts'

const folder = 'test/frozen-files'

type FrozenRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string }

export interface FrozenDatabase {
  readonly records: readonly FrozenRecord[]
  readonly changes: readonly {
    readonly seq: number
    readonly cause: string
    readonly writes: readonly { readonly before: FrozenRecord | 'purged' | null }[]
  }[]
  readonly drafts: readonly DraftRow[]
  readonly tombstones: readonly object[]
  readonly weeks: readonly object[]
  readonly sessionLines: readonly object[]
  readonly standings: readonly { readonly days: Readonly<Record<string, readonly number[]>> }[]
  readonly attachments?: readonly object[]
  readonly meta: readonly { readonly key: string }[]
}

/** Numbers and bytes that JSON does not know. */
const revived = (_key: string, value: { int32?: number[]; bytes?: number[] } | null) =>
  Array.isArray(value?.int32)
    ? Int32Array.from(value.int32)
    : Array.isArray(value?.bytes)
      ? Uint8Array.from(value.bytes)
      : value

const readJson = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'), revived)

/** The versions whose records are frozen, oldest first. */
export const frozenVersions: readonly number[] = readdirSync(folder)
  .flatMap((name) => /^database-(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other)

/** Null where that version wrote no such file. */
export function frozenFile(name: string): Uint8Array<ArrayBuffer> | null {
  const path = `${folder}/${name}`
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null
}

export function frozenDatabase(version: number): FrozenDatabase {
  const { identity, totals, meta = [identity, totals], ...tables } = readJson(`database-${version}.json`)
  return { ...tables, meta }
}

/** As that version declared them: a version that only added fields or kinds has the tables of the one before. */
function tablesOf(version: number): Record<string, string> {
  const name = `schema-${version}.json`
  return existsSync(`${folder}/${name}`) ? readJson(name).tables : tablesOf(version - 1)
}

/** Puts the frozen database of `version` under `name` and closes it, as the older Cairn would have. */
export async function leaveVersion(version: number, name: string): Promise<FrozenDatabase> {
  const frozen = frozenDatabase(version)
  const older = new Dexie(name)
  older.version(version).stores(tablesOf(version))
  const typed = frozen.standings.map((row) => ({
    ...row,
    days: Object.fromEntries(Object.entries(row.days).map(([kind, days]) => [kind, Int32Array.from(days)])),
  }))
  for (const [table, rows] of Object.entries({ ...frozen, standings: typed })) await older.table(table).bulkAdd(rows)
  older.close()
  return frozen
}
