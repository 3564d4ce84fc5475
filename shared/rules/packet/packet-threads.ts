// What belongs together: one piece of work with its trials, talks and the words of others, from which a case is told.
import type { RecordOf } from '../../records/all-records.ts'
import type { EvidenceRecord } from '../evidence/evidence-piece.ts'
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
  /** Others' words about any of it, from someone who may be named. */
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

/** What hangs on what, read once: a career holds thousands of entries, and each could be a case. */
interface Ties {
  readonly pocs: ReadonlyMap<string, RecordOf<'poc'>[]>
  readonly presentations: ReadonlyMap<string, RecordOf<'presentation'>[]>
  readonly origins: ReadonlyMap<string, RecordOf<'improvement'>[]>
  /** By the record they name. */
  readonly entries: ReadonlyMap<string, RecordOf<'entry'>[]>
  /** Words that may stand in a packet, by what they are about. */
  readonly quotes: ReadonlyMap<string, RecordOf<'feedback'>[]>
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

function tiesOf(known: readonly EvidenceRecord[], evidence: PacketEvidence): Ties {
  const ofProposal = ({ proposalId }: { proposalId: string | null }) => [proposalId]
  const quotable = ofKind(known, 'feedback').filter((one) => isQuotable(one, evidence))
  return {
    pocs: gathered(ofKind(known, 'poc'), ofProposal),
    presentations: gathered(ofKind(known, 'presentation'), ofProposal),
    origins: gathered(ofKind(known, 'improvement'), ofProposal),
    entries: gathered(ofKind(known, 'entry'), recordsNamed),
    quotes: gathered(quotable, ({ aboutId }) => [aboutId]),
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
  }
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

function criteriaByRecord(links: PacketEvidence['links']): ReadonlyMap<string, readonly string[]> {
  const found = gathered(links, ({ recordId }) => [recordId])
  return new Map([...found].map(([id, ofRecord]) => [id, ofRecord.map(({ criterionId }) => criterionId)]))
}

/** The threads with something in the period, the strongest first; of equal ones the newer. Entries with figures tell of themselves. */
export function threadsOf(evidence: PacketEvidence, period: Period, levelCriteria: ReadonlySet<string>): Thread[] {
  const known = evidence.records.filter(({ day }) => day <= period.to)
  const ties = tiesOf(known, evidence)
  const criteria = criteriaByRecord(evidence.links.filter(({ criterionId }) => levelCriteria.has(criterionId)))
  const large = roots(known).map((root) => threadOf(root, ties))
  const told = new Set(large.flatMap(membersOf).map(({ id }) => id))
  const small = ofKind(known, 'entry')
    .filter((entry) => !told.has(entry.id) && hasFigures(entry) && entry.myPart.trim() !== '')
    .map((root) => threadOf(root, ties))
  const weighed = [...large, ...small]
    .filter((thread) => membersOf(thread).some(({ day }) => isWithin(period, day)))
    .map((thread) => {
      const speaksFor = new Set(membersOf(thread).flatMap(({ id }) => criteria.get(id) ?? []))
      return { thread, weight: weight(thread, speaksFor.size) }
    })
  const newer = (a: Root, b: Root) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1)
  return weighed.sort((a, b) => b.weight - a.weight || newer(a.thread.root, b.thread.root)).map(({ thread }) => thread)
}
