// Records found by words for the palette: people, sessions, entries, actions and what others said, the best fit first.
import type { RecordKind } from '../../shared/records/all-records.ts'
import { addressOfRecord } from '../../shared/rules/record-address.ts'
import { titleOf } from '../../shared/rules/record-title.ts'
import type { CairnDatabase } from './database.ts'
import { journalOf } from './journal-client.ts'

export interface FoundRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  /** The civil date it belongs to; null where it has none. */
  readonly day: string | null
  readonly href: string
}

const most = 8

export async function searchRecords(database: CairnDatabase, query: string): Promise<FoundRecord[]> {
  const ids = await journalOf(database).ask({ ask: 'best', words: query, most })
  const found = await database.records.bulkGet([...ids])
  return found.flatMap((record) => {
    const href = record === undefined || record.trashedAt !== null ? null : addressOfRecord(record)
    if (record === undefined || href === null) return []
    return [
      { id: record.id, kind: record.kind, title: titleOf(record), day: 'day' in record ? record.day : null, href },
    ]
  })
}
