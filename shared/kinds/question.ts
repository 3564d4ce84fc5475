// A decision that was questioned.
import type { Question } from '../records/question.ts'
import { journalPage, type Kind, nothing } from './kind.ts'

export const questionKind = {
  names: { one: 'Question', many: 'questions', unnamed: 'Untitled question' },
  segment: 'questions',
  address: journalPage('questions'),
  titleText: ({ asked, decision }) => asked || decision,
  status: ({ state }) => state,
  people: ({ personId, people }) => [personId, ...people],
  linksTo: ({ aboutId }) => [aboutId],
  needs: nothing,
} as const satisfies Kind<Question>
