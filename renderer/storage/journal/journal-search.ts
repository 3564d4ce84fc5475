// Records found by words for the palette: people, sessions, entries, actions and what others said, the best fit first.
import type { AnyRecord, RecordKind } from '../../../shared/records/record-definitions.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import type { CairnDatabase } from '../core/database.ts'
import { type JournalClient, journalOf } from './journal-client.ts'
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

const shownAs = (records: readonly (AnyRecord | undefined)[]): FoundRecord[] =>
  records.flatMap((record) => {
    const href = record === undefined || record.trashedAt !== null ? null : addressOfRecord(record)
    if (record === undefined || href === null) return []
    return [
      { id: record.id, kind: record.kind, title: titleOf(record), day: 'day' in record ? record.day : null, href },
    ]
  })

/** Milliseconds. A worker that died tells nobody that it has read everything: another one is asked then. */
const longestWait = 2000

/** Once an answer given before may no longer hold. */
function nextChange(journal: JournalClient): { readonly changed: Promise<void>; stop(): void } {
  let stop: () => void = () => undefined
  const changed = new Promise<void>((resolve) => {
    const stopListening = journal.onChanged(resolve)
    const timer = setTimeout(resolve, longestWait)
    stop = () => {
      clearTimeout(timer)
      stopListening()
    }
  })
  return { changed, stop: () => stop() }
}

/** What is found so far, while not every record is read. Answers whether to go on until it is. */
export type OnPart = (found: readonly FoundRecord[]) => boolean

/** The records that fit best. Answered once every record was read, or `onPart` has enough: until then nothing is known not to be there. */
export async function searchRecords(
  database: CairnDatabase,
  query: string,
  onPart: OnPart = () => true,
): Promise<readonly FoundRecord[]> {
  const journal = journalOf(database)
  for (;;) {
    const next = nextChange(journal)
    try {
      const { ids, isWhole } = await journal.ask({ ask: 'search', words: query, most })
      const found = shownAs(await database.records.bulkGet([...ids]))
      if (isWhole || !onPart(found)) return found
      await next.changed
    } finally {
      next.stop()
    }
  }
}

/** The records to name in a text: the best fit for the words, or the newest while there are none. */
export const recordsToName = async (database: CairnDatabase, words: string): Promise<readonly FoundRecord[]> =>
  words === ''
    ? shownAs((await readNewest(database)).slice(0, most))
    : searchRecords(database, words, (found) => found.length === 0)
