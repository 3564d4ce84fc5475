// Where in a text somebody's words belong: the passage they chose, with enough of what stands around it to be found by that alone.

export interface Anchor {
  /** The passage itself; empty means the part as a whole. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is taken from either side at first, in code units; more where that is not enough to tell two places apart. */
const context = 32

/** Where `wanted` begins in `text`, at most `most` times; overlapping ones too. */
export function placesOf(wanted: string, text: string, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1 && found.length < most; at = text.indexOf(wanted, at + 1))
    found.push(at)
  return found
}

/** The anchor of a passage: its context grows until nothing else in the text reads the same, or the text ends. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  const exact = text.slice(start, end)
  for (let reach = context; ; reach *= 2) {
    const prefix = text.slice(Math.max(0, start - reach), start)
    const suffix = text.slice(end, end + reach)
    const isWhole = prefix.length === start && end + suffix.length === text.length
    if (isWhole || placesOf(prefix + exact + suffix, text, 2).length === 1) return { exact, prefix, suffix }
  }
}

/** The place an anchor was taken from in that very text; null when no place reads so, or more than one does. */
export function spanOfAnchor(text: string, { exact, prefix, suffix }: Anchor): Span | null {
  if (exact === '') return null
  const [at, another] = placesOf(prefix + exact + suffix, text, 2)
  if (at === undefined || another !== undefined) return null
  const start = at + prefix.length
  return { start, end: start + exact.length }
}
