// A block's text with the places a committee would stop at: words, claims, and which of them are marked by which remark.
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

/** Each line of a text with the places that lie in it, counted from the line's own beginning; empty lines are left out. */
export function linesWithPlaces(text: string, places: readonly Place[]) {
  const lines: { readonly line: string; readonly start: number; readonly places: readonly Place[] }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const begins = start
    const inside = places
      .filter((place) => place.start >= begins && place.end <= end)
      .map((place) => ({ ...place, start: place.start - begins, end: place.end - begins }))
    if (line.trim() !== '') lines.push({ line, start, places: inside })
    start = end + 1
  }
  return lines
}
