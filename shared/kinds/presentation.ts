// A talk before a forum: its claims, what was asked, what was decided.
import type { Presentation } from '../records/presentation.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const presentationKind = {
  names: { one: 'Presentation', many: 'presentations', unnamed: 'Untitled presentation' },
  segment: 'presentations',
  address: journalPage('presentations'),
  titleText: ({ title }) => title,
  status: ({ outcome }) => outcome ?? 'given',
  people: ({ people, asked }) => [...people, ...asked.map(({ personId }) => personId)],
  linksTo: ({ proposalId, claims }) => [proposalId, ...claims.flatMap(({ evidenceIds }) => evidenceIds)],
  needs: nothing,
} as const satisfies Kind<Presentation>
