// Everything that could be better, for the owner's own order of it.
import type { Improvement } from '../../../shared/records/improvement.ts'
import type { CairnDatabase } from '../core/database.ts'

const most = 1000

/** Improvements that are not in the trash. */
export async function readImprovements(database: CairnDatabase): Promise<Improvement[]> {
  const found = await database.records.where('kind').equals('improvement').limit(most).toArray()
  return found.filter((one): one is Improvement => one.kind === 'improvement' && one.trashedAt === null)
}
