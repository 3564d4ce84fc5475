// What the owner answers to a request for them.
import type { GivenReview } from '../records/given-review.ts'
import { type Kind, noStatus, nothing } from './kind.ts'

export const givenReviewKind = {
  names: { one: 'Feedback given', many: 'feedback given', unnamed: 'Feedback given' },
  segment: null,
  address: ({ aboutId }) => `/reviews/from/${aboutId}`,
  titleText: ({ note }) => note,
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: ({ aboutId }) => [aboutId],
  needs: nothing,
} as const satisfies Kind<GivenReview>
