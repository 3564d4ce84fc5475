// The summary that closing a session froze.
import type { Closing } from '../records/session-closing-record.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere } from './kind-definition.ts'
import { copies, text } from './record-text-parts.ts'

export const closingKind = {
  names: { one: 'Session summary', many: 'session summaries', unnamed: 'Session summary' },
  segment: null,
  address: nowhere,
  titleText: ({ problemFound, goal, problemStated }) => problemFound || goal || problemStated,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: ({ sessionId, roadmapId, previousId, supersedesId }) => [sessionId, roadmapId, previousId, supersedesId],
  textsThatName: nothing,
  isFromOthers: false,
  isFrozen: true,
  canBeTrashed: false,
  staying: nothing,
  comesWith: nowhere,
  isSearched: never,
  parts: {
    goal: text('Goal of this session'),
    goalWhy: text('Why'),
    problemStated: text('Problem stated'),
    problemFound: text('Problem found'),
    gained: copies('Evidence gained'),
    lost: copies('Evidence lost'),
    recorded: copies('Recorded'),
    actions: copies('Actions'),
  },
} as const satisfies Kind<Closing>
