// What comparing two closed sessions reads: the ladder of the later one with those it comes from, and what moved some of its criteria.

import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import type { Ladders } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import { idsAcross, movedBy, type Span } from '../../../shared/rules/roadmap/compared-sessions.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import type { CairnDatabase } from '../core/database.ts'
import { namesBehind, type WordOfOther } from '../sessions/read-session-progress.ts'
import { readLadders } from './read-ladder-versions.ts'
import { readRoadmap } from './read-roadmap.ts'

export interface LadderThen {
  readonly roadmap: Roadmap
  readonly ladders: Ladders
}

/** The ladder that a session was closed on; null when it is gone. */
export async function readLadderThen(database: CairnDatabase, session: SessionLineItem): Promise<LadderThen | null> {
  const roadmap = await readRoadmap(database, session.roadmapId)
  return roadmap === null ? null : { roadmap, ladders: await readLadders(database, roadmap) }
}

export interface MovedBetween extends Pick<Closing, 'gained' | 'lost'> {
  /** Who said what, and whether it confirms, by the assessment's id. */
  readonly saidBy: ReadonlyMap<string, WordOfOther>
}

interface Asked extends LadderThen {
  readonly line: readonly SessionLineItem[]
  readonly span: Span
  /** Criteria of this ladder. */
  readonly wanted: readonly CriterionId[]
}

/** Closings that touched a criterion, by their place on the line; those that another took the place of are not on it. */
async function closingsOn(database: CairnDatabase, { line, roadmap, ladders, wanted }: Asked) {
  const ids = idsAcross(new Set(wanted), roadmap, ladders)
  const found = await database.records
    .where('touched')
    .anyOf([...ids])
    .distinct()
    .toArray()
  const placeOf = new Map(line.map(({ closingId }, index) => [closingId, index]))
  return found
    .flatMap((one) => {
      const at = one.kind === 'closing' ? placeOf.get(one.id) : undefined
      return one.kind === 'closing' && at !== undefined ? [{ at, closing: one }] : []
    })
    .sort((one, other) => one.at - other.at)
}

/** What came, and what no longer counts, for these criteria between two sessions. */
export async function readMovedBetween(database: CairnDatabase, asked: Asked): Promise<MovedBetween> {
  const { span, wanted } = asked
  const from = span.from ?? -1
  const found = (await closingsOn(database, asked)).filter(({ at }) => at <= span.to)
  const upTo = found.filter(({ at }) => at <= from).map(({ closing }) => closing)
  const between = found.filter(({ at }) => at > from).map(({ closing }) => closing)
  const { gained, lost } = movedBy({ upTo, between }, asked)
  const isWanted = ({ criterionId }: { criterionId: CriterionId }) => wanted.includes(criterionId)
  const moved = { gained: gained.filter(isWanted), lost: lost.filter(isWanted) }
  return { ...moved, saidBy: await namesBehind(database, moved.gained) }
}
