// The sentence in which something stands, as it is shown to be judged and as a decision about it remembers the place.

/** Longer sentences are cut around the place. */
const most = 200

/** The sentence around a span of a text, on one line. The same text and span always give the same words. */
export function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - most), start)
  const after = text.slice(end, end + most)
  const from = Math.max(...[...before.matchAll(/[.!?]\s+|\n/g)].map((match) => match.index + match[0].length), 0)
  const to = /[.!?](?=\s|$)|\n/.exec(after)
  const rest = to === null ? after : after.slice(0, to[0] === '\n' ? to.index : to.index + 1)
  return `${before.slice(from)}${text.slice(start, end)}${rest}`.replace(/\s+/g, ' ').trim()
}
