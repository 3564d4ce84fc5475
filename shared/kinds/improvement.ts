// Something that hurts, and what fixing it would save.
import type { Improvement } from '../records/improvement.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const improvementKind = {
  names: { one: 'Improvement', many: 'improvements', unnamed: 'Untitled improvement' },
  segment: 'improvements',
  address: journalPage('improvements'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people }) => people,
  linksTo: ({ proposalId }) => [proposalId],
  needs: nothing,
} as const satisfies Kind<Improvement>
