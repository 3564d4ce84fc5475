// Something agreed to be done.
import type { Action } from '../records/action.ts'
import { always, type Kind, nothing, whole } from './kind-definition.ts'
import { text } from './record-text-parts.ts'

export const actionKind = {
  names: { one: 'Action', many: 'actions', unnamed: 'Untitled action' },
  segment: null,
  address: ({ sessionId }) => (sessionId === null ? '/week' : `/sessions/${sessionId}/after`),
  titleText: ({ text }) => text,
  status: ({ state }) => state,
  people: ({ ownerId }) => [ownerId],
  linksTo: ({ doneBy }) => [doneBy],
  needs: ({ sessionId }) => [sessionId],
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    text: text('Text'),
  },
} as const satisfies Kind<Action>
