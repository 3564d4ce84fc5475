// What was said of criteria, in the words of whoever said it.
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { CairnDatabase } from '../core/database.ts'

/** The assessments of these ids; what is gone is missing. */
export async function readWords(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Assessment>> {
  const found = await database.records.bulkGet([...ids])
  return new Map(found.flatMap((one) => (one?.kind === 'assessment' ? [[one.id, one] as const] : [])))
}
