// The whole roadmap at a glance, now or as of a day: each criterion's status, count and newest date, and what that adds up to.

import { statuses } from '../../records/field-choices.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, Level, Roadmap } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { emptyStanding, newestDay, type Standing, tallyAsOf } from '../evidence/criterion-running-summary.ts'
import { heard, piecesThatCount, type Said, statusOf } from '../evidence/criterion-status.ts'

export interface CriterionProgress {
  readonly criterion: Criterion
  readonly status: Status
  /** Separate pieces of the kinds it takes. */
  readonly pieces: number
  /** Work date of the newest of them. */
  readonly newest: string | null
  readonly confirmedBy: readonly Said[]
  /** My own reason for leaving it, when I gave one. */
  readonly own: Said | undefined
}

export type Standings = ReadonlyMap<CriterionId, Standing>

/** One row per criterion of the roadmap, in its order. `asOf` is an epoch day, or null for everything. */
export function roadmapProgress(roadmap: Roadmap, standings: Standings, asOf: number | null): CriterionProgress[] {
  return roadmap.criteria.map((criterion) => {
    const standing = standings.get(criterion.id) ?? emptyStanding(roadmap.id, criterion.id)
    const tally = tallyAsOf(standing, asOf)
    const words = heard(tally.said)
    return {
      criterion,
      status: statusOf(criterion, tally, words),
      pieces: piecesThatCount(criterion, tally),
      newest: newestDay(standing, asOf, criterion.kinds),
      ...words,
    }
  })
}

/** Only the statuses, in the roadmap's order: what a jump along the line of sessions needs. */
export const statusesAsOf = (roadmap: Roadmap, standings: Standings, asOf: number | null): Status[] =>
  roadmap.criteria.map((criterion) => {
    const standing = standings.get(criterion.id)
    return standing === undefined ? 'not-yet' : statusOf(criterion, tallyAsOf(standing, asOf))
  })

/** How many criteria stand where; every status is present, zero included. */
export function countByStatus(all: readonly { status: Status }[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const { status } of all) counts[status] += 1
  return counts
}

export function levelOf(roadmap: Roadmap, criterion: Criterion): Level {
  const level = roadmap.levels.find((one) => one.id === criterion.levelId)
  if (level === undefined) throw new Error(`Criterion ${criterion.id} names a level that its roadmap does not have.`)
  return level
}
