// Files of reviews end as one state, whatever order they come in and however often.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReturnedReview, ReviewComment } from '../../../shared/records/returned-review.ts'
import { fileKey } from '../../../shared/rules/review/compare-review-files.ts'
import { compareFileToReview, merged, type ReviewState, stateOf } from '../../../shared/rules/review/merge-review.ts'
import { criterionId, idOf, roadmapId } from '../../build-records.ts'
import { returnedReview, reviewComment } from '../../build-shared.ts'
import { property } from '../../property-limit.ts'

const minute = fc.integer({ min: 10, max: 13 }).map((one) => `2025-03-08T09:${one}:00.000Z`)
const comment: fc.Arbitrary<ReviewComment> = fc
  .record({
    id: fc.constantFrom(idOf(801), idOf(802), idOf(803)),
    revision: fc.integer({ min: 1, max: 3 }),
    updatedAt: minute,
    text: fc.constantFrom('One', 'Two', 'Three'),
  })
  .map((more) => reviewComment(0, more))
const verdict = fc.constantFrom('yes-here', 'not-yet', 'cannot-say')
const file: fc.Arbitrary<ReturnedReview> = fc
  .record({
    reviewId: fc.constantFrom(idOf(800), idOf(810)),
    revision: fc.integer({ min: 1, max: 4 }),
    savedAt: minute,
    comments: fc.uniqueArray(comment, { maxLength: 3, selector: ({ id }) => id }),
    answers: fc.uniqueArray(
      fc.record({ questionId: fc.constantFrom(idOf(701), idOf(702)), text: fc.constantFrom('Yes', 'No') }),
      { maxLength: 2, selector: ({ questionId }) => questionId },
    ),
    verdicts: fc.array(
      verdict.map((one) => ({ roadmapId, criterionId: criterionId('DEC-S2'), thingId: null, verdict: one, words: '' })),
      { maxLength: 1 },
    ),
    read: fc.record({
      stuckOn: fc.constantFrom('', 'Scope'),
      strengths: fc.constant(''),
      nextStep: fc.constant(''),
      fit: fc.constantFrom(null, 'good' as const),
    }),
  })
  .map(returnedReview)

/** The words of a file name its hash. */
const hashOf = (one: ReturnedReview) => JSON.stringify(one)

function broughtIn(files: readonly ReturnedReview[]): Record<string, unknown> {
  const states = new Map<string, ReviewState>()
  for (const one of files) {
    const state = stateOf(one, hashOf(one))
    const known = states.get(one.reviewId)
    states.set(one.reviewId, known === undefined ? state : merged(known, state))
  }
  const inOrder = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    [...states].map(([id, { comments, answers, ...rest }]) => [
      id,
      { ...rest, comments: inOrder(comments), answers: inOrder(answers) },
    ]),
  )
}

it('ends the same in any order, with any of them twice', property, () => {
  const files = fc.array(file, { minLength: 1, maxLength: 7 })
  const shuffled = files.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
  )
  fc.assert(
    fc.property(shuffled, ([all, other, twice]) => {
      const expected = broughtIn(all)
      expect(broughtIn([...other, ...twice])).toEqual(expected)
      expect(broughtIn([...twice, ...other])).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

it('has every comment that any file had, in its last version', property, () => {
  fc.assert(
    fc.property(
      fc.array(
        file.map((one) => ({ ...one, reviewId: idOf(800) })),
        { minLength: 1 },
      ),
      (files) => {
        const [first, ...rest] = files.map((one) => stateOf(one, hashOf(one)))
        if (first === undefined) return
        const state = rest.reduce(merged, first)
        const all = files.flatMap(({ comments }) => comments)
        expect([...state.comments.keys()].sort()).toEqual([...new Set(all.map(({ id }) => id))].sort())
        for (const [id, { comment: kept }] of state.comments) {
          const highest = Math.max(...all.filter((one) => one.id === id).map(({ revision }) => revision))
          expect(kept.revision).toBe(highest)
        }
        const newest = files.toSorted((a, b) =>
          fileKey({ ...a, hash: hashOf(a) }) < fileKey({ ...b, hash: hashOf(b) }) ? 1 : -1,
        )[0]
        expect(state.verdicts).toEqual(newest?.verdicts)
      },
    ),
    { numRuns: 300 },
  )
})

it('says what a file is to the review that is here', () => {
  const held = { fileRevision: 2, savedAt: '2025-03-08T09:10:00.000Z', fileHash: 'a' } as const
  const is = (revision: number, hash: string) => {
    const review = { ...held, fileHash: held.fileHash as never }
    return compareFileToReview({ revision, savedAt: held.savedAt, hash }, review)
  }
  expect(compareFileToReview({ revision: 1, savedAt: held.savedAt, hash: 'a' }, null)).toBe('new')
  expect(is(2, 'a')).toBe('same')
  expect(is(3, 'b')).toBe('newer')
  expect(is(1, 'b')).toBe('older')
  expect(is(2, 'b')).toBe('forked')
})
