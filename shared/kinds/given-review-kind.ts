// What the owner answers to a request for them.
import type { GivenReview } from '../records/given-review.ts'
import { type Kind, never, noStatus, nothing } from './kind-definition.ts'
import { line, text, unsearched } from './record-text-parts.ts'

export const givenReviewKind = {
  names: { one: 'Feedback given', many: 'feedback given', unnamed: 'Feedback given' },
  segment: null,
  address: ({ aboutId }) => `/reviews/from/${aboutId}`,
  titleText: ({ note }) => note,
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: ({ aboutId }) => [aboutId],
  needs: nothing,
  textsThatName: ({ note }) => note,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: never,
  parts: {
    words: line('What you answer', unsearched),
    note: text('Your note for yourself'),
  },
} as const satisfies Kind<GivenReview>
