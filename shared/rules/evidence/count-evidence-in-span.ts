// How much evidence of some criteria lies in a span of days, from the running summaries alone.
import type { CriterionId } from '../../records/record-ids.ts'
import type { Standings } from '../roadmap/roadmap-progress.ts'
import { toEpochDay } from '../time/epoch-day.ts'

/** Pieces with a work date from `first` to `last`, both civil days included; one that supports two of the criteria counts twice. */
export function piecesWithin(
  standings: Standings,
  criterionIds: readonly CriterionId[],
  { first, last }: { readonly first: string; readonly last: string },
): number {
  const [from, to] = [toEpochDay(first), toEpochDay(last)]
  return criterionIds.reduce((sum, id) => {
    const all = Object.values(standings.get(id)?.days ?? {})
    return sum + all.reduce((found, days) => found + days.filter((day) => day >= from && day <= to).length, 0)
  }, 0)
}
