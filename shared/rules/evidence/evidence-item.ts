// When a link counts as a piece of evidence. The one place that decides it: storage, closing and the check all ask here.

import type { EvidenceLink } from '../../records/evidence-link.ts'
import { evidenceKinds } from '../../records/field-choices.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { EvidenceKind } from '../../records/roadmap.ts'
import { toEpochDay } from '../time/epoch-day.ts'

/** A record of a kind that can carry evidence. */
export type EvidenceRecord = Extract<AnyRecord, { kind: EvidenceKind }>

export interface Piece {
  readonly roadmapId: RoadmapId
  readonly criterionId: CriterionId
  readonly recordId: string
  readonly kind: EvidenceKind
  readonly epochDay: number
}

const canCarry: ReadonlySet<string> = new Set(evidenceKinds)

export const isEvidenceRecord = (record: AnyRecord): record is EvidenceRecord => canCarry.has(record.kind)

/**
 * The piece that a link is, or null while it does not count: the link or its record is in the trash or gone, or the record
 * is a session in which I was the mentor (those never move my roadmap).
 */
export function pieceOf(link: EvidenceLink | undefined, record: AnyRecord | undefined): Piece | null {
  if (link === undefined || record === undefined || !isEvidenceRecord(record)) return null
  if (link.trashedAt !== null || record.trashedAt !== null) return null
  if (record.kind === 'session' && record.role === 'mentor') return null
  return {
    roadmapId: link.roadmapId,
    criterionId: link.criterionId,
    recordId: record.id,
    kind: record.kind,
    epochDay: toEpochDay(record.day),
  }
}
