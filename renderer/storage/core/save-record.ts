// Saving one record, new or changed, with the evidence links chosen beside it.

import { newEvidenceLink } from '../../../shared/records/new-records.ts'
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { type CommitNote, commit, type PlannedWrite } from './commit-records.ts'
import type { CairnDatabase } from './database.ts'
import { newId } from './new-id.ts'

/** A write of a record as it was edited: `record.revision` is the one the edit began from; a new record is written with `isNew`. */
export const writeOf = (record: AnyRecord, isNew: boolean): PlannedWrite => ({
  id: record.id,
  kind: record.kind,
  after: record,
  expects: isNew ? null : record.revision,
})

/** Saves one or several records in one change. */
export const saveRecords = (database: CairnDatabase, writes: readonly PlannedWrite[], note: CommitNote) =>
  commit(database, writes, note)

export interface CriteriaChoice {
  readonly roadmapId: RoadmapId
  readonly criterionIds: readonly CriterionId[]
}

/** The links of a record, those in the trash too. */
export async function linksOf(database: CairnDatabase, recordId: string): Promise<RecordOf<'evidence-link'>[]> {
  const found = await database.records.where('recordId').equals(recordId).toArray()
  return found.filter((one) => one.kind === 'evidence-link')
}

/**
 * The link writes that make `record` speak for exactly these criteria: new ones are made, earlier ones come back from the trash,
 * ones no longer chosen go there. An existing link keeps the revision it was pinned to. `links` are those it has, none when it is new.
 */
export function linkWrites(
  links: readonly RecordOf<'evidence-link'>[],
  record: EvidenceRecord,
  choice: CriteriaChoice,
  at: string,
): PlannedWrite[] {
  const existing = links.filter((one) => one.roadmapId === choice.roadmapId)
  const writes: PlannedWrite[] = []
  const known = new Set<string>()
  for (const link of existing) {
    known.add(link.criterionId)
    const wanted = choice.criterionIds.includes(link.criterionId)
    if (wanted && link.trashedAt !== null) writes.push(writeOf({ ...link, trashedAt: null }, false))
    if (!wanted && link.trashedAt === null) writes.push(writeOf({ ...link, trashedAt: at }, false))
  }
  for (const criterionId of choice.criterionIds.filter((id) => !known.has(id))) {
    const to = {
      recordId: record.id,
      recordKind: record.kind,
      recordRevision: record.revision,
      roadmapId: choice.roadmapId,
      criterionId,
    }
    writes.push(writeOf(newEvidenceLink(newId(), at, to), true))
  }
  return writes
}

/** Saves a record that can be evidence together with the criteria it speaks for, in one change. */
export async function saveWithCriteria(
  database: CairnDatabase,
  record: EvidenceRecord,
  options: { isNew: boolean; choice: CriteriaChoice | null; note: CommitNote },
) {
  const { isNew, choice, note } = options
  // A link pins the revision that this very save makes.
  const saved = { ...record, revision: isNew ? 1 : record.revision + 1 }
  const links = isNew || choice === null ? [] : await linksOf(database, record.id)
  const linked = choice === null ? [] : linkWrites(links, saved, choice, note.at)
  return commit(database, [writeOf(record, isNew), ...linked], note)
}
