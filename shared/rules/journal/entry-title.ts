// A short title for a text that has none: its first sentence, cut at the end of a clause and never within one.

/** Longest title that is suggested, in characters. */
const mostSuggested = 80
/** A clause shorter than this says too little to be a title. */
const leastClause = 20

const asTitle = (clause: string) => clause.trim().replace(/[.,;:–—\s]+$/u, '')

/** Where a clause ends, the clearest end first; of the last sort the latest is taken, else the earliest. */
const ends: readonly RegExp[] = [
  /[:;]\s|\s[–—]\s/gu,
  /,\s/gu,
  /\s(?=(?:and|but|because|which|so that|when|while|before|after|until)\s)/gu,
  /\s(?=(?:to|with|for|from|by|in|on|at|about|without)\s)/gu,
]

/**
 * The text if it is short enough, else its first clause that is. '' where no clause ends in time: nothing is cut within a clause.
 * `text` is one line of plain words; `most` counts characters.
 */
export function clauseOf(text: string, most = mostSuggested): string {
  const sentence = text.trim().split(/(?<=[.!?]["”’)]*)\s+/u, 1)[0] ?? ''
  const whole = asTitle(sentence)
  if (whole.length <= most) return whole
  for (const end of ends) {
    const places = [...whole.matchAll(end)].map(({ index }) => index)
    const fitting = places.filter((at) => at >= leastClause && at <= most)
    const place = end === ends.at(-1) ? fitting.at(-1) : fitting[0]
    if (place !== undefined) return asTitle(whole.slice(0, place))
  }
  return ''
}

/** What an entry without a title of its own could be called. */
export const suggestedTitle = (what: string): string =>
  clauseOf(
    what
      .trim()
      .replace(/^#{1,6} /, '')
      .split('\n', 1)[0] ?? '',
  )
