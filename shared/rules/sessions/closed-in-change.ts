// In which change of the log a session was closed. Not by its day nor by its summary: days are edited, and a summary that came with a
// file counts the changes of another log.
import type { AnyRecord } from '../../records/all-records.ts'
import type { Change } from '../records/change.ts'

const isClosed = (record: AnyRecord | null | 'purged' | undefined): boolean =>
  record !== null &&
  record !== undefined &&
  record !== 'purged' &&
  record.kind === 'session' &&
  record.closedAt !== null

/**
 * The last change in which it went from open, or not there, to closed; null while it is open. `changes`: those that touch it,
 * ascending; `now`: as it stands. One that was closed before the log begins was closed in change 0.
 */
export function closedInChange(id: string, changes: readonly Change[], now: AnyRecord | undefined): number | null {
  if (!isClosed(now)) return null
  const writes = changes.flatMap(({ seq, writes: all }) => {
    const found = all.find((one) => one.id === id)
    return found === undefined ? [] : [{ seq, before: found.before }]
  })
  const last = writes.findLast(({ before }, at) => {
    const next = writes[at + 1]
    return !isClosed(before) && isClosed(next === undefined ? now : next.before)
  })
  return last?.seq ?? 0
}
