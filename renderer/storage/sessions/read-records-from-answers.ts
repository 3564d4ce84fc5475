// What was made of a mentor's words and is here still: what was deleted since can be made again.
import type { Became } from '../../../shared/rules/sessions/answers-from-files.ts'
import type { CairnDatabase } from '../core/database.ts'

/** A question put on an agenda counts in any case: the agenda shows whether it is still asked. */
export async function readRecordsFromAnswers(database: CairnDatabase, became: readonly Became[]): Promise<Became[]> {
  const records = await database.records.bulkGet(became.map(({ madeId }) => madeId))
  return became.filter(({ kind }, at) => kind === 'agenda-item' || records[at]?.trashedAt === null)
}
