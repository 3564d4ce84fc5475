// What the pages of changes read: a record with its history, and the newest changes of all.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import { type RecordVersion, recordVersions } from '../../../shared/rules/records/record-versions.ts'
import type { CairnDatabase } from '../core/database.ts'
import { historyOf } from './record-history.ts'

export interface HistoryView {
  readonly record: AnyRecord | null
  /** Newest first. */
  readonly versions: readonly RecordVersion[]
  /** Names of people any version names. */
  readonly names: ReadonlyMap<string, string>
}

/** By the index of changes on the ids they touched: what else there is costs nothing. */
export async function readHistory(database: CairnDatabase, id: string): Promise<HistoryView> {
  const record = (await database.records.get(id)) ?? null
  const versions = recordVersions(id, record, await historyOf(database, id))
  const people = new Set(
    versions.flatMap((one) => (one.record === null || one.record === 'erased' ? [] : peopleIn(one.record))),
  )
  const found = await database.records.bulkGet([...people])
  const names = found.flatMap((one): [string, string][] => (one?.kind === 'person' ? [[one.id, one.name]] : []))
  return { record, versions, names: new Map(names) }
}

export interface RecentChange {
  readonly change: Change
  /** The first few records it touched, each as this change left it; one that it took away, as it stood before. */
  readonly records: readonly AnyRecord[]
  /** How many it touched. */
  readonly count: number
}

const namedOf = 4

/** The newest changes, at most `most`. */
export async function readRecentChanges(database: CairnDatabase, most: number): Promise<RecentChange[]> {
  const changes = await database.changes.orderBy('seq').reverse().limit(most).toArray()
  const ids = [...new Set(changes.flatMap(({ writes }) => writes.slice(0, namedOf).map(({ id }) => id)))]
  const found = await database.records.bulkGet(ids)
  return asLeft(changes, new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))))
}

/** `newestFirst` begins with the last change of all; `now` is how the records stand. */
function asLeft(newestFirst: readonly Change[], now: ReadonlyMap<string, AnyRecord>): RecentChange[] {
  const left = new Map<string, AnyRecord | null | 'purged'>(now)
  return newestFirst.map((change) => {
    const records = change.writes.slice(0, namedOf).flatMap(({ id, before }) => {
      const then = left.get(id) ?? before
      return then === null || then === 'purged' ? [] : [then]
    })
    for (const { id, before } of change.writes) left.set(id, before)
    return { change, records, count: change.writes.length }
  })
}
