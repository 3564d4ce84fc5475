// Two readers of one thing: where they see it differently, the largest difference first.
import { expect, it } from 'vitest'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newReview } from '../../../shared/records/new-review.ts'
import type { Review } from '../../../shared/records/review.ts'
import {
  differenceQuestion,
  differenceWords,
  type ReadBy,
  whereTheyDiffer,
} from '../../../shared/rules/review/compare-mentor-views.ts'
import { criterionId, earlier, feedback, idOf, personId, roadmapId } from '../../build-records.ts'

const review = (number: number, more: Partial<Review> = {}): Review => ({
  ...newReview(idOf(number), earlier, {
    reviewId: idOf(number + 50),
    shareId: idOf(700),
    fits: 'agrees',
    personId: personId(number),
    name: `Reader ${number}`,
    day: '2025-03-08',
    savedAt: earlier,
    fileRevision: 1,
    fileHash: ContentHash.parse('0'.repeat(64)),
  }),
  ...more,
})
const says = (of: string, verdict: Review['verdicts'][number]['verdict']) => ({
  roadmapId,
  criterionId: criterionId(of),
  thingId: null,
  verdict,
  words: '',
  assessmentId: null,
})
const on = (number: number, passage: string, sort: 'strength' | 'improve' | 'question', field = 'context') =>
  feedback(number, { thingId: idOf(710), aboutId: idOf(710), aboutField: field, passage, sort })

const names = (side: { readonly personId: unknown }) => (side.personId === idOf(1) ? 'Ilse' : 'Tomas')

const one: ReadBy = {
  review: review(1, { verdicts: [says('DEC-S2', 'yes-here'), says('DEC-M1', 'yes-here'), says('DEB-M2', 'not-yet')] }),
  feedback: [on(11, 'none of them owns the delay', 'strength'), on(12, 'It came to 310 ms', 'improve', 'decision')],
}
const other: ReadBy = {
  review: review(2, { verdicts: [says('DEC-S2', 'not-yet'), says('DEC-M1', 'cannot-say'), says('DEB-M2', 'not-yet')] }),
  feedback: [
    on(21, 'Three teams write there; none of them owns', 'improve'),
    on(22, '', 'strength', 'decision'),
    on(23, 'none of them owns the delay', 'question'),
  ],
}

it('puts a yes against a not yet first, then one passage, then one part, then who cannot say', () => {
  const found = whereTheyDiffer([one, other])
  expect(found.map(({ size, kind }) => [size, kind])).toEqual([
    [4, 'criterion'],
    [3, 'passage'],
    [2, 'passage'],
    [1, 'criterion'],
  ])
  expect(whereTheyDiffer([other, one]).map(({ size }) => size)).toEqual([4, 3, 2, 1])
})

it('says it in words, and asks it', () => {
  const [first, second] = whereTheyDiffer([one, other])
  if (first === undefined || second === undefined) throw new Error('They differ.')
  expect(differenceWords(first, names)).toBe('Ilse sees it here; Tomas does not see it yet.')
  expect(differenceQuestion(second, names)).toBe(
    '“none of them owns the delay”: Ilse calls it a strength; Tomas sees room for improvement. What do you each look at?',
  )
})

it('finds none between two reviews of the same reader, nor where both say the same', () => {
  expect(whereTheyDiffer([one, { ...other, review: { ...other.review, personId: personId(1) } }])).toEqual([])
  expect(whereTheyDiffer([one, { review: review(3, { verdicts: one.review.verdicts }), feedback: [] }])).toEqual([])
  expect(whereTheyDiffer([])).toEqual([])
})
