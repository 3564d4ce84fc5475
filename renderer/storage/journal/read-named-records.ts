// The records that texts point at, and what those that stay here were called before: a link that was completed then still says so.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { type EarlierTitles, earlierTitlesIn, type NamedRecords } from '../../../shared/rules/sharing/hidden-titles.ts'
import { seenTitle } from '../../../shared/rules/sharing/redacted-title.ts'
import type { CairnDatabase } from '../core/database.ts'

async function readEarlierTitles(database: CairnDatabase, ids: readonly string[]): Promise<EarlierTitles> {
  const wanted = new Set(ids)
  if (wanted.size === 0) return new Map()
  const changes = await database.changes
    .where('ids')
    .anyOf([...wanted])
    .distinct()
    .toArray()
  return earlierTitlesIn(changes, wanted)
}

/** Those of `ids` that are here, the trash included. Earlier titles are read only of those whose title `reader` may not see. */
export async function readNamedRecords(
  database: CairnDatabase,
  ids: readonly string[],
  reader: 'mentor' | 'packet' = 'mentor',
): Promise<NamedRecords> {
  const found = await database.records.bulkGet([...new Set(ids)])
  const named = found.flatMap((one): AnyRecord[] => (one === undefined ? [] : [one]))
  const kept = named.filter((one) => seenTitle(one, reader) !== titleOf(one)).map(({ id }) => id)
  return {
    records: new Map(named.map((one) => [one.id, one])),
    earlierTitles: await readEarlierTitles(database, kept),
  }
}
