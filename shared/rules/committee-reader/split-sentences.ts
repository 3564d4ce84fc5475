// A text taken apart for reading: its sentences with their places, what is quoted covered up, and the claims each names.
import { claimsIn } from '../packet/packet-text.ts'

export interface Sentence {
  /** Place in the block's text; the marks of its claims are not in it. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** The same length, with quotations, code and marks covered by spaces: what a person says themselves. */
  readonly own: string
  /** Claims that stand in it or right behind it. */
  readonly claims: readonly number[]
}

const quotes = ['“”', '""', '‘’', '«»', '``']
/** A quotation, or the rest of a line in which it is never closed: looked for once, however many are opened in it. */
const quoted = quotes.map((pair) => {
  const [open = '', close = ''] = pair
  return { close, pattern: new RegExp(`${open}[^${close}\\n]*${close}?`, 'g') }
})
const marks = /\[C-\d{1,5}\]/g
const covered = (text: string) => ' '.repeat(text.length)

/** Quotation marks stay, so that it can be seen that someone is quoted. */
const coveredUp = (text: string) =>
  quoted
    .reduce(
      (left, { close, pattern }) =>
        left.replace(pattern, (found) =>
          found.length > 1 && found.endsWith(close) ? `${found[0]}${covered(found.slice(1, -1))}${close}` : found,
        ),
      text,
    )
    .replace(marks, covered)

const ending = /(?<![.!?…])[.!?…]+[”"’»)]*(?=\s|$)/g
const abbreviated = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|nr|Dr|Mr|Ms|Mrs|St)|\b[A-Z])\.$/

/** Characters that an abbreviation and the boundary before it take at most. */
const longest = 12

/** Ends of sentences within one line; each takes the claims behind it along. */
function endsOf(line: string, own: string): number[] {
  const ends = [...own.matchAll(ending)].flatMap((match) => {
    const end = match.index + match[0].length
    if (abbreviated.test(own.slice(Math.max(0, end - longest), end)) && end < own.trimEnd().length) return []
    const behind = /^(?:\s*\[C-\d{1,5}\])*/.exec(line.slice(end))?.[0].length ?? 0
    return [end + behind]
  })
  return [...new Set([...ends, line.length])].sort((a, b) => a - b)
}

function sentenceAt(text: string, own: string, from: number, to: number): Sentence[] {
  const whole = text.slice(from, to)
  const start = from + (whole.length - whole.trimStart().length)
  const bare = whole.trimEnd().replace(/(?<!\s|\[C-\d{1,5}\])(?:\s*\[C-\d{1,5}\])+$/, '')
  const end = from + bare.trimEnd().length
  if (end <= start) return []
  return [{ start, end, words: text.slice(start, end), own: own.slice(start, end), claims: claimsIn(whole) }]
}

/** In order; a line's end ends a sentence too. */
export function sentencesIn(text: string): Sentence[] {
  const own = coveredUp(text)
  const found: Sentence[] = []
  let from = 0
  for (const line of text.split('\n')) {
    let last = 0
    for (const end of endsOf(line, own.slice(from, from + line.length))) {
      found.push(...sentenceAt(text, own, from + last, from + end))
      last = end
    }
    from += line.length + 1
  }
  return found
}
