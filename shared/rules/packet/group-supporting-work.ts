// Pieces of work that support criteria of the level: threads as one piece each, and records that belong to none.
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { type CriterionStanding, hasEvidence } from './level-criteria-status.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { isNamed } from './packet-people.ts'
import { hasFigures, membersOf, type Support, supportedBy, type Thread } from './packet-threads.ts'

type Word = PacketEvidence['words'][number]

export interface Work {
  readonly root: EvidenceRecord
  readonly records: readonly EvidenceRecord[]
  readonly thread: Thread | null
  /** Criteria of the level, each once. */
  readonly criteria: readonly string[]
}

/** `until` is the last day of the period. */
export function worksOf(threads: readonly Thread[], evidence: PacketEvidence, support: Support, until: string): Work[] {
  const told = new Set(threads.flatMap(membersOf).map(({ id }) => id))
  const ofThreads = threads.map((thread) => ({
    root: thread.root,
    records: membersOf(thread),
    thread,
    criteria: supportedBy(thread, support),
  }))
  const single = evidence.records
    .filter(({ id, day }) => day <= until && !told.has(id))
    .map((root) => ({ root, records: [root], thread: null, criteria: [...(support.get(root.id) ?? [])] }))
  return [...ofThreads, ...single].filter(({ criteria }) => criteria.length > 0)
}

/** Words of others that confirm a criterion which this work supports and which has its evidence. */
export function confirmationsOf(work: Pick<Work, 'criteria'>, standing: readonly CriterionStanding[]): Word[] {
  return standing
    .filter((one) => hasEvidence(one) && work.criteria.includes(one.criterion.id))
    .flatMap(({ confirmedBy }) => confirmedBy)
}

export const isMeasuredRecord = (record: EvidenceRecord): boolean =>
  (record.kind === 'entry' || record.kind === 'improvement') && hasFigures(record)

const newest = ({ records }: Work) => records.reduce((last, { day }) => (day > last ? day : last), '')

/** Strongest first: confirmed by someone named, then measured, then evidenced; then more records, then newer ones. */
export function byStrength(
  works: readonly Work[],
  standing: readonly CriterionStanding[],
  evidence: PacketEvidence,
): Work[] {
  const rank = (work: Work) =>
    (confirmationsOf(work, standing).some(({ personId }) => isNamed(evidence, personId)) ? 2 : 0) +
    (work.records.some(isMeasuredRecord) ? 1 : 0)
  const ranked = works.map((work) => ({ work, rank: rank(work), day: newest(work) }))
  return ranked
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.work.records.length - a.work.records.length ||
        (a.day < b.day ? 1 : a.day > b.day ? -1 : a.work.root.id < b.work.root.id ? -1 : 1),
    )
    .map(({ work }) => work)
}
