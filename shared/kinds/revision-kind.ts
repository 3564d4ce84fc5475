// A proposal as it stood when its owner called it a revision.
import type { Revision } from '../records/proposal-revision.ts'
import { type Kind, never, nobody, noStatus, nothing, whole } from './kind-definition.ts'
import { copies, text } from './record-text-parts.ts'

export const revisionKind = {
  names: { one: 'Proposal revision', many: 'proposal revisions', unnamed: 'Proposal revision' },
  segment: null,
  address: ({ proposalId }) => `/journal/proposals/${proposalId}/revisions`,
  titleText: ({ why }) => why,
  status: noStatus,
  people: nobody,
  linksTo: ({ proposalId, causeId }) => [proposalId, causeId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: true,
  canBeTrashed: true,
  staying: nothing,
  comesWith: ({ proposalId }) => proposalId,
  isSearched: never,
  parts: {
    why: text('What changed, and why'),
    sections: copies('Sections'),
  },
} as const satisfies Kind<Revision>
