// An architecture proposal: why, the options, the decision, what came of it.
import type { Proposal } from '../records/proposal.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const proposalKind = {
  names: { one: 'Proposal', many: 'proposals', unnamed: 'Untitled proposal' },
  segment: 'proposals',
  address: journalPage('proposals'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people, stakeholders }) => [...people, ...stakeholders.map(({ personId }) => personId)],
  linksTo: ({ supersededById }) => [supersededById],
  needs: nothing,
} as const satisfies Kind<Proposal>
