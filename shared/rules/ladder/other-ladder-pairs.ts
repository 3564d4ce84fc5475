// A second ladder beside the one in use: evidence is linked once, on the working ladder, and counts on the other through pairs of criteria.

import type { Assessment } from '../../records/assessment.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import type { OtherLadder } from '../../records/profile.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, Roadmap } from '../../records/roadmap.ts'
import { emptyStanding, type Standing, withPiece, withSaid } from '../evidence/criterion-running-summary.ts'
import { saidOf } from '../evidence/criterion-status.ts'
import { pieceOf } from '../evidence/evidence-item.ts'
import type { Standings } from '../roadmap/roadmap-progress.ts'
import { type Ladders, traceForward } from './criteria-across-versions.ts'
import { contentOf, isSameWording } from './ladder-changes.ts'
import { draftOfImport, type LadderDraft } from './ladder-draft.ts'
import { fitImport } from './match-imported-ladder.ts'

export type Pairs = OtherLadder['pairs']

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/**
 * The pairs as they are with the ladder in use today, which may be a later version than the one they were made for. `ladders` are its
 * versions. Criteria that either ladder no longer has are left out.
 */
export function pairsToday(beside: OtherLadder, other: Roadmap, working: Roadmap, ladders: Ladders): Pairs {
  const trace = traceForward(beside.workingId, working, ladders)
  const here = new Set(working.criteria.map(({ id }) => id))
  const there = new Set(other.criteria.map(({ id }) => id))
  return beside.pairs.flatMap(({ to, from }) => {
    const now = unique(from.flatMap((id) => trace?.(id) ?? [])).filter((id) => here.has(id))
    return there.has(to) && now.length > 0 ? [{ to, from: now }] : []
  })
}

const inverse = (pairs: readonly { from: CriterionId; to: readonly CriterionId[] }[]): Pairs => {
  const found = new Map<CriterionId, CriterionId[]>()
  for (const { from, to } of pairs) for (const id of to) found.set(id, [...(found.get(id) ?? []), from])
  return [...found].map(([to, from]) => ({ to, from: unique(from) }))
}

/**
 * What can be paired without asking: a version that the working ladder comes from, or that comes from it, by where each criterion went;
 * criteria of any other ladder where they ask for the same in the same words.
 */
export function pairsKnown(other: Roadmap, working: Roadmap, ladders: Ladders): Pairs {
  const forward = traceForward(other.id, working, ladders)
  if (forward !== null)
    return other.criteria.flatMap(({ id }) => {
      const from = [...forward(id)]
      return from.length === 0 ? [] : [{ to: id, from }]
    })
  const back = traceForward(working.id, other, ladders)
  if (back !== null) return inverse(working.criteria.map(({ id }) => ({ from: id, to: back(id) })))
  return other.criteria.flatMap((one) => {
    const same = working.criteria.filter((criterion) => isSameWording(one, criterion)).map(({ id }) => id)
    return same.length === 0 ? [] : [{ to: one.id, from: same }]
  })
}

/** `pairs` with those of one criterion of the other ladder as given; without one where `from` is empty. */
export const withPair = (pairs: Pairs, to: CriterionId, from: readonly CriterionId[]): Pairs => [
  ...pairs.filter((pair) => pair.to !== to),
  ...(from.length === 0 ? [] : [{ to, from: unique(from) }]),
]

/**
 * The draft that makes the other ladder the working one: each criterion's evidence goes where it counts today. Criteria that happen to have
 * an id of the working ladder without being a version of it get another.
 */
export function draftOfOther(other: Roadmap, pairs: Pairs, working: Roadmap): LadderDraft {
  // Paired with itself, an id is no coincidence.
  const own = pairs.flatMap(({ to, from }) => (from.includes(to) ? [to] : []))
  const content = fitImport(contentOf(other), { current: working, versions: [], ownIds: own })
  const fitted = new Map(other.criteria.map(({ id }, at) => [id, content.criteria[at]?.id ?? id]))
  const placed = inverse(pairs.map(({ to, from }) => ({ from: fitted.get(to) ?? to, to: from })))
  return { ...draftOfImport(working, content), placements: placed.map(({ to, from }) => ({ from: to, to: from })) }
}

/** What stands on the working ladder; `records` has those that the links name. */
export interface OnWorking {
  readonly links: readonly EvidenceLink[]
  readonly assessments: readonly Assessment[]
  readonly records: ReadonlyMap<string, AnyRecord>
}

function standingOf(other: Roadmap, criterion: Criterion, from: readonly Criterion[], on: OnWorking): Standing {
  const ids = new Set(from.map(({ id }) => id))
  const counted = new Set<string>()
  let standing = emptyStanding(other.id, criterion.id)
  for (const link of on.links) {
    const piece = ids.has(link.criterionId) ? pieceOf(link, on.records.get(link.recordId)) : null
    // One record that supports two of them is one item here.
    if (piece === null || counted.has(piece.recordId)) continue
    counted.add(piece.recordId)
    standing = withPiece(standing, piece)
  }
  // What somebody said of a criterion holds for another one only where that asks for the same in the same words.
  const same = new Set(from.filter((one) => isSameWording(one, criterion)).map(({ id }) => id))
  for (const one of on.assessments) {
    if (one.trashedAt === null && same.has(one.criterionId)) standing = withSaid(standing, saidOf(one))
  }
  return standing
}

/** How the criteria of the other ladder stand by the evidence of the working one. */
export function standingsThrough(pairs: Pairs, other: Roadmap, working: Roadmap, on: OnWorking): Standings {
  const own = new Map(working.criteria.map((one) => [one.id, one]))
  const criteria = new Map(other.criteria.map((one) => [one.id, one]))
  return new Map(
    pairs.flatMap(({ to, from }): [CriterionId, Standing][] => {
      const criterion = criteria.get(to)
      if (criterion === undefined) return []
      return [
        [
          to,
          standingOf(
            other,
            criterion,
            from.flatMap((id) => own.get(id) ?? []),
            on,
          ),
        ],
      ]
    }),
  )
}
