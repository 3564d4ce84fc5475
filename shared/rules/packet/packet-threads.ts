// What belongs together: one piece of work with its trials, talks and the words of others, from which a case is told.
import type { RecordOf } from '../../records/all-records.ts'
import type { EvidenceRecord } from '../evidence-piece.ts'
import { recordsNamed } from '../named-records.ts'
import { countedFigure } from './measured-figure.ts'
import type { PacketEvidence } from './packet-evidence.ts'

export type Root = RecordOf<'proposal'> | RecordOf<'improvement'> | RecordOf<'entry'>

export interface Thread {
  readonly root: Root
  /** What the proposal came from. */
  readonly origin: RecordOf<'improvement'> | null
  readonly pocs: readonly RecordOf<'poc'>[]
  readonly presentations: readonly RecordOf<'presentation'>[]
  readonly entries: readonly RecordOf<'entry'>[]
  /** Others' words about any of it, from somebody who may be named. */
  readonly quotes: readonly RecordOf<'feedback'>[]
}

export interface Period {
  readonly from: string
  readonly to: string
}
export const isWithin = ({ from, to }: Period, day: string): boolean => day >= from && day <= to

const ofKind = <K extends EvidenceRecord['kind']>(records: readonly EvidenceRecord[], kind: K) =>
  records.filter((one): one is Extract<EvidenceRecord, { kind: K }> => one.kind === kind)

/** Words that may stand in a packet: theirs, quotable, and with a name to them. */
export const isQuotable = (feedback: RecordOf<'feedback'>, { names }: Pick<PacketEvidence, 'names'>): boolean =>
  feedback.mayQuote && feedback.verbatim.trim() !== '' && feedback.personId !== null && names.has(feedback.personId)

export const hasFigures = ({ metrics }: { metrics: RecordOf<'entry'>['metrics'] }): boolean =>
  metrics.some(({ after }) => after !== null)

function threadOf(root: Root, evidence: PacketEvidence, known: readonly EvidenceRecord[]): Thread {
  const isOfRoot = ({ proposalId }: { proposalId: string | null }) => proposalId === root.id
  const pocs = ofKind(known, 'poc').filter(isOfRoot)
  const presentations = ofKind(known, 'presentation').filter(isOfRoot)
  const origin = ofKind(known, 'improvement').find(isOfRoot) ?? null
  const parts = new Set([root, origin, ...pocs, ...presentations].flatMap((one) => (one === null ? [] : [one.id])))
  const entries = ofKind(known, 'entry').filter(
    (entry) => entry.id !== root.id && recordsNamed(entry).some((id) => parts.has(id)),
  )
  for (const { id } of entries) parts.add(id)
  const quotes = ofKind(known, 'feedback')
    .filter((one) => one.aboutId !== null && parts.has(one.aboutId))
    .filter((one) => isQuotable(one, evidence))
  return { root, origin, pocs, presentations, entries, quotes }
}

/** Everything in a thread, its root first. */
export const membersOf = ({ root, origin, pocs, presentations, entries, quotes }: Thread): EvidenceRecord[] => [
  root,
  ...(origin === null ? [] : [origin]),
  ...pocs,
  ...presentations,
  ...entries,
  ...quotes,
]

/** Higher is told first: what came of it, figures, others' words, own start, and how much of the level it speaks for. */
function weight(thread: Thread, criteria: number): number {
  const { root, pocs, quotes, entries } = thread
  const outcome = root.kind === 'proposal' ? root.outcome : root.kind === 'improvement' ? root.happened : root.myPart
  const measured =
    pocs.some((poc) => poc.measurements.some((one) => countedFigure(poc, one) !== null)) ||
    [root, ...entries].some((one) => one.kind !== 'proposal' && hasFigures(one))
  return (
    (outcome.trim() === '' ? 0 : 3) +
    (measured ? 3 : 0) +
    Math.min(quotes.length, 2) * 2 +
    (root.initiative === 'self' ? 1 : 0) +
    Math.min(criteria, 4)
  )
}

function roots(known: readonly EvidenceRecord[]): Root[] {
  const proposals = ofKind(known, 'proposal')
  const ids = new Set(proposals.map(({ id }) => id))
  const improvements = ofKind(known, 'improvement').filter(
    ({ proposalId }) => proposalId === null || !ids.has(proposalId),
  )
  return [...proposals, ...improvements]
}

/** The threads with something in the period, the strongest first; of equal ones the newer. Entries with figures tell of themselves. */
export function threadsOf(evidence: PacketEvidence, period: Period, levelCriteria: ReadonlySet<string>): Thread[] {
  const known = evidence.records.filter(({ day }) => day <= period.to)
  const large = roots(known).map((root) => threadOf(root, evidence, known))
  const told = new Set(large.flatMap(membersOf).map(({ id }) => id))
  const small = ofKind(known, 'entry')
    .filter((entry) => !told.has(entry.id) && hasFigures(entry) && entry.myPart.trim() !== '')
    .map((root) => threadOf(root, evidence, known))
  const weighed = [...large, ...small]
    .filter((thread) => membersOf(thread).some(({ day }) => isWithin(period, day)))
    .map((thread) => {
      const ids = new Set(membersOf(thread).map(({ id }) => id))
      const speaksFor = new Set(
        evidence.links
          .filter(({ recordId, criterionId }) => ids.has(recordId) && levelCriteria.has(criterionId))
          .map(({ criterionId }) => criterionId),
      )
      return { thread, weight: weight(thread, speaksFor.size) }
    })
  const newer = (a: Root, b: Root) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1)
  return weighed.sort((a, b) => b.weight - a.weight || newer(a.thread.root, b.thread.root)).map(({ thread }) => thread)
}
