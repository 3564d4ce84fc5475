// Closings with fixed values for tests.

import { ClosingId } from '../shared/records/record-ids.ts'
import type { Closing } from '../shared/records/session-closing-record.ts'
import { earlier, idOf, roadmapId, sessionId } from './build-records.ts'

export const closing = (number: number, more: Partial<Closing> = {}): Closing => ({
  kind: 'closing',
  id: ClosingId.parse(idOf(number)),
  revision: 1,
  createdAt: earlier,
  updatedAt: earlier,
  trashedAt: null,
  audience: 'mentor',
  sessionId: sessionId(number),
  day: '2025-03-06',
  closedAt: earlier,
  fromSeq: number - 1,
  toSeq: number,
  previousId: null,
  supersedesId: null,
  roadmapId,
  statuses: [],
  moved: [],
  gained: [],
  lost: [],
  touched: [],
  recorded: [],
  actions: [],
  goal: '',
  goalMet: null,
  goalWhy: '',
  problemStated: '',
  problemFound: '',
  ...more,
})
