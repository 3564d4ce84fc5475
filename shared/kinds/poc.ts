// A proof of concept: a hypothesis, limits set beforehand, measurements, a verdict.
import type { Poc } from '../records/poc.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const pocKind = {
  names: { one: 'POC', many: 'POCs', unnamed: 'Untitled POC' },
  segment: 'pocs',
  address: journalPage('pocs'),
  titleText: ({ title }) => title,
  status: ({ verdict, startedAt }) => verdict ?? (startedAt === null ? 'not-started' : 'running'),
  people: ({ people }) => people,
  linksTo: ({ proposalId }) => [proposalId],
  needs: nothing,
} as const satisfies Kind<Poc>
