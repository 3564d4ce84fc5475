// What someone said of the work, and what became of it.
import type { Feedback } from '../records/feedback.ts'
import { always, journalPage, type Kind, nothing } from './kind-definition.ts'
import { aroundParts, line, text, unsearched } from './record-text-parts.ts'

export const feedbackKind = {
  names: { one: 'Feedback', many: 'feedback', unnamed: 'Feedback without text' },
  segment: 'feedback',
  address: journalPage('feedback'),
  titleText: ({ verbatim }) => verbatim,
  status: ({ state }) => state,
  people: ({ personId, people }) => [personId, ...people],
  linksTo: ({ aboutId, resolvedById, sessionId }) => [aboutId, resolvedById, sessionId],
  needs: nothing,
  textsThatName: (record) => (record.source === 'file' ? [record.response, record.links] : record),
  isFromOthers: true,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    passage: text('The passage it is about'),
    verbatim: text('Their words', { sent: 'What was said' }),
    relation: line('Who they are to you', { sent: 'Who said it' }),
    response: text('What came of it'),
    aboutField: line('Field it is about', unsearched),
    passageBefore: text('What comes before the passage', unsearched),
    passageAfter: text('What follows the passage', unsearched),
    said: line('As they wrote it', unsearched),
    ...aroundParts,
  },
} as const satisfies Kind<Feedback>
