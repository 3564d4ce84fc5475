// What the roadmap's side column reads beside a criterion: names, what was known at a closing, why the two views part, and records to link.

import type { Person } from '../../../shared/records/person.ts'
import type { ClosingId, CriterionId, PersonId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { ClosedPiece, Closing } from '../../../shared/records/session-closing-record.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import {
  compareViews,
  erasedPieces,
  knownPieces,
  type ViewDifference,
} from '../../../shared/rules/roadmap/compare-past-views.ts'
import type { CairnDatabase } from '../core/database.ts'
import { closingsTouching, pieceHistories } from '../roadmap/read-criterion-history.ts'
import { readRecentEvidence } from './read-recent-evidence.ts'

/** The names behind these ids; a person that was erased has none. */
export async function readNames(
  database: CairnDatabase,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<string, string>> {
  const found = await database.records.bulkGet([...ids])
  return new Map(found.flatMap((one) => (one?.kind === 'person' ? [[one.id, one.name] as const] : [])))
}

export async function readPeople(database: CairnDatabase): Promise<Person[]> {
  const found = await database.records.where('kind').equals('person').toArray()
  return found
    .filter((one): one is Person => one.kind === 'person' && one.trashedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name))
}

export interface CriterionThen {
  readonly closing: Closing
  /** What spoke for it when the session closed, newest work first. */
  readonly known: readonly ClosedPiece[]
  readonly differences: readonly ViewDifference[]
}

/** A criterion as a closing knew it, beside what is dated up to that day. Null when the summary is gone. */
export async function readCriterionThen(
  database: CairnDatabase,
  closingId: ClosingId,
  criterionId: CriterionId,
): Promise<CriterionThen | null> {
  const closing = await database.records.get(closingId)
  if (closing?.kind !== 'closing') return null
  const known = knownPieces(await closingsTouching(database, closing, criterionId), criterionId)
  const histories = await pieceHistories(database, closing, criterionId)
  return {
    closing,
    known,
    differences: [...compareViews(histories, closing.day), ...erasedPieces(known, histories)],
  }
}

/** Recent records that can be evidence and are not linked to the criterion yet, newest work first. */
export async function readLinkable(
  database: CairnDatabase,
  roadmapId: RoadmapId,
  criterionId: CriterionId,
): Promise<readonly { record: EvidenceRecord; title: string }[]> {
  const links = await database.records.where('[kind+criterionId]').equals(['evidence-link', criterionId]).toArray()
  const linked = new Set(
    links.flatMap((one) =>
      one.kind === 'evidence-link' && one.roadmapId === roadmapId && one.trashedAt === null ? [one.recordId] : [],
    ),
  )
  return (await readRecentEvidence(database))
    .filter((one) => !linked.has(one.id))
    .filter((one) => one.kind !== 'session' || one.role === 'mentee')
    .map((record) => ({ record, title: titleOf(record) }))
}
