// The criteria of the ladder in use, how each stands and what is missing, from the records that may be seen.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import { standingsOf } from '../evidence/build-criterion-summaries.ts'
import { missingInWords } from '../evidence/criterion-rule-words.ts'
import { emptyStanding, tallyAsOf } from '../evidence/criterion-running-summary.ts'
import { levelOf, roadmapProgress } from '../roadmap/roadmap-progress.ts'

export interface ReportedCriterion {
  readonly id: string
  readonly text: string
  readonly level: string
  readonly competency: string
  readonly status: string
  readonly evidence: number
  /** In words; null when nothing is missing. */
  readonly missing: string | null
}

/** In the ladder's order. */
export function criteriaReport(roadmap: Roadmap, records: ReadonlyMap<string, AnyRecord>): ReportedCriterion[] {
  const own = standingsOf(records).filter(({ roadmapId }) => roadmapId === roadmap.id)
  const standings = new Map(own.map((one) => [one.criterionId, one]))
  const names = new Map(roadmap.competencies.map(({ id, name }) => [id, name]))
  return roadmapProgress(roadmap, standings, null).map(({ criterion, status, pieces }) => ({
    id: criterion.id,
    text: criterion.text,
    level: levelOf(roadmap, criterion).name,
    competency: names.get(criterion.competencyId) ?? '',
    status,
    evidence: pieces,
    missing: missingInWords(
      criterion,
      status,
      tallyAsOf(standings.get(criterion.id) ?? emptyStanding(roadmap.id, criterion.id), null),
    ),
  }))
}
