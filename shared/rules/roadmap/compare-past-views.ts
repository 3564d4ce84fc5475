// Two views of the past: what was known when a session closed (frozen), and what is dated up to then (live). Where they part, the cause has a name.

import type { EvidenceLink } from '../../records/evidence-link.ts'
import { evidenceKinds } from '../../records/field-choices.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { EvidenceKind } from '../../records/roadmap.ts'
import type { ClosedPiece, Closing } from '../../records/session-closing-record.ts'
import type { Tally } from '../evidence/criterion-status.ts'
import { pieceOf } from '../evidence/evidence-item.ts'
import { titleOf } from '../records/record-title.ts'
import type { Moved } from '../sessions/close-session.ts'

/** Everything that spoke for a criterion at the last of these closings. `chain` is in order, the first session first. */
export function knownPieces(chain: readonly Closing[], criterionId: CriterionId): ClosedPiece[] {
  const known = new Map<string, ClosedPiece>()
  for (const closing of chain) {
    for (const piece of closing.lost) if (piece.criterionId === criterionId) known.delete(piece.recordId)
    for (const piece of closing.gained) if (piece.criterionId === criterionId) known.set(piece.recordId, piece)
  }
  return [...known.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.recordId < b.recordId ? -1 : 1))
}

/** Of everything known at the last of these closings, what came from these records, under whatever criterion. */
export function knownFrom(chain: readonly Closing[], recordIds: ReadonlySet<string>): ClosedPiece[] {
  const isFrom = (piece: ClosedPiece) => recordIds.has(piece.recordId)
  const criteria = new Set(chain.flatMap(({ gained }) => gained.filter(isFrom).map((piece) => piece.criterionId)))
  return [...criteria].flatMap((criterionId) => knownPieces(chain, criterionId).filter(isFrom))
}

/** How many of them were pieces, by kind; what was said is not counted among them. */
export function piecesKnown(known: readonly ClosedPiece[]): Tally['pieces'] {
  const pieces: Partial<Record<EvidenceKind, number>> = {}
  for (const { recordKind } of known) {
    const kind = evidenceKinds.find((one) => one === recordKind)
    if (kind !== undefined) pieces[kind] = (pieces[kind] ?? 0) + 1
  }
  return pieces
}

export const causes = ['back-dated', 'linked-later', 'restored', 'edited', 'deleted', 'unlinked'] as const
export type Cause = (typeof causes)[number]

/** A piece in which the two views differ, and why. */
export interface ViewDifference {
  readonly recordId: string
  readonly title: string
  readonly cause: Cause
  /** In which of the two views the piece counts. */
  readonly counts: 'known-then' | 'dated-then' | 'both'
}

/** A link and its record, as they stood at the closing and as they stand now. An assessment speaks for itself: its link is null. */
export interface PieceHistory {
  readonly link: Moved<EvidenceLink> | null
  readonly record: Moved<AnyRecord>
}

const gone = (record: AnyRecord | null) => record === null || record.trashedAt !== null

function counts({ link, record }: PieceHistory, when: 'was' | 'now'): boolean {
  const one = record[when]
  if (one === null) return false
  if (link === null) return one.trashedAt === null
  return pieceOf(link[when] ?? undefined, one) !== null
}

function whyExtra({ link, record }: PieceHistory): Cause {
  if (record.was === null) return 'back-dated'
  if (link !== null && link.was === null) return 'linked-later'
  if (gone(record.was) || (link !== null && gone(link.was))) return 'restored'
  return 'edited'
}

function whyMissing({ link, record }: PieceHistory): Cause {
  if (gone(record.now)) return 'deleted'
  if (link !== null && gone(link.now)) return 'unlinked'
  return 'edited'
}

const revisionOf = (record: AnyRecord | null) => record?.revision ?? 0

/**
 * Where the frozen view of one criterion and the live view by work date differ. `day` is the session's civil date.
 * A piece that counts in both but was edited since is listed too: its words are not what was frozen.
 */
export function compareViews(histories: readonly PieceHistory[], day: string): ViewDifference[] {
  return histories.flatMap((history): ViewDifference[] => {
    const { record } = history
    const known = counts(history, 'was')
    const dated = counts(history, 'now') && record.now !== null && 'day' in record.now && record.now.day <= day
    const shown = record.now ?? record.was
    if (shown === null) return []
    const of = { recordId: shown.id, title: titleOf(shown) }
    if (dated && !known) return [{ ...of, cause: whyExtra(history), counts: 'dated-then' }]
    if (known && !dated) return [{ ...of, cause: whyMissing(history), counts: 'known-then' }]
    if (known && dated && revisionOf(record.was) !== revisionOf(record.now))
      return [{ ...of, cause: 'edited', counts: 'both' }]
    return []
  })
}

/** Pieces known then of which nothing is left: purged, so that only the frozen title still names them. */
export function erasedPieces(known: readonly ClosedPiece[], histories: readonly PieceHistory[]): ViewDifference[] {
  const left = new Set(histories.flatMap(({ record }) => [record.was?.id, record.now?.id]))
  return known
    .filter((piece) => !left.has(piece.recordId))
    .map(({ recordId, title }) => ({ recordId, title, cause: 'deleted', counts: 'known-then' }))
}
