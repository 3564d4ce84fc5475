// How the criteria of the level asked for stand, from what may leave and nothing else: a private piece cannot be inferred from a number.

import type { Criterion, EvidenceKind, Level } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import {
  heard,
  isMet,
  isReasonForLeaving,
  piecesThatCount,
  type Said,
  saidOf,
  statusOf,
  type Tally,
} from '../evidence/criterion-status.ts'
import { type EvidenceRecord, pieceOf } from '../evidence/evidence-item.ts'
import { levelOf } from '../roadmap/roadmap-progress.ts'
import type { PacketEvidence } from './packet-evidence.ts'

type Word = PacketEvidence['words'][number]

export interface CriterionStanding {
  readonly criterion: Criterion
  readonly status: Status
  readonly isMet: boolean
  readonly tally: Tally
  /** Pieces of the kinds it takes, oldest first. */
  readonly pieces: readonly EvidenceRecord[]
  readonly count: number
  /** Others who confirm it, by their last word. */
  readonly confirmedBy: readonly Word[]
  /** Why it is left, in the owner's words, where they gave a reason. */
  readonly own: Word | undefined
}

function piecesFor({ links, byId }: PacketEvidence, criterion: Criterion): EvidenceRecord[] {
  const found = links
    .filter(({ criterionId }) => criterionId === criterion.id)
    .flatMap((link) => {
      const record = byId.get(link.recordId)
      return record !== undefined && pieceOf(link, record) !== null ? [record] : []
    })
  // Several links of one record are one piece; days of four-digit years compare as text.
  return [...new Set(found)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
}

/** What speaks for a criterion of the level at any time. */
export interface CriterionEvidence {
  readonly criterion: Criterion
  readonly level: Level
  readonly pieces: readonly EvidenceRecord[]
  readonly words: readonly { readonly word: Word; readonly said: Said }[]
}

/** One row per criterion of the level, in the ladder's order. */
export const levelEvidence = (evidence: PacketEvidence, levelId: string): CriterionEvidence[] =>
  evidence.roadmap.criteria
    .filter((criterion) => criterion.levelId === levelId)
    .map((criterion) => ({
      criterion,
      level: levelOf(evidence.roadmap, criterion),
      pieces: piecesFor(evidence, criterion),
      words: evidence.words
        .filter(({ criterionId }) => criterionId === criterion.id)
        .map((word) => ({ word, said: saidOf(word) })),
    }))

function tallyOf(pieces: readonly EvidenceRecord[], said: readonly Said[]): Tally {
  const counts: Partial<Record<EvidenceKind, number>> = {}
  for (const { kind } of pieces) counts[kind] = (counts[kind] ?? 0) + 1
  return { pieces: counts, said }
}

/** As of the civil date `until`, by the day the work was done. */
export function standingAsOf(of: CriterionEvidence, until: string): CriterionStanding {
  const { criterion, level } = of
  const pieces = of.pieces.filter(({ day }) => day <= until)
  const words = of.words.filter(({ word }) => word.day <= until)
  const tally = tallyOf(
    pieces,
    words.map(({ said }) => said),
  )
  const { own, confirmedBy } = heard(tally.said)
  const status = statusOf(criterion, tally, { own, confirmedBy })
  const wordsOf = (all: readonly Said[]) => words.filter(({ said }) => all.includes(said)).map(({ word }) => word)
  return {
    criterion,
    status,
    isMet: isMet(level, status),
    tally,
    pieces: pieces.filter(({ kind }) => criterion.kinds.includes(kind)),
    count: piecesThatCount(criterion, tally),
    confirmedBy: wordsOf(confirmedBy),
    // My assessment of myself is no reason for leaving it, and stays with me.
    own: wordsOf(own !== undefined && isReasonForLeaving(own) ? [own] : [])[0],
  }
}

export const hasEvidence = ({ status }: Pick<CriterionStanding, 'status'>): boolean =>
  status === 'evidenced' || status === 'confirmed'

/** By record, the criteria of a level that it supports up to the civil date `until`, in the ladder's order. */
export function supportOf(level: readonly CriterionEvidence[], until: string): ReadonlyMap<string, readonly string[]> {
  const support = new Map<string, string[]>()
  for (const { criterion, pieces } of level) {
    for (const { id, day, kind } of pieces) {
      if (day > until || !criterion.kinds.includes(kind)) continue
      const known = support.get(id)
      if (known === undefined) support.set(id, [criterion.id])
      else known.push(criterion.id)
    }
  }
  return support
}
