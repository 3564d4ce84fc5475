// Mending a place with one key: a sentence that has not happened goes to the open gaps, praise gives way to the words of someone named.
import type { PacketBlock } from '../../records/edition.ts'
import type { Packet } from '../../records/packet.ts'
import { withParagraph, withText } from '../packet/packet-edits.ts'
import type { Objection } from './committee-reader.ts'

/** The text with other words in the place of a sentence; the claims behind it go along when nothing is left. */
function replaced(text: string, { start, end }: Objection, words: string): string {
  const behind = words === '' ? (/^(?:\s*\[C-\d{1,5}\])*/.exec(text.slice(end))?.[0].length ?? 0) : 0
  const left = `${text.slice(0, start)}${words}${text.slice(end + behind)}`
  return left
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
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
  const marks = /^(?:\s*\[C-\d{1,5}\])*/.exec(block.text.slice(objection.end))?.[0] ?? ''
  const shorter = withText(packet, block.id, replaced(block.text, objection, ''), drafted)
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
  return withText(packet, block.id, replaced(block.text, objection, words), drafted)
}
