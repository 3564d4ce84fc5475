// Reads a packet as a committee would and says where it would stop: by fixed rules over English words, on this machine, never a score.
import type { PacketBlock, PacketDocument, PacketSection } from '../../records/edition.ts'
import type { Packet } from '../../records/packet.ts'
import { saidIn } from '../packet/code-in-text.ts'
import { caseWithoutCriterion, deadLink, noCriterion } from './claims-resolved.ts'
import { noNumber } from './figures-wanted.ts'
import { type ObjectionWords, objectionWords } from './objection-words.ts'
import { ownWord, praise, we } from './persons-named.ts'
import type { CommitteeRule, Found, Reading, ReadingRule } from './rule-types.ts'
import { type Sentence, sentencesIn } from './split-sentences.ts'
import { oneOff, tooOld, unfinished } from './stated-time.ts'

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
  we,
  unfinished,
  oneOff,
  tooOld,
  ownWord,
  praise,
  noCriterion,
  deadLink,
]
/** Open gaps speak of what is to come, and others may praise as they like: only what leads nowhere is told there. */
const ofOthers: readonly ReadingRule[] = [deadLink]

function readingsOf(whole: PacketDocument, section: PacketSection, block: PacketBlock): Reading[] {
  const sentences = sentencesIn(saidIn(block))
  const known = new Map(whole.claims.map((claim) => [claim.number, claim]))
  const isNext = (one: Sentence, other: Sentence | undefined): other is Sentence =>
    other !== undefined && !block.text.slice(one.end, other.start).includes('\n')
  return sentences.map((sentence, at) => {
    const next = sentences[at + 1]
    return {
      sentence,
      block,
      section,
      whole,
      next: isNext(sentence, next) ? next : null,
      claims: sentence.claims.flatMap((number) => known.get(number) ?? []),
    }
  })
}

const objection = ({ block, sentence }: Reading, found: Found): Objection => ({
  rule: found.rule,
  blockId: block.id,
  start: sentence.start,
  end: sentence.end,
  sentence: sentence.words,
  ...objectionWords(found),
})

function ofSection(whole: PacketDocument, section: PacketSection): Objection[] {
  const readings = section.blocks.flatMap((block) => readingsOf(whole, section, block))
  const unlinked = section.kind === 'case' ? caseWithoutCriterion(readings) : null
  return readings.flatMap((reading) => {
    const isOthers = section.kind === 'gaps' || reading.block.form === 'quote'
    const found = (isOthers ? ofOthers : ofText).flatMap((rule) => rule(reading) ?? [])
    const ofCase: Found[] = reading === unlinked ? [{ rule: 'no-criterion' }] : []
    return [...found, ...ofCase].map((one) => objection(reading, one))
  })
}

const isSetAside = ({ rule, blockId, sentence }: Objection, setAside: Packet['setAside']) =>
  setAside.some((one) => one.rule === rule && one.blockId === blockId && one.words === sentence)

/** A set-aside objection comes back as soon as its sentence says something else. */
export function readByCommittee(whole: PacketDocument, setAside: Packet['setAside'] = []): CommitteeView {
  const all = whole.sections.flatMap((section) => ofSection(whole, section))
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
