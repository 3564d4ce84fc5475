// A review request that was made.
import type { Share } from '../records/share.ts'
import { type Kind, never, noStatus, nothing } from './kind-definition.ts'
import { copies, line, lines, unsearched } from './record-text-parts.ts'

export const shareKind = {
  names: { one: 'Review request', many: 'review requests', unnamed: 'Review request' },
  segment: null,
  address: ({ id }) => `/reviews/sent/${id}`,
  titleText: ({ day }) => `Review request of ${day}`,
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
    frozen: line('The words as they left', unsearched),
    standIns: lines('Pseudonyms used', { original: line('Original'), standIn: line('Pseudonym') }),
    placesReplaced: copies('Places decided to be a name'),
  },
} as const satisfies Kind<Share>
