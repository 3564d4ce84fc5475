// What the roadmap screen reads: the ladder, 56 small summary rows, and the closed sessions as one short line each.

import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Standings } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import type { CairnDatabase } from '../core/database.ts'

export async function readRoadmap(database: CairnDatabase, id: RoadmapId): Promise<Roadmap | null> {
  const found = await database.records.get(id)
  return found?.kind === 'roadmap' ? found : null
}

export async function readCriterionTallies(database: CairnDatabase, roadmapId: RoadmapId): Promise<Standings> {
  const rows = await database.standings
    .where('[roadmapId+criterionId]')
    .between([roadmapId, ''], [roadmapId, '\uffff'])
    .toArray()
  return new Map(rows.map((row) => [row.criterionId, row]))
}

/** Closed sessions in the order they were closed. */
export const readSessionLine = async (database: CairnDatabase): Promise<SessionLineItem[]> =>
  (await database.sessionLines.orderBy('chunk').toArray()).flatMap((row) => row.items)

export interface CriterionEvidence {
  readonly links: readonly { link: EvidenceLink; record: AnyRecord }[]
  readonly assessments: readonly RecordOf<'assessment'>[]
}

/** Every link and assessment of a criterion on a ladder, or on several versions of it; trashed ones included, newest work first. */
export async function readCriterion(
  database: CairnDatabase,
  on: RoadmapId | ReadonlySet<RoadmapId>,
  criterionId: CriterionId,
): Promise<CriterionEvidence> {
  const isHere = ({ roadmapId }: { roadmapId: RoadmapId }) =>
    typeof on === 'string' ? roadmapId === on : on.has(roadmapId)
  const rows = await database.records
    .where('[kind+criterionId]')
    .anyOf([
      ['evidence-link', criterionId],
      ['assessment', criterionId],
    ])
    .toArray()
  const links = rows.filter((one): one is EvidenceLink => one.kind === 'evidence-link' && isHere(one))
  const records = await database.records.bulkGet(links.map((link) => link.recordId))
  const dayOf = (record: AnyRecord) => ('day' in record ? record.day : '')
  return {
    links: links
      .flatMap((link, index) => {
        const record = records[index]
        return record === undefined ? [] : [{ link, record }]
      })
      .sort((a, b) => (dayOf(a.record) < dayOf(b.record) ? 1 : dayOf(a.record) > dayOf(b.record) ? -1 : 0)),
    assessments: rows.flatMap((one) => (one.kind === 'assessment' && isHere(one) ? [one] : [])),
  }
}
