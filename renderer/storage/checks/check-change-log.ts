// Whether the change log continues without a gap and ends in the records that stand.
import type { ReadThrough } from './read-whole-database.ts'

export interface CheckedLog {
  readonly changes: number
  /** Numbers missing between two changes. */
  readonly gaps: number
  /** Records that do not stand as the log left them, or of which it does not know. */
  readonly astray: readonly string[]
}

export function checkLog({ records, log }: ReadThrough): CheckedLog {
  const astray = new Set(log.torn)
  for (const [id, revision] of log.left) if ((records.get(id)?.revision ?? 0) !== revision) astray.add(id)
  for (const id of records.keys()) if (!log.left.has(id)) astray.add(id)
  return { changes: log.changes, gaps: log.gaps, astray: [...astray] }
}
