// Something learned, reviewed until it can be explained.
import type { Learning } from '../records/learning.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const learningKind = {
  names: { one: 'Learning', many: 'learnings', unnamed: 'Untitled learning' },
  segment: 'learnings',
  address: journalPage('learnings'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people }) => people,
  linksTo: ({ aboutId, sessionId }) => [aboutId, sessionId],
  needs: nothing,
} as const satisfies Kind<Learning>
