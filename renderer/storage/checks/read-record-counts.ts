// What the Data screens read: how much there is, and what lies in the trash.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { type CairnDatabase, readMeta } from '../core/database.ts'

/** How many records there are, as everywhere: the sum of the weekly summaries, one small row for each week. */
export async function readRecordCount(database: CairnDatabase): Promise<number> {
  return (await database.weeks.toArray()).reduce((sum, { stones }) => sum + stones, 0)
}

const trashed = (database: CairnDatabase) => database.records.where('trashedAt').above('')

/** Things a person put there; links that went with them are not counted. */
export const readTrashCount = (database: CairnDatabase): Promise<number> =>
  trashed(database)
    .filter(({ kind }) => kind !== 'evidence-link')
    .count()

/** The newest in the trash, at most `most`. */
export const readNewestTrash = (database: CairnDatabase, most: number): Promise<AnyRecord[]> =>
  trashed(database)
    .reverse()
    .filter(({ kind }) => kind !== 'evidence-link')
    .limit(most)
    .toArray()

/** What has lain there since before `instant`. */
export const readTrashBefore = async (database: CairnDatabase, instant: string): Promise<AnyRecord[]> =>
  (await database.records.where('trashedAt').between('', instant, false, false).toArray()).filter(
    ({ kind }) => kind !== 'evidence-link',
  )

/** Items that are not in the trash, by kind. */
export const readKindCounts = async (database: CairnDatabase): Promise<Readonly<Record<string, number>>> =>
  (await readMeta(database, 'totals'))?.byKind ?? {}
