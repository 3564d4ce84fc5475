// Says that a record supports a criterion.
import type { EvidenceLink } from '../records/evidence-link.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere, whole } from './kind-definition.ts'
import { text } from './record-text-parts.ts'

export const evidenceLinkKind = {
  names: { one: 'Link to a criterion', many: 'links to criteria', unnamed: 'Link to a criterion' },
  segment: null,
  address: nowhere,
  titleText: ({ why }) => why,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: ({ recordId, roadmapId }) => [recordId, roadmapId],
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: ({ recordId }) => recordId,
  isSearched: never,
  parts: {
    why: text('Why'),
  },
} as const satisfies Kind<EvidenceLink>
