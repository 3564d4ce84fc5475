// Reads a packet as a committee would and says where it would stop: by fixed rules over English words, on this machine, never a score.

import type { Packet } from '../../records/packet.ts'
import type { PacketDocument } from '../../records/packet-edition.ts'
import { ownWord, praise, we } from './attribution-rules.ts'
import { caseWithoutCriterion, deadLink, noCriterion } from './claim-support-rules.ts'
import { acrossRecords, type Behind } from './contradicting-records-rule.ts'
import { noBaseline } from './missing-baseline-rule.ts'
import { noNumber } from './missing-figure-rule.ts'
import { type ObjectionWords, objectionWords } from './objection-words.ts'
import { potential } from './potential-only-rule.ts'
import { readingsIn } from './read-sentences.ts'
import type { CommitteeRule, Found, Placed, Reading, ReadingRule } from './rule-types.ts'
import { afterPeriod, durationNotShown } from './stated-days.ts'
import { oneOff, tooOld, unfinished } from './timing-rules.ts'
import { confirmerUnnamed } from './unnamed-confirmer-rule.ts'
import { duplicateCases, withinOneTeam, withoutEvidence } from './whole-packet-rules.ts'

export interface Objection extends ObjectionWords {
  readonly rule: CommitteeRule
  readonly blockId: string
  /** Place of the sentence in the block's text. */
  readonly start: number
  readonly end: number
  /** The sentence objected to. */
  readonly sentence: string
}

export interface CommitteeView {
  /** In the order they stand in the packet. */
  readonly objections: readonly Objection[]
  /** Objections its owner set aside. */
  readonly setAside: readonly Objection[]
}

const ofText: readonly ReadingRule[] = [
  noNumber,
  noBaseline,
  we,
  unfinished,
  potential,
  oneOff,
  tooOld,
  ownWord,
  confirmerUnnamed,
  praise,
  afterPeriod,
  durationNotShown,
  noCriterion,
  deadLink,
]
/** Open gaps speak of what is to come, and others may praise as they like: only what leads nowhere is told there. */
const ofOthers: readonly ReadingRule[] = [deadLink]

const objection = ({ block, sentence }: Reading, found: Found): Objection => ({
  rule: found.rule,
  blockId: block.id,
  start: sentence.start,
  end: sentence.end,
  sentence: sentence.words,
  ...objectionWords(found),
})

/** A case none of whose claims speaks for a criterion: told at its first sentence. */
const unlinkedCases = (readings: readonly Reading[]): Placed[] =>
  [...new Set(readings.map(({ section }) => section))].flatMap((section) => {
    const own = readings.filter((one) => one.section === section)
    const reading = section.kind === 'case' ? caseWithoutCriterion(own) : null
    return reading === null ? [] : [{ reading, found: { rule: 'no-criterion' } }]
  })

function ofSentence(reading: Reading): Found[] {
  const isOthers = reading.section.kind === 'gaps' || reading.block.form === 'quote'
  const found = (isOthers ? ofOthers : ofText).flatMap((rule) => rule(reading) ?? [])
  // What has not happened yet has no figure to hold against another one.
  const isYetToCome = found.some(({ rule }) => rule === 'unfinished')
  return found.filter(({ rule }) => !isYetToCome || (rule !== 'no-baseline' && rule !== 'potential'))
}

/** Everything, in the order it stands in the packet; one rule is told once of a sentence. */
function allObjections(whole: PacketDocument, behind: Behind | null): Objection[] {
  const readings = readingsIn(whole)
  const placed = [
    ...unlinkedCases(readings),
    ...withoutEvidence(readings),
    ...duplicateCases(readings),
    ...withinOneTeam(readings),
    ...(behind === null ? [] : acrossRecords(readings, behind)),
  ]
  return readings.flatMap((reading) => {
    const further = placed.filter((one) => one.reading === reading).map(({ found }) => found)
    const all = [...ofSentence(reading), ...further]
    const each = all.filter(({ rule }, at) => all.findIndex((one) => one.rule === rule) === at)
    return each.map((one) => objection(reading, one))
  })
}

const isSetAside = ({ rule, blockId, sentence }: Objection, setAside: Packet['setAside']) =>
  setAside.some((one) => one.rule === rule && one.blockId === blockId && one.words === sentence)

/** `behind` are the records it was drafted from, where they are at hand. A set-aside objection comes back as soon as its sentence says something else. */
export function readByCommittee(
  whole: PacketDocument,
  setAside: Packet['setAside'] = [],
  behind: Behind | null = null,
): CommitteeView {
  const all = allObjections(whole, behind)
  return {
    objections: all.filter((one) => !isSetAside(one, setAside)),
    setAside: all.filter((one) => isSetAside(one, setAside)),
  }
}

export function withSetAside(packet: Packet, { rule, blockId, sentence }: Objection): Packet {
  return { ...packet, setAside: [...packet.setAside, { rule, blockId, words: sentence }] }
}

export const withTakenUp = (packet: Packet, objection: Objection): Packet => ({
  ...packet,
  setAside: packet.setAside.filter((one) => !isSetAside(objection, [one])),
})
