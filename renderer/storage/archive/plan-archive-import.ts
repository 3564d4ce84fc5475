// What a checked archive would do to the database that stands: read once, compared, nothing written.
import type { Archive } from '../../../shared/files/archive-read.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import {
  type ImportItem,
  type ImportPair,
  matchRecords,
  planImport,
  versionOf,
} from '../../../shared/rules/archive/archive-import-plan.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { type CairnDatabase, readMeta, type TombstoneRow } from '../core/database.ts'

export interface BringInPlan {
  /** Whether nothing was ever begun here: then everything comes as it is, its history included. */
  readonly isEmpty: boolean
  /** Where the log here stood. */
  readonly seq: number
  readonly items: readonly ImportItem[]
  readonly here: ReadonlyMap<string, AnyRecord>
  readonly tombstones: ReadonlyMap<string, TombstoneRow>
  /** What was erased where the file was made and is unknown here. */
  readonly erasedThere: ReadonlyMap<string, TombstoneRow>
}

type Versions = Map<string, Set<string>>

function addVersions(versions: Versions, changes: readonly Change[], wanted: ReadonlySet<string>): void {
  for (const { writes } of changes) {
    for (const { id, before } of writes) {
      if (!wanted.has(id) || before === null || before === 'purged') continue
      const known = versions.get(id) ?? new Set<string>()
      versions.set(id, known.add(versionOf(before)))
    }
  }
}

/** The earlier versions of the records that differ, by both logs. */
async function versionsOf(database: CairnDatabase, pairs: readonly ImportPair[], archive: Archive) {
  const differing = pairs.filter(({ mine, isSame }) => mine !== null && !isSame)
  const here: Versions = new Map()
  const there: Versions = new Map()
  if (differing.length === 0) return { here, there }
  const mine = new Set(differing.flatMap(({ mine: record }) => record?.id ?? []))
  const touching = await database.changes
    .where('ids')
    .anyOf([...mine])
    .distinct()
    .toArray()
  addVersions(here, touching, mine)
  addVersions(there, archive.changes, new Set(differing.map(({ id }) => id)))
  return { here, there }
}

export function planBringIn(database: CairnDatabase, archive: Archive): Promise<BringInPlan> {
  return database.transaction('r', database.tables, async () => {
    const here = new Map((await database.records.toArray()).map((record) => [record.id, record]))
    const tombstones = new Map((await database.tombstones.toArray()).map((row) => [row.id, row]))
    const seq = Number((await database.changes.orderBy('seq').lastKey()) ?? 0)
    const isEmpty = (await readMeta(database, 'identity')) === undefined && here.size === 0 && seq === 0
    const erased = new Set(tombstones.keys())
    const pairs = matchRecords({ here, there: archive.records, erased })
    const items = planImport(pairs, erased, await versionsOf(database, pairs, archive))
    const unknown = archive.tombstones.filter(({ id }) => !here.has(id) && !erased.has(id) && !archive.records.has(id))
    const erasedThere = new Map(unknown.map((row) => [row.id, row]))
    return { isEmpty, seq, items, here, tombstones, erasedThere }
  })
}
