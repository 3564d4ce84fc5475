// Something that hurts, and what fixing it would save.
import type { Improvement } from '../records/improvement.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, metricsPart, text } from './record-text-parts.ts'

export const improvementKind = {
  names: { one: 'Improvement', many: 'improvements', unnamed: 'Untitled improvement' },
  segment: 'improvements',
  address: journalPage('improvements'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people }) => people,
  linksTo: ({ proposalId }) => [proposalId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('What should be better'),
    hurts: text('What hurts'),
    proof: text('Evidence that it does'),
    noticedBy: line('Noticed by'),
    saving: text('What fixing it would save'),
    costOfDelay: text('Cost of delay'),
    rankWhy: text('Reason for this priority'),
    metrics: metricsPart,
    happened: text('What happened'),
    ...aroundParts,
  },
} as const satisfies Kind<Improvement>
