// A proof of concept: a hypothesis, limits set beforehand, measurements, a verdict.
import type { Poc } from '../records/poc.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, lines, text, unsearched } from './record-text-parts.ts'

export const pocKind = {
  names: { one: 'POC', many: 'POCs', unnamed: 'Untitled POC' },
  segment: 'pocs',
  address: journalPage('pocs'),
  titleText: ({ title }) => title,
  status: ({ verdict, startedAt }) => verdict ?? (startedAt === null ? 'not-started' : 'running'),
  people: ({ people }) => people,
  linksTo: ({ proposalId }) => [proposalId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: ({ startedAt }) => (startedAt === null ? [] : ['startedAt', 'limits']),
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('What it is called'),
    hypothesis: text('Hypothesis'),
    limits: lines('Limits', { metric: line('Measured'), unit: line('Unit', unsearched) }),
    measurements: lines('Measurements', { metric: line('Measured'), unit: line('Unit', unsearched) }),
    setup: text('Setup'),
    again: text('How to reproduce'),
    learned: text('Learned'),
    notShown: text('Limitations'),
    ...aroundParts,
  },
} as const satisfies Kind<Poc>
