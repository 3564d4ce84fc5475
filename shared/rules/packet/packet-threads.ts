// What belongs together: one piece of work with its trials, talks and the words of others, from which a case is told.
import type { RecordOf } from '../../records/record-definitions.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { recordsNamed } from '../records/named-records.ts'
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
  /** Others' words about any of it: of someone who may be named, or in support of a criterion. */
  readonly quotes: readonly RecordOf<'feedback'>[]
  /** What was learned from any of it. */
  readonly learnings: readonly RecordOf<'learning'>[]
}

/** By record, the criteria of the level that it supports. */
export type Support = ReadonlyMap<string, readonly string[]>

export interface Period {
  readonly from: string
  readonly to: string
}
export const isWithin = ({ from, to }: Period, day: string): boolean => day >= from && day <= to

const ofKind = <K extends EvidenceRecord['kind']>(records: readonly EvidenceRecord[], kind: K) =>
  records.filter((one): one is Extract<EvidenceRecord, { kind: K }> => one.kind === kind)

/** Words that their author agreed to be quoted with. */
export const isSaid = ({ mayQuote, verbatim }: RecordOf<'feedback'>): boolean => mayQuote && verbatim.trim() !== ''

/** Words that may stand in a packet: theirs, quotable, and with a name to them. */
export const isQuotable = (feedback: RecordOf<'feedback'>, { names }: Pick<PacketEvidence, 'names'>): boolean =>
  isSaid(feedback) && feedback.personId !== null && names.has(feedback.personId)

export const hasFigures = ({ metrics }: { metrics: RecordOf<'entry'>['metrics'] }): boolean =>
  metrics.some(({ after }) => after !== null)

/** What hangs on what, read once: a career holds thousands of entries, and each could be a case. */
interface Ties {
  readonly pocs: ReadonlyMap<string, RecordOf<'poc'>[]>
  readonly presentations: ReadonlyMap<string, RecordOf<'presentation'>[]>
  readonly origins: ReadonlyMap<string, RecordOf<'improvement'>[]>
  /** By the record they name. */
  readonly entries: ReadonlyMap<string, RecordOf<'entry'>[]>
  /** Words that may stand in a packet, by what they are about. */
  readonly quotes: ReadonlyMap<string, RecordOf<'feedback'>[]>
  readonly learnings: ReadonlyMap<string, RecordOf<'learning'>[]>
}

function gathered<R>(records: readonly R[], placesOf: (record: R) => readonly (string | null)[]): Map<string, R[]> {
  const found = new Map<string, R[]>()
  for (const record of records) {
    for (const place of new Set(placesOf(record))) {
      if (place === null) continue
      const before = found.get(place)
      if (before === undefined) found.set(place, [record])
      else before.push(record)
    }
  }
  return found
}

function tiesOf(known: readonly EvidenceRecord[], evidence: PacketEvidence, support: Support): Ties {
  const ofProposal = ({ proposalId }: { proposalId: string | null }) => [proposalId]
  const quotable = ofKind(known, 'feedback').filter(
    (one) => isQuotable(one, evidence) || (isSaid(one) && support.has(one.id)),
  )
  return {
    pocs: gathered(ofKind(known, 'poc'), ofProposal),
    presentations: gathered(ofKind(known, 'presentation'), ofProposal),
    origins: gathered(ofKind(known, 'improvement'), ofProposal),
    entries: gathered(ofKind(known, 'entry'), recordsNamed),
    quotes: gathered(quotable, ({ aboutId }) => [aboutId]),
    learnings: gathered(ofKind(known, 'learning'), ({ aboutId }) => [aboutId]),
  }
}

/** By day, then id, as all evidence stands. */
const inOrder = <R extends EvidenceRecord>(records: readonly R[]): R[] =>
  [...new Set(records)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))

function threadOf(root: Root, ties: Ties): Thread {
  const pocs = ties.pocs.get(root.id) ?? []
  const presentations = ties.presentations.get(root.id) ?? []
  const origin = ties.origins.get(root.id)?.[0] ?? null
  const parts = [root, ...(origin === null ? [] : [origin]), ...pocs, ...presentations].map(({ id }) => id)
  const entries = inOrder(parts.flatMap((id) => ties.entries.get(id) ?? [])).filter(({ id }) => id !== root.id)
  const told = [...new Set([...parts, ...entries.map(({ id }) => id)])]
  return {
    root,
    origin,
    pocs,
    presentations,
    entries,
    quotes: inOrder(told.flatMap((id) => ties.quotes.get(id) ?? [])),
    learnings: inOrder(told.flatMap((id) => ties.learnings.get(id) ?? [])),
  }
}

/** Everything in a thread, its root first. */
export const membersOf = ({
  root,
  origin,
  pocs,
  presentations,
  entries,
  quotes,
  learnings,
}: Thread): EvidenceRecord[] => [
  root,
  ...(origin === null ? [] : [origin]),
  ...pocs,
  ...presentations,
  ...entries,
  ...quotes,
  ...learnings,
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

/** Whether a piece of work is large enough to be told as a case; a smaller one is a line of its own. */
export const isCase = ({ root }: Pick<Thread, 'root'>): boolean =>
  root.kind !== 'entry' || (hasFigures(root) && root.myPart.trim() !== '')

/** Criteria of the level that a thread supports with any of its records, each once, in order. */
export const supportedBy = (thread: Thread, support: Support): string[] =>
  [...new Set(membersOf(thread).flatMap(({ id }) => support.get(id) ?? []))].sort()

/** The threads with something in the period, the strongest first; of equal ones the newer. Entries that belong to no larger work tell of themselves. */
export function threadsOf(evidence: PacketEvidence, period: Period, support: Support): Thread[] {
  const known = evidence.records.filter(({ day }) => day <= period.to)
  const ties = tiesOf(known, evidence, support)
  const large = roots(known).map((root) => threadOf(root, ties))
  const told = new Set(large.flatMap(membersOf).map(({ id }) => id))
  const small = ofKind(known, 'entry')
    .filter((entry) => !told.has(entry.id) && (isCase({ root: entry }) || support.has(entry.id)))
    .map((root) => threadOf(root, ties))
  const weighed = [...large, ...small]
    .filter((thread) => membersOf(thread).some(({ day }) => isWithin(period, day)))
    .map((thread) => ({ thread, weight: weight(thread, supportedBy(thread, support).length) }))
  const newer = (a: Root, b: Root) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1)
  return weighed.sort((a, b) => b.weight - a.weight || newer(a.thread.root, b.thread.root)).map(({ thread }) => thread)
}
