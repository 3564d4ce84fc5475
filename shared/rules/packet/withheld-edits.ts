// The owner's words that may not leave any more: what they were written from went back to private, or has no place in the draft.

import type { Packet } from '../../records/packet.ts'
import type { PacketSection } from '../../records/packet-edition.ts'
import { headingId } from './packet-edits.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { claimsIn } from './packet-text.ts'

export interface WithheldWords {
  readonly blockId: string
  readonly text: string
  /** A record behind them may not leave, or the draft has no such part any more. */
  readonly why: 'record' | 'place'
}

export interface StandingEdits {
  readonly edits: Packet['edits']
  readonly added: Packet['added']
  readonly withheld: readonly WithheldWords[]
}

/** Numbers that were given to records which may not leave, or are gone. */
function withdrawn(packet: Packet, { byId, words }: PacketEvidence): ReadonlySet<number> {
  const said = new Set(words.map(({ id }) => id))
  return new Set(
    packet.claims.filter(({ recordId }) => !byId.has(recordId) && !said.has(recordId)).map(({ number }) => number),
  )
}

/**
 * Which of the owner's words stand. Words that name a withdrawn record, or were written over a draft that did, stay with the owner
 * until they look at them: a record that went back to private takes what was made of it along.
 */
export function splitStandingEdits(
  packet: Packet,
  sections: readonly PacketSection[],
  evidence: PacketEvidence,
): StandingEdits {
  const gone = withdrawn(packet, evidence)
  const names = (text: string) => claimsIn(text).some((number) => gone.has(number))
  const places = new Set(sections.flatMap(({ id, blocks }) => [id, headingId(id), ...blocks.map((block) => block.id)]))
  const whyNot = (place: string, texts: readonly string[]) =>
    texts.some(names) ? 'record' : places.has(place) ? null : 'place'
  const ofEdit = (edit: Packet['edits'][number]) => whyNot(edit.blockId, [edit.text, edit.draftedFrom])
  const ofAdded = (one: Packet['added'][number]) => whyNot(one.sectionId, [one.text])
  const kept = (blockId: string, text: string, why: WithheldWords['why'] | null) =>
    why === null || text.trim() === '' ? [] : [{ blockId, text, why }]
  return {
    edits: packet.edits.filter((edit) => ofEdit(edit) === null),
    added: packet.added.filter((one) => ofAdded(one) === null),
    withheld: [
      ...packet.edits.flatMap((edit) => kept(edit.blockId, edit.text, ofEdit(edit))),
      ...packet.added.flatMap((one) => kept(one.id, one.text, ofAdded(one))),
    ],
  }
}
