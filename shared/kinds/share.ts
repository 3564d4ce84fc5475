// A review request that was made.
import type { Share } from '../records/share.ts'
import { type Kind, noStatus, nothing } from './kind.ts'

export const shareKind = {
  names: { one: 'Review request', many: 'review requests', unnamed: 'Review request' },
  segment: null,
  address: ({ id }) => `/reviews/sent/${id}`,
  titleText: ({ day }) => `Review request of ${day}`,
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Share>
