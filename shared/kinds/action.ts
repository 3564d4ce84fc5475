// Something agreed to be done.
import type { Action } from '../records/action.ts'
import type { Kind } from './kind.ts'

export const actionKind = {
  names: { one: 'Action', many: 'actions', unnamed: 'Untitled action' },
  segment: null,
  address: ({ sessionId }) => (sessionId === null ? '/week' : `/sessions/${sessionId}/after`),
  titleText: ({ text }) => text,
  status: ({ state }) => state,
  people: ({ ownerId }) => [ownerId],
  linksTo: ({ doneBy }) => [doneBy],
  needs: ({ sessionId }) => [sessionId],
} as const satisfies Kind<Action>
