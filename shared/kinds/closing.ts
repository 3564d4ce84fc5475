// The summary that closing a session froze.
import type { Closing } from '../records/closing.ts'
import { type Kind, nobody, noStatus, nothing, nowhere } from './kind.ts'

export const closingKind = {
  names: { one: 'Session summary', many: 'session summaries', unnamed: 'Session summary' },
  segment: null,
  address: nowhere,
  titleText: ({ problemFound, goal, problemStated }) => problemFound || goal || problemStated,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: ({ sessionId, roadmapId, previousId, supersedesId }) => [sessionId, roadmapId, previousId, supersedesId],
} as const satisfies Kind<Closing>
