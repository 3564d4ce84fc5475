// An open criterion at the moment that is shown: its records, what of it counted then, and what was said by then.
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { emptyStanding, type Standing, tallyAsOf } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import type { Tally } from '../../../shared/rules/evidence/criterion-status.ts'
import { piecesKnown } from '../../../shared/rules/roadmap/compare-past-views.ts'
import type { PastView } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { toEpochDay } from '../../../shared/rules/time/epoch-day.ts'
import type { EvidenceItem } from '../../record-views/evidence/evidence-list.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { type CriterionThen, readCriterionThen } from '../../storage/evidence/criterion-panel-queries.ts'
import { readCriterion } from '../../storage/roadmap/read-roadmap.ts'

export interface CriterionAtSession {
  readonly items: readonly EvidenceItem[]
  readonly assessments: readonly Assessment[]
  readonly tally: Tally
  /** What the closing froze; null now, and where the view goes by work date. */
  readonly frozen: CriterionThen['known'] | null
  readonly differences: CriterionThen['differences']
}

interface Given {
  readonly roadmap: Roadmap
  readonly criterion: Criterion
  readonly standing: Standing | undefined
  readonly session: SessionLineItem | undefined
  readonly past: PastView
}

/** Links that are there: unlinked ones are gone from view, records in the trash stay and are named. */
const standingLinks = (items: readonly EvidenceItem[], until: string | null) =>
  items.filter(({ link, record }) => {
    const isByThen = until === null || ('day' in record && record.day <= until)
    return link.trashedAt === null && isByThen
  })

function tallyThen(
  standing: Standing,
  session: SessionLineItem | undefined,
  then: CriterionThen | null,
  past: PastView,
): Tally {
  const dated = tallyAsOf(standing, session === undefined ? null : toEpochDay(session.day))
  if (then === null || past === 'dated') return dated
  const known = new Set(then.known.map(({ recordId }) => recordId))
  return { pieces: piecesKnown(then.known), said: standing.said.filter((one) => known.has(one.assessmentId)) }
}

/** Undefined while it is being read. */
export function useCriterionAtSession({
  roadmap,
  criterion,
  standing,
  session,
  past,
}: Given): CriterionAtSession | undefined {
  const { id: roadmapId } = roadmap
  const { id: criterionId } = criterion
  const closingId = session?.closingId ?? null
  const evidence = useView(
    async (database) => ({ criterionId, ...(await readCriterion(database, roadmapId, criterionId)) }),
    [roadmapId, criterionId],
  )
  const then = useView(
    async (database) => ({
      key: `${closingId} ${criterionId}`,
      found: closingId === null ? null : await readCriterionThen(database, closingId, criterionId),
    }),
    [closingId, criterionId],
  )
  // A live view keeps its last answer while the next is read: what answers for another criterion is not shown.
  if (evidence?.criterionId !== criterionId || then?.key !== `${closingId} ${criterionId}`) return undefined
  const { found } = then
  const known = standing ?? emptyStanding(roadmapId, criterionId)
  return {
    items: standingLinks(evidence.links, session?.day ?? null),
    assessments: evidence.assessments.filter(({ trashedAt }) => trashedAt === null),
    tally: tallyThen(known, session, found, past),
    frozen: past === 'known' ? (found?.known ?? null) : null,
    differences: found?.differences ?? [],
  }
}
