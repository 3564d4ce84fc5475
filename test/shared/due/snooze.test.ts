// Putting off: it comes back on its day, at the latest when it still makes sense, and the list of snoozes stays small.
import { describe, expect, it } from 'vitest'
import { snoozeLimit } from '../../../shared/records/field-choices.ts'
import type { DueItem } from '../../../shared/rules/due/due-item.ts'
import { dismissedUntil, dueList, snoozeChoices, withSnooze } from '../../../shared/rules/due/snooze-due-items.ts'

/** Friday. */
const today = '2025-03-14'
const item = (id: string, more: Partial<DueItem> = {}): DueItem => ({
  id,
  kind: 'action',
  recordId: null,
  sentence: id,
  note: '',
  since: today,
  lastDay: null,
  address: '/week',
  ...more,
})
const ids = (items: readonly DueItem[]) => items.map(({ id }) => id)

describe('a snooze', () => {
  it('keeps an item out of the list until its day, and no other', () => {
    const snoozes = withSnooze([], 'a', '2025-03-17', today)
    const on = (day: string) => ids(dueList([item('a'), item('b')], snoozes, day).due)
    expect(on(today)).toEqual(['b'])
    expect(on('2025-03-16')).toEqual(['b'])
    expect(on('2025-03-17')).toEqual(['a', 'b'])
  })
  it('is shown with the day it ends, the nearest first', () => {
    const snoozes = withSnooze(withSnooze([], 'a', '2025-03-20', today), 'b', '2025-03-15', today)
    const { snoozed } = dueList([item('a'), item('b'), item('c')], snoozes, today)
    expect(snoozed.map(({ item: { id }, until }) => [id, until])).toEqual([
      ['b', '2025-03-15'],
      ['a', '2025-03-20'],
    ])
  })
  it('is replaced by a later one and ended by none', () => {
    const twice = withSnooze(withSnooze([], 'a', '2025-03-15', today), 'a', '2025-03-20', today)
    expect(twice).toEqual([{ item: 'a', until: '2025-03-20' }])
    expect(withSnooze(twice, 'a', null, today)).toEqual([])
  })
  it('leaves with the next one when it has ended', () => {
    const old = [
      { item: 'past', until: today },
      { item: 'ahead', until: '2025-03-15' },
    ]
    expect(withSnooze(old, 'a', '2025-03-16', today)).toEqual([
      { item: 'ahead', until: '2025-03-15' },
      { item: 'a', until: '2025-03-16' },
    ])
  })
  it('makes room by the one that ends first', () => {
    const many = Array.from({ length: snoozeLimit }, (_, number) => ({ item: `${number}`, until: '2025-04-01' }))
    const more = withSnooze([{ item: 'first', until: '2025-03-15' }, ...many.slice(1)], 'a', '2025-05-01', today)
    expect(more).toHaveLength(snoozeLimit)
    expect(more.some((one) => one.item === 'first')).toBe(false)
  })
})

describe('what can be chosen', () => {
  const words = (lastDay: string | null, day = today) =>
    snoozeChoices({ lastDay }, day).map((choice) => `${choice.words}: ${choice.until}`)
  it('is tomorrow and the Monday of next week', () => {
    expect(words(null)).toEqual(['Until tomorrow: 2025-03-15', 'Until next week: 2025-03-17'])
  })
  it('on a Sunday is tomorrow, which is that Monday', () => {
    expect(words(null, '2025-03-16')).toEqual(['Until tomorrow: 2025-03-17'])
  })
  it('never lies beyond the last day it makes sense', () => {
    expect(words('2025-03-16')).toEqual(['Until tomorrow: 2025-03-15'])
    expect(words(today)).toEqual([])
  })
  it('is dismissing for what ends by itself, and only for that', () => {
    expect(dismissedUntil({ lastDay: '2025-03-16' })).toBe('2025-03-17')
    expect(dismissedUntil({ lastDay: null })).toBeNull()
  })
})
