// An architecture proposal: why, the options, the decision, what came of it.
import type { Proposal } from '../records/proposal.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, lines, text } from './record-text-parts.ts'

export const proposalKind = {
  names: { one: 'Proposal', many: 'proposals', unnamed: 'Untitled proposal' },
  segment: 'proposals',
  address: journalPage('proposals'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people, stakeholders }) => [...people, ...stakeholders.map(({ personId }) => personId)],
  linksTo: ({ supersededById }) => [supersededById],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: () => ['state', 'history', 'supersededById'],
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('What you propose'),
    context: text('Why it is needed'),
    drivers: lines('Decision drivers', { text: line('Driver') }),
    options: lines('Options', {
      name: line('What it is called'),
      for: text('For it'),
      against: text('Against it'),
      whyLost: text('Why it lost'),
    }),
    wouldFlip: text('What would change the decision'),
    decision: text('The decision', { sent: 'Decision' }),
    consequences: text('Consequences'),
    checks: lines('Impact checks', { answer: text('Answer'), excused: text('Why it does not apply') }),
    stakeholders: lines('Informed or consulted', { name: line('Their name'), note: text('What they said') }),
    history: lines('Status history', { why: text('Why') }),
    prediction: text('What you predict', { sent: 'Prediction' }),
    outcome: text('What happened'),
    ...aroundParts,
  },
} as const satisfies Kind<Proposal>
