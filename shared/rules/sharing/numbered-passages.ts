// The passages of a request with the numbers that its plain words show: an answer by mail names them, so a later Cairn counts them alike.
import type { SharedCopy } from '../../records/shared-copy.ts'
import { type Block, blockText, type ReadBlocks, textOfBlocks } from '../markdown/text-block.ts'
import type { Span } from '../review/find-quoted-passage.ts'

/** One paragraph, item, line of code or row of a part. */
export interface Passage {
  /** From 1, through the whole request. */
  readonly number: number
  readonly thingId: string | null
  readonly partId: string
  readonly block: Block
  /** In `partText`. */
  readonly span: Span
  /** The rendered text of its part. */
  readonly partText: string
}

export interface NumberedPart {
  readonly heading: string
  readonly passages: readonly Passage[]
}

export interface NumberedThing {
  readonly label: string
  readonly title: string
  readonly parts: readonly NumberedPart[]
}

interface Counter {
  next: number
}

function numbered(
  part: SharedCopy['since'][number],
  thingId: string | null,
  { counter, readBlocks }: { counter: Counter; readBlocks: ReadBlocks },
): NumberedPart {
  const blocks = readBlocks(part.text)
  const partText = textOfBlocks(blocks)
  let at = 0
  const passages = blocks.flatMap((block): Passage[] => {
    const span = { start: at, end: at + blockText(block).length }
    at = span.end + 1
    if (blockText(block).trim() === '') return []
    const number = counter.next
    counter.next += 1
    return [{ number, thingId, partId: part.id, block, span, partText }]
  })
  return { heading: part.heading, passages }
}

/** In reading order: since we last met, then each thing. */
export function numberedThings(copy: Pick<SharedCopy, 'since' | 'things'>, readBlocks: ReadBlocks): NumberedThing[] {
  const by = { counter: { next: 1 }, readBlocks }
  const since = copy.since.map((part) => numbered(part, null, by))
  const things = copy.things.map(({ id, label, title, parts }) => ({
    label,
    title,
    parts: parts.map((part) => numbered(part, id, by)),
  }))
  return since.length === 0 ? things : [{ label: '', title: 'Since we last met', parts: since }, ...things]
}

/** What names a request in an answer by mail: the first eight signs of its id. */
export const requestCode = ({ shareId }: Pick<SharedCopy, 'shareId'>): string => shareId.slice(0, 8).toUpperCase()
