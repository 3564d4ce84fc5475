// Closed sessions in order, as short as the as-of slider needs them: thousands fit in a few rows, so a jump to any of them reads nothing.

import { statuses } from '../../records/field-choices.ts'
import type { ClosingId, RoadmapId, SessionId } from '../../records/record-ids.ts'
import type { Closing, Status } from '../../records/session-closing-record.ts'

export interface SessionLineItem {
  readonly closingId: ClosingId
  readonly sessionId: SessionId
  readonly day: string
  readonly roadmapId: RoadmapId
  /** One letter per criterion, in the roadmap's order. */
  readonly statuses: string
  readonly stones: number
  readonly fromOthers: number
  readonly moved: number
}

/** Up to `chunkLength` items a row: reading 7,000 sessions is 15 rows. */
export interface SessionLine {
  readonly chunk: number
  readonly items: readonly SessionLineItem[]
}
const chunkLength = 500

const letters: Record<Status, string> = {
  'not-yet': 'n',
  claimed: 'c',
  evidenced: 'e',
  confirmed: 'k',
  'not-applicable': 'x',
}

/** The statuses behind an item's letters, in the roadmap's order. */
export const statusesOf = (item: SessionLineItem): Status[] =>
  [...item.statuses].map((letter) => statuses.find((status) => letters[status] === letter) ?? 'not-yet')

export const lineItemOf = (closing: Closing): SessionLineItem => ({
  closingId: closing.id,
  sessionId: closing.sessionId,
  day: closing.day,
  roadmapId: closing.roadmapId,
  statuses: closing.statuses.map(({ status }) => letters[status]).join(''),
  stones: closing.recorded.length,
  fromOthers: closing.recorded.filter((one) => one.fromOthers).length,
  moved: closing.moved.length,
})

/** The last row after a closing: a second summary takes the place of the one it supersedes, which is always the newest item. */
export function withClosing(last: SessionLine | undefined, closing: Closing): SessionLine {
  const item = lineItemOf(closing)
  if (last === undefined) return { chunk: 0, items: [item] }
  const newest = last.items.at(-1)
  if (closing.supersedesId !== null && newest?.closingId === closing.supersedesId) {
    return { chunk: last.chunk, items: [...last.items.slice(0, -1), item] }
  }
  return last.items.length < chunkLength
    ? { chunk: last.chunk, items: [...last.items, item] }
    : { chunk: last.chunk + 1, items: [item] }
}

/** As they were made; those that a file brought in together share their place in the log. */
export const closingsInOrder = (closings: readonly Closing[]): Closing[] =>
  closings.toSorted(
    (one, other) =>
      one.toSeq - other.toSeq ||
      (one.closedAt < other.closedAt ? -1 : one.closedAt > other.closedAt ? 1 : one.id < other.id ? -1 : 1),
  )

/** All rows from scratch, for restore and for the check. `closings` in any order. */
export function sessionLinesOf(closings: readonly Closing[]): SessionLine[] {
  const rows: SessionLine[] = []
  for (const closing of closingsInOrder(closings)) {
    const next = withClosing(rows.at(-1), closing)
    if (next.chunk === rows.length) rows.push(next)
    else rows[next.chunk] = next
  }
  return rows
}
