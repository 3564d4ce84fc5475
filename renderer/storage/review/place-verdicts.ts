// Where the verdicts of a review stand: it answers a ladder as it was sent, and the ladder in use may be a later version by then.
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import { becameOf, type Ladders } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import type { Written } from '../../../shared/rules/review/records-from-feedback-file.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readLadders } from '../roadmap/read-ladder-versions.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'

interface OfCriterion {
  readonly roadmapId: RoadmapId
  readonly criterionId: CriterionId
}

async function readLaddersInUse(database: CairnDatabase) {
  const own = await readOwnRoadmap(database)
  return own === null ? null : { roadmap: own.roadmap, ladders: await readLadders(database, own.roadmap) }
}

const isOnEarlier = ({ roadmapId }: OfCriterion, inUse: RoadmapId, ladders: Ladders) =>
  roadmapId !== inUse && ladders.has(roadmapId)

/** A new verdict counts on the ladder in use where that asks for the same thing in the same words; otherwise it stays where it was given. */
export async function placeVerdicts(
  database: CairnDatabase,
  written: readonly Written<Assessment>[],
): Promise<Written<Assessment>[]> {
  const inUse = await readLaddersInUse(database)
  if (inUse === null) return [...written]
  const { roadmap, ladders } = inUse
  return written.map((one) => {
    const { record, isNew } = one
    const moves = isNew && isOnEarlier(record, roadmap.id, ladders) && becameOf(record, roadmap, ladders) === 'same'
    return moves ? { record: { ...record, roadmapId: roadmap.id }, isNew } : one
  })
}

export interface OnEarlierLadder {
  readonly version: number
  /** `same`: it was left behind by hand. */
  readonly became: ReturnType<typeof becameOf>
}

/** Those of these assessments that count on an earlier version of the ladder only, by id. */
export async function readOnEarlierLadders(
  database: CairnDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OnEarlierLadder>> {
  const inUse = await readLaddersInUse(database)
  if (inUse === null) return new Map()
  const { roadmap, ladders } = inUse
  const found = await database.records.bulkGet([...ids])
  return new Map(
    found.flatMap((one) => {
      const version = one?.kind === 'assessment' ? ladders.get(one.roadmapId)?.version : undefined
      if (one?.kind !== 'assessment' || version === undefined || one.roadmapId === roadmap.id) return []
      return [[one.id, { version, became: becameOf(one, roadmap, ladders) }] as const]
    }),
  )
}
