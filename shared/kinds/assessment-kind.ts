// What someone said of a criterion: a confirmation, or why there is none.
import type { Assessment } from '../records/assessment.ts'
import { type Kind, nothing, whole } from './kind-definition.ts'
import { text } from './record-text-parts.ts'

export const assessmentKind = {
  names: { one: 'Assessment', many: 'assessments', unnamed: 'Assessment without text' },
  segment: null,
  address: ({ id }) => `/journal/${id}`,
  titleText: ({ words }) => words,
  status: ({ verdict }) => verdict,
  people: ({ personId }) => [personId],
  linksTo: nothing,
  needs: ({ roadmapId, sessionId }) => [roadmapId, sessionId],
  textsThatName: whole,
  isFromOthers: true,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: ({ personId }) => personId !== null,
  parts: {
    words: text('Words'),
  },
} as const satisfies Kind<Assessment>
