// All records of several kinds, a reading at once for each: the browser hands over a whole range many times faster than row by row,
// which is how several ranges of one index are read.
import type { AnyRecord, RecordKind, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { CairnDatabase } from './database.ts'

/** In the order of the kinds, by id within each; those in the trash too. */
export async function recordsOfKinds<K extends RecordKind>(
  { records }: CairnDatabase,
  kinds: readonly K[],
): Promise<RecordOf<K>[]> {
  const found: AnyRecord[][] = await Promise.all(kinds.map((kind) => records.where('kind').equals(kind).toArray()))
  // Each was read by its kind.
  return found.flat() as RecordOf<K>[]
}
