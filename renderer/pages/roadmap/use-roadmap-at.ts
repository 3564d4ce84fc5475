// The roadmap at one moment beside another, ready to draw. Everything comes from what is in hand: a jump reads nothing.
import { useMemo } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Ladders } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import type { AsOf } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import {
  bareGround,
  datedStatuses,
  differing,
  frozenStatuses,
  liveStatuses,
  type StatusRow,
} from '../../../shared/rules/roadmap/roadmap-difference.ts'
import {
  type CriterionProgress,
  roadmapProgress,
  type Standings,
} from '../../../shared/rules/roadmap/roadmap-progress.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { toEpochDay } from '../../../shared/rules/time/epoch-day.ts'

export interface ShownCriterion extends CriterionProgress {
  readonly moved: boolean
  /** Known then and dated then part here: the figures by work date would contradict the frozen mark, so none are shown. */
  readonly parts: boolean
}

export interface RoadmapAt {
  /** In the ladder's order. Status as the view has it; pieces and dates always by work date. */
  readonly criteria: readonly ShownCriterion[]
  /** Criteria in which "known then" and "dated then" part; empty now. */
  readonly parting: ReadonlySet<string>
  /** The session shown; undefined now. */
  readonly session: SessionLineItem | undefined
  /** Closed on a ladder that this one does not come from: nothing frozen fits. */
  readonly isOtherLadder: boolean
  /** The earlier version of this ladder that it was closed on; null where it was this one. */
  readonly earlierVersion: number | null
}

interface Given {
  readonly roadmap: Roadmap
  /** It and the versions it comes from. */
  readonly ladders: Ladders
  readonly standings: Standings
  readonly line: readonly SessionLineItem[]
  readonly live: readonly CriterionProgress[]
}

function comparedStatuses({ roadmap, ladders, standings, line }: Given, { compared, past }: AsOf): StatusRow {
  const item = compared === null ? undefined : line[compared]
  if (item === undefined) return bareGround(roadmap)
  const frozen = past === 'known' ? frozenStatuses(item, roadmap, ladders) : null
  return frozen ?? datedStatuses(roadmap, standings, toEpochDay(item.day))
}

const versionOf = ({ roadmapId }: SessionLineItem, ladders: Ladders) => ladders.get(roadmapId)?.version ?? null

function roadmapAt(given: Given, asOf: AsOf): RoadmapAt {
  const { roadmap, ladders, standings, line, live } = given
  const session = line[asOf.at]
  const dated = session === undefined ? live : roadmapProgress(roadmap, standings, toEpochDay(session.day))
  const datedRow = liveStatuses(dated)
  const frozen = session === undefined ? null : frozenStatuses(session, roadmap, ladders)
  const row = asOf.past === 'known' ? (frozen ?? datedRow) : datedRow
  const parting: ReadonlySet<string> = frozen === null ? new Set() : differing(roadmap, frozen, datedRow)
  const showsFrozen = row === frozen
  const moved = line.length === 0 ? new Set<string>() : differing(roadmap, comparedStatuses(given, asOf), row)
  return {
    criteria: dated.map((one, index) => ({
      ...one,
      status: row[index] ?? one.status,
      moved: moved.has(one.criterion.id),
      parts: showsFrozen && parting.has(one.criterion.id),
    })),
    parting,
    session,
    isOtherLadder: session !== undefined && frozen === null,
    earlierVersion: session === undefined || session.roadmapId === roadmap.id ? null : versionOf(session, ladders),
  }
}

export function useRoadmapAt(given: Given, asOf: AsOf): RoadmapAt {
  const { roadmap, ladders, standings, line, live } = given
  const { at, compared, past } = asOf
  return useMemo(
    () => roadmapAt({ roadmap, ladders, standings, line, live }, { at, compared, past }),
    [roadmap, ladders, standings, line, live, at, compared, past],
  )
}
