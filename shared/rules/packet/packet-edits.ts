// What its owner changed in a packet, laid over the draft: new evidence adds to it and never writes over their words.

import type { Packet } from '../../records/packet.ts'
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { textBlock } from './packet-blocks.ts'
import { withCodeRead } from './packet-code-fences.ts'

/** The heading of a section, where it is edited like a block. */
export const headingId = (sectionId: string): string => `${sectionId}/heading`

/** `drafted` in the order given, where what `order` does not name stays after the one it was drafted behind. */
export function inGivenOrder<T extends { readonly id: string }>(drafted: readonly T[], order: readonly string[]): T[] {
  const at = new Map(order.map((id, index) => [id, index]))
  const named = drafted.filter(({ id }) => at.has(id)).sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0))
  const result = [...named]
  for (const [index, one] of drafted.entries()) {
    if (at.has(one.id)) continue
    const before = drafted[index - 1]
    const place = before === undefined ? 0 : result.indexOf(before) + 1
    result.splice(place, 0, one)
  }
  return result
}

const own = (packet: Pick<Packet, 'added'>, sectionId: string): PacketBlock[] =>
  packet.added.filter((one) => one.sectionId === sectionId).map(({ id, lead, text }) => textBlock(id, lead, text))

function editedSection(
  section: PacketSection,
  packet: Pick<Packet, 'added' | 'order'>,
  texts: ReadonlyMap<string, string>,
): PacketSection {
  const drafted = section.blocks.map((block) => {
    const text = texts.get(block.id)
    return text === undefined ? block : { ...block, ...withCodeRead(text) }
  })
  return {
    ...section,
    heading: texts.get(headingId(section.id)) ?? section.heading,
    blocks: inGivenOrder([...drafted, ...own(packet, section.id)], packet.order),
  }
}

/** The draft with the owner's words and order; nothing is left out yet. */
export function edited(
  sections: readonly PacketSection[],
  packet: Pick<Packet, 'edits' | 'added' | 'order'>,
): PacketSection[] {
  const texts = new Map(packet.edits.map(({ blockId, text }) => [blockId, text]))
  return labelled(
    inGivenOrder(
      sections.map((section) => editedSection(section, packet, texts)),
      packet.order,
    ),
  )
}

/** "Case 1", "Case 2" by the order they stand in. */
export function labelled(sections: readonly PacketSection[]): PacketSection[] {
  let cases = 0
  return sections.map((section) => {
    if (section.kind !== 'case') return section
    cases += 1
    return { ...section, label: `Case ${cases}` }
  })
}

/** By id of block or heading, what the draft says now where an edit was written over something else: worth a look, never changed. */
export const overtaken = (drafted: ReadonlyMap<string, string>, packet: Packet): ReadonlyMap<string, string> =>
  new Map(
    packet.edits.flatMap(({ blockId, draftedFrom }) => {
      const now = drafted.get(blockId)
      return now === undefined || now === draftedFrom ? [] : [[blockId, now] as const]
    }),
  )

const withoutEdit = (packet: Packet, blockId: string) => packet.edits.filter((one) => one.blockId !== blockId)

/** Own words for a block; the drafted ones take the edit back. */
export function withText(packet: Packet, blockId: string, text: string, drafted: string): Packet {
  if (packet.added.some(({ id }) => id === blockId))
    return { ...packet, added: packet.added.map((one) => (one.id === blockId ? { ...one, text } : one)) }
  const edits = text === drafted ? [] : [{ blockId, text, draftedFrom: drafted }]
  return { ...packet, edits: [...withoutEdit(packet, blockId), ...edits] }
}

/** The block as it is drafted now. */
export const asDrafted = (packet: Packet, blockId: string): Packet => ({
  ...packet,
  edits: withoutEdit(packet, blockId),
})

/** `siblings` are the ids of its section, or of all sections, as they stand now; the one moved goes `by` places, to the end at most. */
export function moved(packet: Packet, siblings: readonly string[], id: string, by: number): Packet {
  const from = siblings.indexOf(id)
  const to = Math.min(Math.max(from + by, 0), siblings.length - 1)
  if (from < 0 || to === from) return packet
  const next = siblings.toSpliced(from, 1).toSpliced(to, 0, id)
  const others = packet.order.filter((one) => !siblings.includes(one))
  return { ...packet, order: [...others, ...next] }
}

export const leftOut = (packet: Packet, id: string): Packet => ({
  ...packet,
  leftOut: [...packet.leftOut.filter((one) => one !== id), id],
})
export const takenBack = (packet: Packet, id: string): Packet => ({
  ...packet,
  leftOut: packet.leftOut.filter((one) => one !== id),
})

export const withParagraph = (packet: Packet, id: string, sectionId: string): Packet => ({
  ...packet,
  added: [...packet.added, { id, sectionId, lead: '', text: '' }],
})
