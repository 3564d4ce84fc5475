// A decision that was questioned.
import type { Question } from '../records/question.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, text } from './record-text-parts.ts'

export const questionKind = {
  names: { one: 'Question', many: 'questions', unnamed: 'Untitled question' },
  segment: 'questions',
  address: journalPage('questions'),
  titleText: ({ asked, decision }) => asked || decision,
  status: ({ state }) => state,
  people: ({ personId, people }) => [personId, ...people],
  linksTo: ({ aboutId }) => [aboutId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    asked: text('What I asked'),
    decision: line('The decision I questioned'),
    learned: text('What I learned'),
    changedHow: text('What changed, or why nothing did'),
    ...aroundParts,
  },
} as const satisfies Kind<Question>
