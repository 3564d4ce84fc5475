// A review request that someone sent to the owner.
import type { ReceivedShare } from '../records/received-share.ts'
import { type Kind, never, noStatus, nothing } from './kind-definition.ts'
import { line, unsearched } from './record-text-parts.ts'

export const receivedShareKind = {
  names: { one: 'Request for me', many: 'requests for me', unnamed: 'Request for me' },
  segment: null,
  address: ({ id }) => `/reviews/from/${id}`,
  titleText: ({ senderName }) => (senderName === '' ? '' : `Request from ${senderName}`),
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
    senderName: line('Sender’s name'),
    frozen: line('The words as they left', unsearched),
    lock: line('How its file was locked', unsearched),
  },
} as const satisfies Kind<ReceivedShare>
