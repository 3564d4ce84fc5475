// Spans as addresses write them: quarters, years and any days, their neighbors and the parts they are counted in.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysSpan,
  lengthWords,
  neighbourSpan,
  partsOfSpan,
  quarterSpan,
  spanFromId,
  spanName,
  yearSpan,
} from '../../../shared/rules/long-view/long-view-span.ts'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'

describe('an address', () => {
  it('names a span, or none', () => {
    expect(spanFromId('2025')).toEqual({ kind: 'year', id: '2025', first: '2025-01-01', last: '2025-12-31' })
    expect(spanFromId('2024-Q1')).toMatchObject({ kind: 'quarter', first: '2024-01-01', last: '2024-03-31' })
    expect(spanFromId('2025-06-30..2025-03-01')).toMatchObject({
      kind: 'days',
      first: '2025-03-01',
      last: '2025-06-30',
    })
    for (const odd of [
      '',
      '2025-Q5',
      '0000',
      '25',
      '2025-02-30..2025-03-01',
      '2025-01-01',
      'a..b',
      '2025-01-01..2025-01-02..x',
    ])
      expect(spanFromId(odd), odd).toBeNull()
  })
  it('is what it is found by again', () => {
    for (const span of [yearSpan(2025), quarterSpan(2025, 4), daysSpan('2025-01-05', '2025-01-05')])
      expect(spanFromId(span.id)).toEqual(span)
  })
})

describe('neighbors', () => {
  it('adjoin, over the turn of the year and as many days long', () => {
    expect(neighbourSpan(quarterSpan(2025, 1), -1)?.id).toBe('2024-Q4')
    expect(neighbourSpan(quarterSpan(2024, 4), 1)?.id).toBe('2025-Q1')
    expect(neighbourSpan(daysSpan('2025-03-01', '2025-03-10'), -1)?.id).toBe('2025-02-19..2025-02-28')
    expect([neighbourSpan(yearSpan(1), -1), neighbourSpan(yearSpan(9999), 1)]).toEqual([null, null])
  })
  it('are named', () => {
    expect([yearSpan(2025), quarterSpan(2025, 3)].map(spanName)).toEqual(['2025', 'Q3 2025'])
    expect(spanName(daysSpan('2025-03-01', '2025-06-30'))).toBe('1 March 2025 to 30 June 2025')
    const spans = [quarterSpan(2025, 3), daysSpan('2025-03-01', '2025-03-01')]
    expect(spans.map(lengthWords)).toEqual(['1 July 2025 to 30 September 2025, 92 days', '1 day'])
  })
})

it('falls into parts that leave no day out and count none twice', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((by) => shiftDay('2010-01-01', by))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const span = daysSpan(one, other)
      const parts = partsOfSpan(span)
      expect(parts[0]?.first).toBe(span.first)
      expect(parts.at(-1)?.last).toBe(span.last)
      for (const [at, part] of parts.entries()) {
        expect(part.first <= part.last, JSON.stringify([span, part])).toBe(true)
        const next = parts[at + 1]
        if (next !== undefined) expect(next.first).toBe(shiftDay(part.last, 1))
      }
      expect(parts.length).toBeLessThanOrEqual(26)
    }),
  )
})
