// Something learned, reviewed until it can be explained.
import type { Learning } from '../records/learning.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, lines, text } from './record-text-parts.ts'

export const learningKind = {
  names: { one: 'Learning', many: 'learnings', unnamed: 'Untitled learning' },
  segment: 'learnings',
  address: journalPage('learnings'),
  titleText: ({ title }) => title,
  status: ({ state }) => state,
  people: ({ people }) => people,
  linksTo: ({ aboutId, sessionId }) => [aboutId, sessionId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('The topic'),
    pattern: text('The pattern'),
    holds: text('Where it holds'),
    breaks: text('Where it breaks'),
    why: text('Why it matters here'),
    visits: lines('Reviews', { note: text('What this review showed') }),
    explanation: text('In your own words', { sent: 'In my own words' }),
    ...aroundParts,
  },
} as const satisfies Kind<Learning>
