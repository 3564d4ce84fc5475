// A review request that someone sent to the owner.
import type { ReceivedShare } from '../records/received-share.ts'
import { type Kind, noStatus, nothing } from './kind.ts'

export const receivedShareKind = {
  names: { one: 'Request for me', many: 'requests for me', unnamed: 'Request for me' },
  segment: null,
  address: ({ id }) => `/reviews/from/${id}`,
  titleText: ({ senderName }) => (senderName === '' ? '' : `Request from ${senderName}`),
  status: noStatus,
  people: ({ personId }) => [personId],
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<ReceivedShare>
