// A roadmap of an earlier version of the ladder, read on a later one: which criterion there is which one here.

import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { isSameWording, targetsIn } from './ladder-changes.ts'

export type Ladders = ReadonlyMap<RoadmapId, Roadmap>

/** From `earlier` on (left out) to `later` (taken in), the first first; null when `later` does not come from it. */
function stepsBetween(earlier: RoadmapId, later: Roadmap, ladders: Ladders): Roadmap[] | null {
  const steps: Roadmap[] = []
  let at: Roadmap | undefined = later
  while (at !== undefined && at.id !== earlier) {
    // A circle of versions, which only a file could hold, leads nowhere.
    if (steps.includes(at)) return null
    steps.unshift(at)
    at = at.previousId === null ? undefined : ladders.get(at.previousId)
  }
  return at === undefined ? null : steps
}

/**
 * Where a criterion of an earlier version went by now: itself, several, or nowhere. One that went nowhere is itself again in a version
 * that has it again. Null when the ladders do not belong together.
 */
export function traceForward(earlier: RoadmapId, later: Roadmap, ladders: Ladders) {
  const steps = stepsBetween(earlier, later, ladders)?.map((step) => targetsIn(step, step.placements))
  if (steps === undefined) return null
  return (from: CriterionId): readonly CriterionId[] => {
    let ids: readonly CriterionId[] = [from]
    let gone: readonly CriterionId[] = []
    for (const targets of steps) {
      const before = [...ids, ...gone]
      ids = [...new Set(before.flatMap(targets))]
      gone = before.filter((id) => targets(id).length === 0)
    }
    return ids
  }
}

const order: readonly Status[] = ['not-applicable', 'not-yet', 'claimed', 'evidenced', 'confirmed']
const higher = (one: Status | undefined, other: Status): Status =>
  one === undefined || order.indexOf(other) > order.indexOf(one) ? other : one

/**
 * How the criteria of `later` stood when the ones they come from stood so. Where several became one, it stood as the highest of
 * them. A criterion that comes from none is not in the answer. Null when the ladders do not belong together.
 */
export function statusesAcross(
  earlier: { roadmapId: RoadmapId; statuses: readonly { criterionId: CriterionId; status: Status }[] },
  later: Roadmap,
  ladders: Ladders,
): Map<CriterionId, Status> | null {
  const trace = traceForward(earlier.roadmapId, later, ladders)
  if (trace === null) return null
  const found = new Map<CriterionId, Status>()
  for (const { criterionId, status } of earlier.statuses)
    for (const to of trace(criterionId)) found.set(to, higher(found.get(to), status))
  return found
}

/**
 * What became of a criterion of an earlier version: `same`, the later one asks for it in the same words; `reworded`; or `gone`, also where
 * the ladders do not belong together.
 */
export function becameOf(
  { roadmapId, criterionId }: { roadmapId: RoadmapId; criterionId: CriterionId },
  later: Roadmap,
  ladders: Ladders,
): 'same' | 'reworded' | 'gone' {
  const from = ladders.get(roadmapId)?.criteria.find(({ id }) => id === criterionId)
  const to = later.criteria.find(({ id }) => id === criterionId)
  const isTraced = traceForward(roadmapId, later, ladders)?.(criterionId)[0] === criterionId
  if (from === undefined || to === undefined || !isTraced) return 'gone'
  return isSameWording(from, to) ? 'same' : 'reworded'
}
