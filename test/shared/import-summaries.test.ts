// Summaries of sessions continue one another: those of a file come in only where they continue the newest one here. A session whose
// summary stays out comes in as one that was not closed.
import { expect, it } from 'vitest'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Session } from '../../shared/records/session.ts'
import type { Closing } from '../../shared/records/session-closing-record.ts'
import { matchRecords } from '../../shared/rules/archive/archive-import-plan.ts'
import { closing } from '../build-closing.ts'
import { session } from '../build-records.ts'

const day = (number: number) => `2025-03-0${number}`

/** A session that was closed, and its summary after `previous`. */
function closed(number: number, previous: Closing | null = null): [Session, Closing] {
  const closedAt = `${day(number)}T12:00:00.000Z`
  const held = session(number, { day: day(number), closedAt })
  const previousId = previous?.id ?? null
  return [held, closing(number + 100, { sessionId: held.id, day: held.day, closedAt, previousId, toSeq: number })]
}
const by = (records: readonly AnyRecord[]) => new Map(records.map((record) => [record.id, record]))
const brought = (here: readonly AnyRecord[], there: readonly AnyRecord[]) =>
  matchRecords({ here: by(here), there: by(there), erased: new Set() }).map(({ theirs }) => theirs)
const summariesIn = (records: readonly AnyRecord[]) =>
  records.flatMap((one) => (one.kind === 'closing' ? [one.id] : [])).toSorted()
const closedIn = (records: readonly AnyRecord[]) =>
  records.flatMap((one) => (one.kind === 'session' && one.closedAt !== null ? [one.id] : [])).toSorted()

const [one, first] = closed(1)
const [two, second] = closed(2, first)
const [three, apart] = closed(3)

it('those that continue the newest one here join', () => {
  const came = brought([one, first], [one, first, two, second])
  expect(summariesIn(came)).toEqual([first.id, second.id])
  expect(closedIn(came)).toEqual([one.id, two.id])
})

it('all join where none stands here', () => {
  expect(summariesIn(brought([], [one, first, two, second]))).toEqual([first.id, second.id])
})

it('those of another chain stay out, and their sessions come in open', () => {
  const came = brought([one, first], [three, apart])
  expect(summariesIn(came)).toEqual([])
  expect(closedIn(came)).toEqual([])
  expect(came.map(({ id }) => id)).toEqual([three.id])
})

it('those that continue an earlier one than the newest here stay out', () => {
  const [four, branch] = closed(4, first)
  const came = brought([one, first, two, second], [one, first, four, branch])
  expect(summariesIn(came)).toEqual([first.id])
  expect(closedIn(came)).toEqual([one.id])
})

it('a session that is closed here stays closed, although the summary in the file is another', () => {
  const other = closing(201, { sessionId: one.id, day: one.day })
  expect(closedIn(brought([one, first], [{ ...one, goal: 'As they have it' }, other]))).toEqual([one.id])
})
