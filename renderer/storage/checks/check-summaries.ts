// The running summaries beside ones made from scratch out of the records, and what a difference would show wrongly.
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Standing } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { statusesAsOf } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { summariesOf } from './compute-summaries.ts'
import type { ReadThrough } from './read-whole-database.ts'

export type SummaryName = 'standings' | 'weeks' | 'totals' | 'sessionLines' | 'mentoring'

/** Text that is equal exactly when two values are, whatever the order of their keys. Typed arrays count by their entries. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

const asSet = (rows: readonly unknown[]) => rows.map(canonical).sort().join('\n')

/** Names of the running summaries that differ from ones made from scratch. Rows that say nothing count as absent. */
export function differingSummaries({ records, kept }: Pick<ReadThrough, 'records' | 'kept'>): SummaryName[] {
  const anew = summariesOf(records)
  const says = (row: { days: object; said: readonly unknown[] }) => row.said.length + Object.keys(row.days).length > 0
  const stand = { ...kept, standings: kept.standings.filter(says), totals: [kept.totals], mentoring: [kept.mentoring] }
  const names = ['standings', 'weeks', 'totals', 'sessionLines', 'mentoring'] as const
  const made = { ...anew, totals: [anew.totals], mentoring: [anew.mentoring] }
  return names.filter((name) => asSet(stand[name]) !== asSet(made[name]))
}

const standingsOf = (rows: readonly Standing[], id: RoadmapId): ReadonlyMap<CriterionId, Standing> =>
  new Map(rows.filter(({ roadmapId }) => roadmapId === id).map((row) => [row.criterionId, row]))

/** How many criteria, over all ladders, would show another status by the kept summaries than by ones made anew. */
export function differingCriteria({ records, kept }: Pick<ReadThrough, 'records' | 'kept'>): number {
  const { standings } = summariesOf(records)
  const roadmaps = [...records.values()].filter((one): one is Roadmap => one.kind === 'roadmap')
  return roadmaps.reduce((sum, roadmap) => {
    const shown = statusesAsOf(roadmap, standingsOf(kept.standings, roadmap.id), null)
    const anew = statusesAsOf(roadmap, standingsOf(standings, roadmap.id), null)
    return sum + anew.filter((status, index) => status !== shown[index]).length
  }, 0)
}
