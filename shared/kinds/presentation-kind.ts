// A talk before a forum: its claims, what was asked, what was decided.
import type { Presentation } from '../records/presentation.ts'
import { always, journalPage, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, lines, text } from './record-text-parts.ts'

export const presentationKind = {
  names: { one: 'Presentation', many: 'presentations', unnamed: 'Untitled presentation' },
  segment: 'presentations',
  address: journalPage('presentations'),
  titleText: ({ title }) => title,
  status: ({ outcome }) => outcome ?? 'given',
  people: ({ people, asked }) => [...people, ...asked.map(({ personId }) => personId)],
  linksTo: ({ proposalId, claims }) => [proposalId, ...claims.flatMap(({ evidenceIds }) => evidenceIds)],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('What it is called'),
    forum: line('Forum'),
    listeners: line('Who listened'),
    summary: text('What it is about'),
    claims: lines('Claims', { text: text('What you claim'), say: text('What to say') }),
    asked: lines('Questions asked', {
      question: text('What was asked'),
      answer: text('What you answered'),
      followUp: text('To follow up'),
    }),
    outcomeWords: text('The outcome in words'),
    ...aroundParts,
  },
} as const satisfies Kind<Presentation>
