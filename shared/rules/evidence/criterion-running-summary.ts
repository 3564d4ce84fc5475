// The running summary of one criterion: the work dates of its pieces, sorted, and what was said. From it the status on any day is a search.

import { evidenceKinds } from '../../records/field-choices.ts'
import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { EvidenceKind } from '../../records/roadmap.ts'
import { fromEpochDay } from '../time/epoch-day.ts'
import type { Said, Tally } from './criterion-status.ts'
import type { Piece } from './evidence-item.ts'

export interface Standing {
  readonly roadmapId: RoadmapId
  readonly criterionId: CriterionId
  /** Epoch days of the pieces, ascending, one per piece. */
  readonly days: Partial<Record<EvidenceKind, Int32Array>>
  /** Ascending by day, then by when it was written down, then id. */
  readonly said: readonly Said[]
}

export const emptyStanding = (roadmapId: RoadmapId, criterionId: CriterionId): Standing => ({
  roadmapId,
  criterionId,
  days: {},
  said: [],
})

/** How many of the ascending `days` are on or before `epochDay`. */
function countUpTo(days: Int32Array, epochDay: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) <= epochDay) low = middle + 1
    else high = middle
  }
  return low
}

function inserted(days: Int32Array, epochDay: number): Int32Array {
  const at = countUpTo(days, epochDay)
  const next = new Int32Array(days.length + 1)
  next.set(days.subarray(0, at))
  next[at] = epochDay
  next.set(days.subarray(at), at + 1)
  return next
}

function removed(days: Int32Array, epochDay: number): Int32Array {
  const at = countUpTo(days, epochDay) - 1
  if (days[at] !== epochDay) throw new Error('The running summary lost a piece: its day is not there to take away.')
  const next = new Int32Array(days.length - 1)
  next.set(days.subarray(0, at))
  next.set(days.subarray(at + 1), at)
  return next
}

/** The standing with one piece more. */
export const withPiece = (standing: Standing, piece: Piece): Standing => ({
  ...standing,
  days: { ...standing.days, [piece.kind]: inserted(standing.days[piece.kind] ?? new Int32Array(), piece.epochDay) },
})

/** The standing with one piece less. Throws when that piece was never in it: the summary would be wrong. */
export function withoutPiece(standing: Standing, piece: Piece): Standing {
  const { [piece.kind]: days = new Int32Array(), ...others } = standing.days
  const left = removed(days, piece.epochDay)
  return { ...standing, days: left.length === 0 ? others : { ...others, [piece.kind]: left } }
}

const saidOrder = (one: Said, other: Said) =>
  one.epochDay - other.epochDay ||
  (one.at < other.at ? -1 : one.at > other.at ? 1 : one.assessmentId < other.assessmentId ? -1 : 1)

export const withSaid = (standing: Standing, said: Said): Standing => ({
  ...standing,
  said: [...standing.said, said].sort(saidOrder),
})

export const withoutSaid = (standing: Standing, assessmentId: string): Standing => ({
  ...standing,
  said: standing.said.filter((one) => one.assessmentId !== assessmentId),
})

/** What spoke for the criterion by work date: up to and including `epochDay`, or everything when it is null. */
export function tallyAsOf(standing: Standing, epochDay: number | null): Tally {
  const pieces: Partial<Record<EvidenceKind, number>> = {}
  for (const kind of evidenceKinds) {
    const days = standing.days[kind]
    const count = days === undefined ? 0 : epochDay === null ? days.length : countUpTo(days, epochDay)
    if (count > 0) pieces[kind] = count
  }
  return { pieces, said: epochDay === null ? standing.said : standing.said.filter((one) => one.epochDay <= epochDay) }
}

/** The newest work date of these kinds up to and including `epochDay` (or of all); null when there is no such piece. */
export function newestDay(standing: Standing, epochDay: number | null, kinds: readonly EvidenceKind[]): string | null {
  let newest: number | null = null
  for (const kind of kinds) {
    const days = standing.days[kind]
    if (days === undefined) continue
    const found = days[(epochDay === null ? days.length : countUpTo(days, epochDay)) - 1]
    if (found !== undefined && (newest === null || found > newest)) newest = found
  }
  return newest === null ? null : fromEpochDay(newest)
}
