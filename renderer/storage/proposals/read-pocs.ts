// What the pages of POCs and presentations read beside the record itself: the POCs of a proposal, and records by their ids.

import type { Poc } from '../../../shared/records/poc.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CairnDatabase } from '../core/database.ts'

/** Standing POCs of a proposal, the first begun first. */
export async function readPocsOf(database: CairnDatabase, proposalId: string): Promise<Poc[]> {
  const found = await database.records.where('[kind+proposalId]').equals(['poc', proposalId]).toArray()
  return found
    .filter((one): one is Poc => one.kind === 'poc' && one.trashedAt === null)
    .sort((a, b) => (a.day === b.day ? a.id.localeCompare(b.id) : a.day < b.day ? -1 : 1))
}

/** Records by id, also those in the trash; one that was erased is not among them. */
export async function readRecordsById(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AnyRecord>> {
  const found = await database.records.bulkGet([...new Set(ids)])
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])))
}
