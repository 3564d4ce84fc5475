// Mending a place with one key: a sentence that has not happened goes to the open gaps, praise gives way to the words of someone named.

import type { Packet } from '../../records/packet.ts'
import type { PacketBlock } from '../../records/packet-edition.ts'
import { withParagraph, withText } from '../packet/packet-edits.ts'
import type { Objection } from './committee-reader.ts'

const claimsBehind = (text: string, end: number): string => /^(?:\s*\[C-\d{1,5}\])*/.exec(text.slice(end))?.[0] ?? ''

/** The text without a sentence and the claims behind it, and without the line when nothing is left on it. The rest stays as it was, code too. */
function without(text: string, { start, end }: Objection): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, '')
  const after = text.slice(end + claimsBehind(text, end).length).replace(/^[ \t]+/, '')
  const isFirst = /^$|\n$/.test(before)
  const isLast = /^$|^\n/.test(after)
  const left = isFirst && isLast ? before + after.slice(1) : `${before}${isFirst || isLast ? '' : ' '}${after}`
  return left.replace(/^\n+|\s+$/g, '')
}

/** Where a sentence still stands as it was objected to; null when its block says something else by now. */
const standsIn = (text: string, { start, end, sentence }: Objection): boolean => text.slice(start, end) === sentence

/**
 * The sentence, with the claims behind it, as a paragraph of the open gaps. `id` is new; `drafted` is what the draft says of the
 * block. Null when the sentence no longer stands there.
 */
export function movedToGaps(
  packet: Packet,
  block: Pick<PacketBlock, 'id' | 'text'>,
  drafted: string,
  objection: Objection,
  id: string,
): Packet | null {
  if (!standsIn(block.text, objection)) return null
  const marks = claimsBehind(block.text, objection.end)
  const shorter = withText(packet, block.id, without(block.text, objection), drafted)
  return withText(withParagraph(shorter, id, 'gaps'), id, `${objection.sentence}${marks}`, '')
}

/** The words of `quote` in the place of the sentence, with the name of who said them. Null as above. */
export function withOthersWords(
  packet: Packet,
  block: Pick<PacketBlock, 'id' | 'text'>,
  drafted: string,
  objection: Objection,
  quote: Pick<PacketBlock, 'text' | 'by'>,
): Packet | null {
  if (!standsIn(block.text, objection)) return null
  const words = `${quote.by === '' ? '' : `${quote.by}: `}${quote.text}`
  const { start, end } = objection
  return withText(packet, block.id, `${block.text.slice(0, start)}${words}${block.text.slice(end)}`, drafted)
}
