// The decision matrix: totals over weighed drivers only, and the single change that would flip it, held against trying everything.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../shared/records/proposal.ts'
import { decisionMatrix, firstPlaces, flips } from '../../shared/rules/proposals/decision-matrix.ts'
import { leaderWords, smallestFlipWords } from '../../shared/rules/proposals/matrix-words.ts'
import { idOf, proposal } from '../build-records.ts'
import { property } from '../property-limit.ts'

const optionAt = (number: number) => idOf(100 + number)
const driverAt = (number: number) => idOf(200 + number)
const names = ['Cache', 'Replica', 'Event-fed copy']

/** `scores[option][driver]`; null is not scored. */
function weighed(weights: readonly (number | null)[], scores: readonly (readonly (number | null)[])[], chosen = -1) {
  return proposal(1, {
    drivers: weights.map((weight, at) => ({ id: driverAt(at), text: `driver ${at + 1}`, weight })),
    options: scores.map((_, at) => ({
      id: optionAt(at),
      name: names[at] ?? '',
      for: '',
      against: '',
      whyLost: '',
      chosen: at === chosen,
    })),
    scores: scores.flatMap((row, option) =>
      row.flatMap((score, driver) =>
        score === null ? [] : [{ optionId: optionAt(option), driverId: driverAt(driver), score }],
      ),
    ),
  })
}
const words = (of: Proposal) => smallestFlipWords(decisionMatrix(of), of)

describe('the totals', () => {
  it('are weight times score, and leave out a driver that is not weighed', () => {
    const one = weighed(
      [3, null],
      [
        [5, 10],
        [4, 0],
      ],
    )
    expect(decisionMatrix(one).totals).toEqual([15, 12])
  })
  it('are not there for an option that lacks a score, nor while nothing is weighed', () => {
    expect(
      decisionMatrix(
        weighed(
          [3, 2],
          [
            [5, null],
            [1, 1],
          ],
        ),
      ).totals,
    ).toEqual([null, 5])
    expect(decisionMatrix(weighed([null], [[5], [1]])).totals).toEqual([null, null])
  })
  it('put several first where they stand level, and none where there is no total', () => {
    expect(firstPlaces([7, null, 7, 3])).toEqual([0, 2])
    expect(firstPlaces([null])).toEqual([])
  })
})

describe('what would flip it', () => {
  it('is the smallest change of one score or one weight', () => {
    const close = [
      [1, 1, 1, 1, 1, 0],
      [0, 0, 0, 0, 0, 4],
    ]
    expect(words(weighed([1, 1, 1, 1, 1, 1], close))).toBe('Driver 6 weighing 2 instead of 1 would put Replica first.')
    expect(
      words(
        weighed(
          [5, 5],
          [
            [6, 6],
            [5, 6],
          ],
        ),
      ),
    ).toBe('Cache at 4 instead of 6 for driver 1 would put Replica first.')
  })
  it('says so where no single change is enough', () => {
    expect(
      words(
        weighed(
          [1, 10, 10],
          [
            [1, 10, 10],
            [1, 0, 0],
          ],
        ),
      ),
    ).toBe('No single score and no single weight would put another option first.')
  })
  it('says what is missing, and that options stand level', () => {
    expect(words(weighed([1], [[1], [null]]))).toContain('Score at least two options completely')
    expect(words(weighed([1], [[1], [1]]))).toBe('It is a tie: any change decides it.')
  })
})

describe('who is first', () => {
  const scores = [[6], [9]]
  it('is told beside what was chosen', () => {
    const said = (chosen: number) => {
      const one = weighed([2], scores, chosen)
      return leaderWords(decisionMatrix(one), one)
    }
    expect(said(1)).toBe('Replica is first, and it is the one you chose.')
    expect(said(0)).toBe('Replica is first by these figures; you chose Cache.')
    expect(said(-1)).toBe('Replica is first.')
  })
  it('is nobody while only one can be summed', () => {
    const one = weighed([2], [[6], [null]])
    expect(leaderWords(decisionMatrix(one), one)).toBe('')
  })
})

const anyPoint = fc.integer({ min: 0, max: 10 })
const anyMatrix = fc.integer({ min: 1, max: 3 }).chain((drivers) =>
  fc.record({
    weights: fc.array(fc.option(anyPoint, { freq: 6 }), { minLength: drivers, maxLength: drivers }),
    scores: fc.array(fc.array(fc.option(anyPoint, { freq: 12 }), { minLength: drivers, maxLength: drivers }), {
      minLength: 2,
      maxLength: 3,
    }),
  }),
)

/** Every value of every cell tried on the proposal itself; sizes of the changes that put someone else first. */
function tried(weights: readonly (number | null)[], scores: readonly (readonly (number | null)[])[]): number[] {
  const first = (w: typeof weights, s: typeof scores) => firstPlaces(decisionMatrix(weighed(w, s)).totals)
  const before = first(weights, scores)[0] ?? -1
  const isFlip = (places: readonly number[]) => places.length > 0 && !places.includes(before)
  const found: number[] = []
  for (let to = 0; to <= 10; to += 1) {
    weights.forEach((from, at) => {
      if (from !== null && isFlip(first(weights.with(at, to), scores))) found.push(Math.abs(to - from))
    })
    scores.forEach((row, option) => {
      row.forEach((from, at) => {
        if (from !== null && isFlip(first(weights, scores.with(option, row.with(at, to)))))
          found.push(Math.abs(to - from))
      })
    })
  }
  return found
}

it('the smallest flip is the smallest of everything that can be tried', property, () => {
  fc.assert(
    fc.property(anyMatrix, ({ weights, scores }) => {
      const found = flips(decisionMatrix(weighed(weights, scores)))
      if (found === null) return
      const sizes = tried(weights, scores)
      const [smallest] = found
      expect(smallest === undefined ? Number.POSITIVE_INFINITY : Math.abs(smallest.to - smallest.from)).toBe(
        Math.min(...sizes),
      )
    }),
    { numRuns: 150 },
  )
})
