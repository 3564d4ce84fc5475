// Undo walks back through one window's own changes and declines when a record has moved on.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Change } from '../../shared/rules/records/change-log-entry.ts'
import { nextToRedo, nextToUndo, planUndo } from '../../shared/rules/records/undo-plan.ts'
import { earlier, entry } from '../build-records.ts'

const record = entry(1)
const change = (seq: number, undoes: number | null = null, more: Partial<Change> = {}): Change => ({
  seq,
  at: earlier,
  cause: `Change ${seq}`,
  window: 'main',
  undoes,
  final: false,
  writes: [{ id: record.id, kind: 'entry', revision: seq, before: entry(1, { revision: Math.max(1, seq - 1) }) }],
  ...more,
})
const newestFirst = (...changes: Change[]) => changes.toReversed()
const now = (revision: number): Map<string, AnyRecord> => new Map([[record.id, entry(1, { revision })]])

describe('what undo takes back next', () => {
  it('is the newest change', () => expect(nextToUndo(newestFirst(change(1), change(2)))?.seq).toBe(2))
  it('skips what is undone', () => expect(nextToUndo(newestFirst(change(1), change(2), change(3, 2)))?.seq).toBe(1))
  it('is nothing when all is undone', () => {
    expect(nextToUndo(newestFirst(change(1), change(2), change(3, 2), change(4, 1)))).toBeNull()
  })
  it('is the redone change again', () => {
    expect(nextToUndo(newestFirst(change(1), change(2), change(3, 2), change(4, 3)))?.seq).toBe(2)
  })
})

describe('what redo takes back next', () => {
  it('is nothing before an undo', () => expect(nextToRedo(newestFirst(change(1)))).toBeNull())
  it('is the newest undo', () =>
    expect(nextToRedo(newestFirst(change(1), change(2), change(3, 2), change(4, 1)))?.seq).toBe(4))
  it('goes on to the undo before', () => {
    expect(nextToRedo(newestFirst(change(1), change(2), change(3, 2), change(4, 1), change(5, 4)))?.seq).toBe(3)
  })
  it('ends with a new change', () => expect(nextToRedo(newestFirst(change(1), change(2, 1), change(3)))).toBeNull())
})

describe('the plan of an undo', () => {
  it('puts back what stood before, over the revision that stands now', () => {
    const plan = planUndo(change(2), [], now(2))
    expect(plan).toEqual({
      ok: true,
      value: [{ id: record.id, kind: 'entry', after: entry(1, { revision: 1 }), expects: 2 }],
    })
  })
  it('takes away what was new, and expects nothing where nothing stands', () => {
    const made = change(1, null, { writes: [{ id: record.id, kind: 'entry', revision: 1, before: null }] })
    expect(planUndo(made, [], now(1))).toMatchObject({ ok: true, value: [{ after: null, expects: 1 }] })
    expect(planUndo(change(2, 1), [], new Map())).toMatchObject({ ok: true, value: [{ expects: null }] })
  })
  it('declines when the record was saved again since', () => {
    expect(planUndo(change(2), [change(5)], now(5))).toMatchObject({ ok: false, trouble: { kind: 'moved-on' } })
  })
  it('does not mind later changes that were taken back, or redone and taken back again', () => {
    expect(planUndo(change(2), newestFirst(change(3), change(4, 3)), now(4)).ok).toBe(true)
    expect(planUndo(change(2), newestFirst(change(3), change(4, 3), change(5, 4)), now(5)).ok).toBe(false)
    expect(planUndo(change(2), newestFirst(change(3), change(4, 3), change(5, 4), change(6, 3)), now(6)).ok).toBe(true)
  })
  it('does not mind its own undo having been redone', () => {
    expect(planUndo(change(2), newestFirst(change(3, 2), change(4, 3)), now(4)).ok).toBe(true)
  })
  it('does not mind later changes of other records', () => {
    const other = change(5, null, { writes: [{ id: entry(2).id, kind: 'entry', revision: 1, before: null }] })
    expect(planUndo(change(2), [other], now(2)).ok).toBe(true)
  })
  it('declines a closing, an erased record, and nothing at all', () => {
    expect(planUndo(change(2, null, { final: true }), [], now(2))).toMatchObject({ trouble: { kind: 'final' } })
    const erased = change(2, null, { writes: [{ id: record.id, kind: 'entry', revision: 2, before: 'purged' }] })
    expect(planUndo(erased, [], now(2))).toMatchObject({ trouble: { kind: 'erased' } })
    expect(planUndo(null, [], now(2))).toMatchObject({ trouble: { kind: 'nothing' } })
  })
})
