// Criteria that stand elsewhere than a closing froze, and whether the mentor may be told: what they may not read must not show through a status.

import type { Assessment } from '../../records/assessment.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, EvidenceKind, Roadmap } from '../../records/roadmap.ts'
import type { ClosedPiece, Closing, Status } from '../../records/session-closing-record.ts'
import { type Said, statusOf } from '../evidence/criterion-status.ts'
import { pieceOf } from '../evidence/evidence-item.ts'
import { maySee, seenBy } from '../sharing/redact-record.ts'
import { roadmapProgress, type Standings } from './roadmap-progress.ts'

export interface MovedCriterion {
  readonly criterion: Criterion
  readonly from: Status
  readonly to: Status
}

/** In the order of the roadmap. `frozen`: how its criteria stood at a closing, also one over an earlier version of the ladder. */
export function movedSinceClosing(
  frozen: ReadonlyMap<CriterionId, Status>,
  roadmap: Roadmap,
  standings: Standings,
): MovedCriterion[] {
  return roadmapProgress(roadmap, standings, null).flatMap(({ criterion, status }) => {
    const from = frozen.get(criterion.id) ?? 'not-yet'
    return from === status ? [] : [{ criterion, from, to: status }]
  })
}

export interface EvidenceSeen {
  readonly links: readonly { readonly link: EvidenceLink; readonly record: AnyRecord }[]
  readonly said: readonly { readonly assessment: Assessment; readonly said: Said }[]
  /** What the frozen status rests on, each with its record as it is now; one that was erased is absent. */
  readonly known: readonly { readonly piece: ClosedPiece; readonly record: AnyRecord | undefined }[]
}

/** If a mentor might see it then and may see it today: what became private since must not leave with an old summary. */
export const maySeePiece = (piece: ClosedPiece, record: AnyRecord | undefined): boolean =>
  maySee(piece.audience, 'mentor') && record !== undefined && seenBy(record, 'mentor') !== null

/** A frozen status rests on everything that was known: it would say that there is more than a mentor may see. */
const mayTellFrozen = (from: Status, { known }: EvidenceSeen): boolean =>
  (from === 'not-yet' || known.length > 0) && known.every(({ piece, record }) => maySeePiece(piece, record))

/** How the criterion stands by what a mentor may see alone. */
function statusForMentor(criterion: Criterion, { links, said }: EvidenceSeen): Status {
  const pieces: Partial<Record<EvidenceKind, number>> = {}
  for (const { link, record } of links) {
    const piece = seenBy(record, 'mentor') === null ? null : pieceOf(link, record)
    if (piece !== null) pieces[piece.kind] = (pieces[piece.kind] ?? 0) + 1
  }
  const seen = said.filter(({ assessment }) => seenBy(assessment, 'mentor') !== null)
  return statusOf(criterion, { pieces, said: seen.map((one) => one.said) })
}

/** Only where the closing may be read by a mentor, and what they may see gives the same two statuses. */
export const mayTellMove = (closing: Closing, { criterion, from, to }: MovedCriterion, evidence: EvidenceSeen) =>
  seenBy(closing, 'mentor') !== null && mayTellFrozen(from, evidence) && statusForMentor(criterion, evidence) === to
