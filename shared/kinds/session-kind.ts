// A conversation with someone, planned or held.
import type { Session } from '../records/session.ts'
import { always, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, lines, text } from './record-text-parts.ts'

const facts = ['problemLockedAt', 'preReadSentOn', 'startedAt', 'endedAt', 'closedAt', 'addenda'] as const

export const sessionKind = {
  names: { one: 'Session', many: 'sessions', unnamed: 'Session without a goal' },
  segment: null,
  address: ({ id, closedAt }) => (closedAt === null ? `/sessions/${id}` : `/sessions/${id}/after`),
  titleText: ({ problemFound, goal, problemStated }) => problemFound || goal || problemStated,
  status: ({ closedAt, startedAt }) => (closedAt !== null ? 'closed' : startedAt !== null ? 'held' : 'planned'),
  people: ({ personId }) => [personId],
  linksTo: ({ reading, notes, agenda }) => [
    ...reading.map(({ recordId }) => recordId),
    // A question in the agenda is no record of its own.
    ...notes.map(({ becameKind, becameId }) => (becameKind === 'agenda-item' ? null : becameId)),
    ...agenda.map(({ aboutId }) => aboutId),
  ],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: ({ problemLockedAt }) => (problemLockedAt === null ? facts : [...facts, 'problemStated']),
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    goal: text('Goal of this session'),
    problemStated: text('Problem stated'),
    problemFound: text('Problem found'),
    theirRead: text('Their read'),
    sinceWeMet: text('Since we last met'),
    goalWhy: text('Why'),
    wentWell: text('Went well'),
    couldBeBetter: text('Could be better'),
    learned: text('Learned'),
    theyLearned: text('What they learned'),
    agenda: lines('Questions', { text: text('Text'), answer: text('Answer') }),
    notes: lines('Notes', { text: text('Text') }),
    reading: lines('Links and documents', { title: line('Title') }),
    addenda: lines('Corrections', { text: text('Text') }),
    attachments: aroundParts.attachments,
    tags: aroundParts.tags,
  },
} as const satisfies Kind<Session>
