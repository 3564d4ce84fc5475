// What the records behind a packet say against each other: told at the first sentence that leans on them.

import type { Metric } from '../../records/entry.ts'
import type { Packet } from '../../records/packet.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import { type CriterionStanding, hasEvidence, levelEvidence, standingAsOf } from '../packet/level-criteria-status.ts'
import type { PacketEvidence } from '../packet/packet-evidence.ts'
import { figureWithUnit } from '../text/number-words.ts'
import { toEpochDay } from '../time/epoch-day.ts'
import type { Found, Placed, Reading } from './rule-types.ts'

/** The records a packet was drafted from, and the numbers they have in it. */
export interface Behind {
  readonly evidence: PacketEvidence
  readonly packet: Pick<Packet, 'levelId' | 'to'>
  readonly given: Packet['claims']
}

interface Finding {
  readonly found: Omit<Found, 'claim'>
  /** Records or words it is about; the first that a sentence names has it. */
  readonly about: readonly string[]
  /** Where it would best be told. */
  readonly blockId?: string
}

const ofKind = <K extends 'proposal' | 'presentation'>({ records }: PacketEvidence, kind: K): RecordOf<K>[] =>
  records.filter((one): one is Extract<typeof one, { kind: K }> => one.kind === kind)

const metricKey = ({ name, unit }: Metric) => `${name.trim().toLowerCase()} ${unit.trim().toLowerCase()}`

/** One figure before and two after it in one piece of work, or the other way round. */
function twoFigures({ records }: PacketEvidence): Finding[] {
  const known = new Map<string, { metric: Metric; id: string }[]>()
  return records.flatMap((record): Finding[] => {
    if (record.kind !== 'entry' && record.kind !== 'improvement') return []
    return record.metrics.flatMap((metric) => {
      if (metric.before === null || metric.after === null || metric.name.trim() === '') return []
      const key = `${record.proposalId ?? record.id} ${metricKey(metric)}`
      const others = known.get(key) ?? []
      known.set(key, [...others, { metric, id: record.id }])
      const other = others.find(({ metric: one }) => (one.before === metric.before) !== (one.after === metric.after))
      if (other === undefined) return []
      const said = ({ before, after, unit }: Metric) =>
        `from ${figureWithUnit(before ?? 0, unit)} to ${figureWithUnit(after ?? 0, unit)}`
      const what = `“${metric.name.trim()}”: ${said(other.metric)} and ${said(metric)}`
      return [{ found: { rule: 'two-figures', what }, about: [record.id, other.id] }]
    })
  })
}

/** Days after which an outcome is no accident of a quiet week. */
const leastSeen = 14

function shortOutcomes(evidence: PacketEvidence): Finding[] {
  return ofKind(evidence, 'proposal').flatMap(({ id, history, outcome, outcomeOn }) => {
    const done = history.findLast(({ state }) => state === 'implemented')?.on
    if (done === undefined || outcomeOn === null || outcome.trim() === '') return []
    const seen = toEpochDay(outcomeOn) - toEpochDay(done)
    if (seen < 0 || seen >= leastSeen) return []
    const found = { rule: 'short-outcome', what: String(seen) } as const
    return [{ found, about: [id], blockId: `case/${id}/outcome` }]
  })
}

const isAccepted = ({ outcome }: RecordOf<'presentation'>) => outcome === 'accepted' || outcome === 'with-condition'

/** Accepted with a condition, and nothing says since that it was met. */
function openConditions(evidence: PacketEvidence): Finding[] {
  const talks = ofKind(evidence, 'presentation').filter(({ outcome }) => outcome === 'with-condition')
  const [first] = talks.map(({ day }) => day).sort()
  if (first === undefined) return []
  // The stored outcome of another talk is no word on this one.
  const texts = evidence.records
    .filter(({ day }) => day > first)
    .map((one) => ({ day: one.day, text: JSON.stringify(one).replaceAll('"with-condition"', '') }))
  return talks
    .filter((talk) => {
      const proposal = talk.proposalId === null ? undefined : evidence.byId.get(talk.proposalId)
      const isCarriedOut = proposal?.kind === 'proposal' && proposal.state === 'implemented'
      const later = texts.filter(({ day }) => day > talk.day)
      const isNamedLater = later.some(
        ({ text }) => text.includes(talk.proposalId ?? talk.id) && /\bcondition/i.test(text),
      )
      const promised = talk.asked.filter(({ followUp }) => followUp.trim() !== '')
      const isAnswered = promised.length > 0 && promised.every(({ followedUpOn }) => followedUpOn !== null)
      return !isCarriedOut && !isNamedLater && !isAnswered
    })
    .map(({ id }) => ({ found: { rule: 'open-condition' }, about: [id] }))
}

/** The same person gave the evidence and is the only one to confirm it. */
function oneMouth(standing: readonly CriterionStanding[], { names }: PacketEvidence): Finding[] {
  return standing.filter(hasEvidence).flatMap(({ criterion, pieces, confirmedBy }) => {
    const sources = pieces.map((one) => (one.kind === 'feedback' ? one.personId : null))
    const [first] = sources
    if (first === undefined || first === null || sources.some((one) => one !== first)) return []
    if (confirmedBy.length === 0 || confirmedBy.some(({ personId }) => personId !== first)) return []
    const found = {
      rule: 'one-mouth',
      what: `${names.get(first) ?? 'One person'} gave the evidence for ${criterion.id}`,
    } as const
    return [{ found, about: [...pieces, ...confirmedBy].map(({ id }) => id) }]
  })
}

/** Confirmations of this many days before the end look gathered for the occasion. */
const lastDays = 28
const leastWords = 3

function lateWords(standing: readonly CriterionStanding[], until: string): Finding[] {
  const words = standing.filter(hasEvidence).flatMap(({ confirmedBy }) => confirmedBy)
  const isLate = words.every(({ day }) => toEpochDay(until) - toEpochDay(day) < lastDays)
  if (words.length < leastWords || !isLate) return []
  const found = { rule: 'late-words', what: String(words.length) } as const
  return [{ found, about: words.map(({ id }) => id), blockId: 'summary/confirmed' }]
}

const asDone =
  /\b(?:accepted|adopted|approved|agreed|decided|carried out|implemented|introduced|rolled out|in place|live|in use|done|won|through)\b/i
const asPutOff =
  /\b(?:deferred|put off|postponed|delayed|later|not (?:yet )?(?:accepted|decided)|rejected|turned down)\b/i

/** A forum put it off and has not said yes since; a sentence tells it as done. */
function putOff(
  evidence: PacketEvidence,
  readings: readonly Reading[],
  numberOf: ReadonlyMap<string, number>,
): Placed[] {
  const talks = ofKind(evidence, 'presentation')
  const deferred = talks.filter(
    (talk) =>
      talk.outcome === 'deferred' &&
      (talk.proposalId === null ||
        !talks.some((one) => one.proposalId === talk.proposalId && one.day > talk.day && isAccepted(one))),
  )
  return deferred.flatMap(({ id, proposalId }) => {
    const proposal = proposalId === null ? undefined : evidence.byId.get(proposalId)
    if (proposal?.kind === 'proposal' && proposal.state === 'implemented') return []
    const numbers = [id, proposalId ?? ''].flatMap((one) => numberOf.get(one) ?? [])
    const reading = readings.find(
      ({ sentence }) =>
        sentence.claims.some((number) => numbers.includes(number)) &&
        asDone.test(sentence.own) &&
        !asPutOff.test(sentence.own),
    )
    return reading === undefined ? [] : [{ reading, found: { rule: 'put-off' } }]
  })
}

/** In no order of their own; one that no sentence leans on is told nowhere. */
export function acrossRecords(readings: readonly Reading[], { evidence, packet, given }: Behind): Placed[] {
  const numberOf = new Map(given.map(({ recordId, number }) => [recordId, number]))
  const standing = levelEvidence(evidence, packet.levelId).map((one) => standingAsOf(one, packet.to))
  const findings = [
    ...twoFigures(evidence),
    ...shortOutcomes(evidence),
    ...openConditions(evidence),
    ...oneMouth(standing, evidence),
    ...lateWords(standing, packet.to),
  ]
  const placed = findings.flatMap(({ found, about, blockId }): Placed[] => {
    const numbers = about.flatMap((id) => numberOf.get(id) ?? [])
    const naming = readings.filter(({ sentence }) => sentence.claims.some((number) => numbers.includes(number)))
    const reading = naming.find(({ block }) => block.id === blockId) ?? naming[0]
    if (reading === undefined) return []
    return [{ reading, found: { ...found, claim: reading.claims.find(({ number }) => numbers.includes(number)) } }]
  })
  return [...placed, ...putOff(evidence, readings, numberOf)]
}
