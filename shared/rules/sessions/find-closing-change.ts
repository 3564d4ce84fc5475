// In which change of the log a session was closed. Not by its day nor by its summary: days are edited, and a summary that came with a
// file counts the changes of another log.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import type { Session } from '../../records/session.ts'
import type { Change } from '../records/change-log-entry.ts'
import type { SinceKind } from './since-sentences.ts'

const isClosed = (record: AnyRecord | null | 'purged' | undefined): boolean =>
  record !== null &&
  record !== undefined &&
  record !== 'purged' &&
  record.kind === 'session' &&
  record.closedAt !== null

export interface ClosedInChange {
  readonly seq: number
  /** It came in closed, with a file: what was done after it may have come in that very change, or before. */
  readonly cameClosed: boolean
}

/**
 * The last change in which it went from open, or not there, to closed; null while it is open. `changes`: those that touch it,
 * ascending; `now`: as it stands. One that was closed before the log begins was closed in change 0.
 */
export function closedInChange(
  id: string,
  changes: readonly Change[],
  now: AnyRecord | undefined,
): ClosedInChange | null {
  if (!isClosed(now)) return null
  const writes = changes.flatMap(({ seq, writes: all }) => {
    const found = all.find((one) => one.id === id)
    return found === undefined ? [] : [{ seq, before: found.before }]
  })
  const last = writes.findLast(({ before }, at) => {
    const next = writes[at + 1]
    return !isClosed(before) && isClosed(next === undefined ? now : next.before)
  })
  return { seq: last?.seq ?? 0, cameClosed: last?.before === null }
}

/**
 * Whether a record began after a session that came in closed: by when both were written down or, where the session was written down
 * only when it was closed already, by their days.
 */
export const beganAfter = (
  { day, createdAt, closedAt }: Session,
  record: Pick<RecordOf<SinceKind>, 'day' | 'createdAt'>,
): boolean => (createdAt === closedAt ? record.day > day : closedAt !== null && record.createdAt > closedAt)
