// What came back on a review request.
import type { Review } from '../records/review.ts'
import { type Kind, noStatus, nothing } from './kind.ts'

export const reviewKind = {
  names: { one: 'Feedback received', many: 'feedback received', unnamed: 'Feedback received' },
  segment: null,
  address: ({ id }) => `/reviews/in/${id}`,
  titleText: ({ name }) => (name === '' ? '' : `Feedback from ${name}`),
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Review>
