// The running summary of a criterion on any day: what is dated on that very day counts, what is dated a day later does not.
import { describe, expect, it } from 'vitest'
import {
  emptyStanding,
  newestDay,
  tallyAsOf,
  withoutPiece,
  withPiece,
  withSaid,
} from '../../shared/rules/evidence/criterion-running-summary.ts'
import { toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { criterionId, idOf, personId, roadmapId } from '../build-records.ts'

const of = criterionId('DEC-M1')
const piece = (day: string, number = 1) => ({
  recordId: idOf(number),
  kind: 'entry' as const,
  criterionId: of,
  roadmapId,
  epochDay: toEpochDay(day),
})
const said = (day: string) => ({
  assessmentId: idOf(9),
  personId: personId(500),
  verdict: 'confirmed' as const,
  source: 'told' as const,
  epochDay: toEpochDay(day),
  at: `${day}T09:00:00.000Z`,
})
const days = ['2025-03-14', '2025-03-10', '2025-03-14', '2025-02-28']
const standing = days.reduce((one, day) => withPiece(one, piece(day)), emptyStanding(roadmapId, of))
const countOn = (day: string) => tallyAsOf(standing, toEpochDay(day)).pieces.entry ?? 0

describe('a piece', () => {
  it.each([
    ['2025-02-27', 0],
    ['2025-02-28', 1],
    ['2025-03-09', 1],
    ['2025-03-10', 2],
    ['2025-03-13', 2],
    ['2025-03-14', 4],
  ])('counts from its own day on: on %s there are %i', (day, count) => expect(countOn(day)).toBe(count))

  it('counts whatever its day, where no day is asked for', () => {
    expect(tallyAsOf(standing, null).pieces).toEqual({ entry: 4 })
  })

  it('that is taken away is the one of its own day', () => {
    const left = withoutPiece(standing, piece('2025-03-10'))
    expect([...(left.days.entry ?? [])]).toEqual(['2025-02-28', '2025-03-14', '2025-03-14'].map(toEpochDay))
    expect(() => withoutPiece(left, piece('2025-03-10'))).toThrow(/lost a piece/)
  })

  it('is the newest on its own day, and not before', () => {
    const newestOn = (day: string) => newestDay(standing, toEpochDay(day), ['entry'])
    expect([newestOn('2025-03-14'), newestOn('2025-03-13'), newestOn('2025-02-27')]).toEqual([
      '2025-03-14',
      '2025-03-10',
      null,
    ])
  })
})

describe('a word', () => {
  it('stands from its own day on', () => {
    const heard = withSaid(standing, said('2025-03-12'))
    const wordsOn = (day: string) => tallyAsOf(heard, toEpochDay(day)).said.length
    expect([wordsOn('2025-03-11'), wordsOn('2025-03-12'), wordsOn('2025-03-13')]).toEqual([0, 1, 1])
  })
})
