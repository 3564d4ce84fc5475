// The evidence behind a cell of the months: what counts for some criteria, dated in one month.
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { type EvidenceRecord, isEvidenceRecord, pieceOf } from '../../../shared/rules/evidence/evidence-item.ts'
import { type Month, monthOfDay } from '../../../shared/rules/roadmap/evidence-months.ts'
import type { CairnDatabase } from '../core/database.ts'

export interface EvidenceItem {
  readonly criterion: Criterion
  readonly record: EvidenceRecord
}

/** Newest work first. `month` null: of any month. */
export async function readEvidenceIn(
  database: CairnDatabase,
  roadmapId: RoadmapId,
  { criteria, month }: { criteria: readonly Criterion[]; month: Month | null },
): Promise<EvidenceItem[]> {
  const byId = new Map(criteria.map((one) => [one.id, one]))
  const keys = criteria.map(({ id }) => ['evidence-link', id])
  const found = await database.records.where('[kind+criterionId]').anyOf(keys).toArray()
  const links = found.filter((one): one is EvidenceLink => one.kind === 'evidence-link' && one.roadmapId === roadmapId)
  const records = await database.records.bulkGet(links.map(({ recordId }) => recordId))
  const items = links.flatMap((link, index): EvidenceItem[] => {
    const [record, criterion] = [records[index], byId.get(link.criterionId)]
    if (record === undefined || criterion === undefined || !isEvidenceRecord(record)) return []
    const counts = pieceOf(link, record) !== null && criterion.kinds.includes(record.kind)
    return counts && (month === null || monthOfDay(record.day) === month) ? [{ criterion, record }] : []
  })
  return items.sort((one, other) =>
    one.record.day < other.record.day ? 1 : one.record.day > other.record.day ? -1 : 0,
  )
}
