// A block's text with the places a committee would stop at: words, claims, and which of them are marked by which remark.
import type { PacketBlock } from '../../records/packet-edition.ts'
import { partsOf, type TextPart } from './packet-code-fences.ts'
import { type TextRun, textRuns } from './packet-text.ts'

/** A place in a block's text and the number of the remark about it, counted from 1. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly number: number
}

export interface MarkedRun {
  readonly start: number
  /** Remarks about these words; empty for words nobody objects to. */
  readonly numbers: readonly number[]
  readonly runs: readonly TextRun[]
}

function shifted(text: string, from: number, to: number): TextRun[] {
  return textRuns(text.slice(from, to)).map((run) => ({ ...run, start: run.start + from }))
}

/** Places are sentences: two of them are the same or lie apart. */
export function markedRuns(text: string, places: readonly Place[]): MarkedRun[] {
  const starts = [...new Map(places.map(({ start, end }) => [start, end]))].sort(([a], [b]) => a - b)
  const runs: MarkedRun[] = []
  let from = 0
  for (const [start, end] of starts) {
    if (start > from) runs.push({ start: from, numbers: [], runs: shifted(text, from, start) })
    const numbers = places.filter((one) => one.start === start).map(({ number }) => number)
    runs.push({ start, numbers, runs: shifted(text, start, end) })
    from = end
  }
  if (from < text.length) runs.push({ start: from, numbers: [], runs: shifted(text, from, text.length) })
  return runs
}

/** Each part of a text with the places that lie in it, counted from the part's own beginning. Code has none. */
export const partsWithPlaces = (
  block: Pick<PacketBlock, 'text' | 'hasCode'>,
  places: readonly Place[],
): (TextPart & { readonly places: readonly Place[] })[] =>
  partsOf(block).map((part) => ({
    ...part,
    places: places
      .filter((place) => part.kind === 'words' && place.start >= part.start && place.end <= part.end)
      .map((place) => ({ ...place, start: place.start - part.start, end: place.end - part.start })),
  }))
