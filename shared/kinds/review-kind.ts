// What came back on a review request.
import type { Review } from '../records/review.ts'
import { type Kind, never, noStatus, nothing } from './kind-definition.ts'
import { line, lines, text, unsearched } from './record-text-parts.ts'

export const reviewKind = {
  names: { one: 'Feedback received', many: 'feedback received', unnamed: 'Feedback received' },
  segment: null,
  address: ({ id }) => `/reviews/in/${id}`,
  titleText: ({ name }) => (name === '' ? '' : `Feedback from ${name}`),
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: nothing,
  needs: nothing,
  textsThatName: nothing,
  isFromOthers: false,
  isFrozen: true,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: never,
  parts: {
    name: line('Name'),
    answers: lines('Answers', { text: text('Text'), said: line('As they wrote it', unsearched) }),
    verdicts: lines('Verdicts', { words: text('Words') }),
    stuckOn: text('Really stuck on'),
    strengths: text('Strong already'),
    nextStep: text('One next step'),
    readSaid: line('Their own read, as they wrote it', unsearched),
  },
} as const satisfies Kind<Review>
