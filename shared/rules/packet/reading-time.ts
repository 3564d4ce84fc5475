// How long a packet takes to read, by its words without the table of claims.
import type { PacketSection } from '../../records/packet-edition.ts'
import { partsOf } from './packet-code-fences.ts'

/** Words that a person reads in a minute, with a look at a table now and then. */
const wordsInMinute = 220

export const wordsOf = (sections: readonly PacketSection[]): number =>
  sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => [...partsOf(block).map(({ text }) => text), ...block.rows.flat()]),
    ])
    .reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0)

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsInMinute))
