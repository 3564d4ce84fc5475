// What someone said of the work, and what became of it.
import type { Feedback } from '../records/feedback.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const feedbackKind = {
  names: { one: 'Feedback', many: 'feedback', unnamed: 'Feedback without words' },
  segment: 'feedback',
  address: journalPage('feedback'),
  titleText: ({ verbatim }) => verbatim,
  status: ({ state }) => state,
  people: ({ personId, people }) => [personId, ...people],
  linksTo: ({ aboutId, resolvedById, sessionId }) => [aboutId, resolvedById, sessionId],
  needs: nothing,
} as const satisfies Kind<Feedback>
