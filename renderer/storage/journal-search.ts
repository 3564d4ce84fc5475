// Records found by words for the palette: people, sessions, entries, actions and what others said, the best fit first.
import type { AnyRecord, RecordKind } from '../../shared/records/all-records.ts'
import { addressOfRecord } from '../../shared/rules/record-address.ts'
import { titleOf } from '../../shared/rules/record-title.ts'
import type { CairnDatabase } from './database.ts'
import { journalOf } from './journal-client.ts'
import { readNewest } from './use-records.ts'

export interface FoundRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  /** The civil date it belongs to; null where it has none. */
  readonly day: string | null
  readonly href: string
}

const most = 8

const bestFor = async (database: CairnDatabase, query: string) =>
  database.records.bulkGet([...(await journalOf(database).ask({ ask: 'best', words: query, most }))])

const shownAs = (records: readonly (AnyRecord | undefined)[]): FoundRecord[] =>
  records.flatMap((record) => {
    const href = record === undefined || record.trashedAt !== null ? null : addressOfRecord(record)
    if (record === undefined || href === null) return []
    return [
      { id: record.id, kind: record.kind, title: titleOf(record), day: 'day' in record ? record.day : null, href },
    ]
  })

export const searchRecords = async (database: CairnDatabase, query: string): Promise<FoundRecord[]> =>
  shownAs(await bestFor(database, query))

/** The records to name in a text: the best fit for the words, or the newest while there are none. */
export const recordsToName = async (database: CairnDatabase, words: string): Promise<FoundRecord[]> =>
  shownAs(words === '' ? (await readNewest(database)).slice(0, most) : await bestFor(database, words))
