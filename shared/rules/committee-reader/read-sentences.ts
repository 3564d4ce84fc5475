// Every sentence of a packet where it stands, with what its claims resolve to.
import type { PacketBlock, PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import { saidIn } from '../packet/packet-code-fences.ts'
import type { Reading } from './rule-types.ts'
import { type Sentence, sentencesIn } from './split-sentences.ts'

export function readingsOf(whole: PacketDocument, section: PacketSection, block: PacketBlock): Reading[] {
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

/** In the order they are read. */
export const readingsIn = (whole: PacketDocument): Reading[] =>
  whole.sections.flatMap((section) => section.blocks.flatMap((block) => readingsOf(whole, section, block)))
