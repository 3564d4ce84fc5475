// The moment in an address, held on the line of sessions; and the line in at most sixty bins that lose nothing.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOfAddress, asOfFromAddress, heldOnLine } from '../../shared/rules/roadmap/roadmap-as-of.ts'
import { mostBins, sessionBins } from '../../shared/rules/sessions/session-groups.ts'
import { sessionId } from '../build-records.ts'
import { property } from '../property-limit.ts'

const lineOf = (length: number) => Array.from({ length }, (_, index) => ({ sessionId: sessionId(index + 1) }))
const line = lineOf(5)
const id = (position: number) => line[position]?.sessionId ?? 'now'

describe('a moment in an address', () => {
  it.each([
    ['now', { at: 5, compared: 4, past: 'known' }],
    [id(2), { at: 2, compared: 1, past: 'known' }],
    [id(0), { at: 0, compared: null, past: 'known' }],
    [`${id(1)}..${id(3)}`, { at: 3, compared: 1, past: 'known' }],
    [`${id(1)}..now`, { at: 5, compared: 1, past: 'known' }],
    [`${id(1)}..${id(3)},dated`, { at: 3, compared: 1, past: 'dated' }],
    [`${id(3)}..${id(1)}`, { at: 1, compared: 0, past: 'known' }],
    ['nonsense', { at: 5, compared: 4, past: 'known' }],
    [undefined, { at: 5, compared: 4, past: 'known' }],
  ])('%s is read', (address, expected) => expect(asOfFromAddress(address, line)).toEqual(expected))

  it('comes back the same from its address, for every pair of sessions', property, () =>
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.constantFrom('known', 'dated'), (at, compared, past) => {
        const held = heldOnLine({ at, compared, past }, line.length)
        const expected = held.at === line.length ? { ...held, past: 'known' } : held
        expect(asOfFromAddress(asOfAddress(held, line), line)).toEqual(expected)
      }),
      { numRuns: 200 },
    ),
  )

  it('stays on the line with the compared one before it', property, () =>
    fc.assert(
      fc.property(fc.integer(), fc.option(fc.integer()), fc.nat(50), (at, compared, length) => {
        const held = heldOnLine({ at, compared, past: 'known' }, length)
        expect(held.at).toBeGreaterThanOrEqual(0)
        expect(held.at).toBeLessThanOrEqual(length)
        expect(held.compared === null ? held.at === 0 : held.compared < held.at && held.compared >= 0).toBe(true)
      }),
      { numRuns: 200 },
    ),
  )
})

describe('bins', () => {
  const items = (length: number) =>
    Array.from({ length }, (_, index) => ({
      day: '2025-03-01',
      stones: index % 7,
      fromOthers: index % 2,
      moved: index % 3,
    }))
  it('are one per session up to sixty', () => {
    expect(sessionBins(items(60))).toHaveLength(60)
    expect(sessionBins(items(61))).toHaveLength(31)
    expect(sessionBins([])).toEqual([])
  })
  it('never exceed sixty, lie end to end, and keep every stone', property, () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), (length) => {
        const all = items(length)
        const bins = sessionBins(all)
        expect(bins.length).toBeLessThanOrEqual(mostBins)
        expect(bins.reduce((sum, bin) => sum + bin.stones, 0)).toBe(all.reduce((sum, one) => sum + one.stones, 0))
        expect(bins.map(({ first }) => first)).toEqual([0, ...bins.slice(0, -1).map(({ last }) => last + 1)])
        expect(bins.at(-1)?.last).toBe(length - 1)
      }),
      { numRuns: 100 },
    ),
  )
})
