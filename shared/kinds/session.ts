// A conversation with someone, planned or held.
import type { Session } from '../records/session.ts'
import { type Kind, nothing } from './kind.ts'

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
} as const satisfies Kind<Session>
