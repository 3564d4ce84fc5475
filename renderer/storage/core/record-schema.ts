// The schema every write is parsed with, fetched apart from the start: a start only reads. Nothing but a transaction may be awaited
// inside one, so the schema is fetched before a transaction is begun and taken from here inside it.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'

type RecordSchema = typeof AnyRecord

let fetched: RecordSchema | null = null

/** Once fetched it costs nothing more; a fetch that failed is tried again by the next write. */
export async function fetchRecordSchema(): Promise<void> {
  fetched ??= (await import('../../../shared/records/record-definitions.ts')).AnyRecord
}

export function recordSchema(): RecordSchema {
  if (fetched === null) throw new Error('A record was written outside of transact.')
  return fetched
}
