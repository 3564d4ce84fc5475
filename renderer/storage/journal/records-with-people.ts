// The records whose words hold the name of a person: all that are searched and name one.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { JournalColumnsStore } from './journal-columns-store.ts'

/** Those on the timeline by their columns; actions, which are not there, by themselves. */
export async function recordsWithPeople(
  { records }: CairnDatabase,
  { ordered }: JournalColumnsStore,
  people: ReadonlySet<string>,
): Promise<AnyRecord[]> {
  const ids = ordered.filter((row) => row.people.some((one) => people.has(one))).map(({ id }) => id)
  const [rows, actions] = await Promise.all([records.bulkGet(ids), records.where('kind').equals('action').toArray()])
  const isOwned = (record: AnyRecord) => peopleIn(record).some((one) => people.has(one))
  return [...rows.filter((record) => record !== undefined), ...actions.filter(isOwned)]
}
