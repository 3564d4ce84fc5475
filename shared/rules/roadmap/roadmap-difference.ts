// The roadmap at one moment beside another: which criteria moved, and in words why the frozen and the live view of a session part.

import type { CriterionId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { unanswered } from '../../result.ts'
import { type Ladders, statusesAcross } from '../ladder/criteria-across-versions.ts'
import { type SessionLineItem, statusesOf } from '../sessions/closed-session-timeline.ts'
import type { Cause, ViewDifference } from './compare-past-views.ts'
import { type CriterionProgress, type Standings, statusesAsOf } from './roadmap-progress.ts'

/** One status per criterion, in the roadmap's order. */
export type StatusRow = readonly Status[]

/**
 * What was frozen, in this roadmap's order; on an earlier version of the ladder it is carried over, and a criterion that is new since
 * stood at not yet. Null when the session was closed on a ladder that this one does not come from. `ladders`: its versions.
 */
export function frozenStatuses(item: SessionLineItem, roadmap: Roadmap, ladders: Ladders): StatusRow | null {
  const ladder = item.roadmapId === roadmap.id ? roadmap : ladders.get(item.roadmapId)
  const statuses = statusesOf(item)
  if (ladder === undefined || statuses.length !== ladder.criteria.length) return null
  if (ladder === roadmap) return statuses
  const then = ladder.criteria.map(({ id }, index) => ({ criterionId: id, status: statuses[index] ?? 'not-yet' }))
  const across = statusesAcross({ roadmapId: ladder.id, statuses: then }, roadmap, ladders)
  return across && roadmap.criteria.map(({ id }) => across.get(id) ?? 'not-yet')
}

/** How everything stood on bare ground. */
export const bareGround = (roadmap: Roadmap): StatusRow => roadmap.criteria.map(() => 'not-yet')

export const liveStatuses = (progress: readonly CriterionProgress[]): StatusRow => progress.map(({ status }) => status)

/** By work date, from what is recorded today. */
export const datedStatuses = (roadmap: Roadmap, standings: Standings, epochDay: number): StatusRow =>
  statusesAsOf(roadmap, standings, epochDay)

/** The criteria whose status is not the same in both. */
export function differing(roadmap: Roadmap, one: StatusRow, other: StatusRow): ReadonlySet<CriterionId> {
  return new Set(roadmap.criteria.filter((_, index) => one[index] !== other[index]).map(({ id }) => id))
}

function causeInWords(cause: Cause, counts: ViewDifference['counts']): string {
  switch (cause) {
    case 'back-dated':
      return 'was written down after this session and dated before it'
    case 'linked-later':
      return 'was there, and linked to this criterion only later'
    case 'restored':
      return 'was in the trash at the time and was restored since'
    case 'edited':
      return counts === 'both'
        ? 'was edited since; the words frozen then differ'
        : 'was edited since, and its date or kind with it'
    case 'deleted':
      return 'counted then and has been deleted since'
    case 'unlinked':
      return 'counted then and has been unlinked since'
    default:
      return unanswered(cause)
  }
}

/** "“Retry limits” was there, and linked to this criterion only later." */
export const differenceInWords = ({ title, cause, counts }: ViewDifference): string =>
  `“${title}” ${causeInWords(cause, counts)}.`
