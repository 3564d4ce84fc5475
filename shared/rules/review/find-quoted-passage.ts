// Finds a quoted passage by its words and by what stands around it, and quotes one so that it is found.
import type { Quote } from '../../records/comment-anchor.ts'
import { aroundQuote } from '../../records/field-choices.ts'

/** Half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where `wanted` begins in `text`, at most `most` times; overlapping ones too. */
export function placesOf(wanted: string, text: string, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1 && found.length < most; at = text.indexOf(wanted, at + 1))
    found.push(at)
  return found
}

/** A passage with what stands right before and after it. */
export const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - aroundQuote), start),
  suffix: text.slice(end, end + aroundQuote),
})

/** The place a quote was taken from in that very text; null when no place reads so, or more than one does. */
export function spanOfQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null
  const { exact, prefix, suffix } = quote
  const isIt = (start: number) =>
    text.startsWith(suffix, start + exact.length) && text.slice(Math.max(0, start - prefix.length), start) === prefix
  const [start, another] = placesOf(exact, text).filter(isIt)
  return start === undefined || another !== undefined ? null : { start, end: start + quote.exact.length }
}
