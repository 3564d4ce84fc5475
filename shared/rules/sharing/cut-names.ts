// A title that is too long for its line is cut, and the cut may go through a name: what is left of the name goes too.
import { type Folded, fold, foldWithPlaces, spanInOriginal } from '../text/folding.ts'
import { ownWords } from './name-words.ts'
import type { StandIn } from './stand-in.ts'

/** Scripts that write on without spaces have no edge where a name begins. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

const spaced = (text: string) => fold(text).replace(/\s+/g, ' ').trim()

/** What may be cut through: a name or term as a whole, each word of a name, and its words in one. */
function keysOf(standIns: readonly StandIn[]): string[] {
  const all = standIns.flatMap(({ personId, original }) => {
    const whole = spaced(original)
    return personId === null ? [whole] : [whole, whole.replace(/[\s'-]+/g, ''), ...ownWords(original).map(spaced)]
  })
  return [...new Set(all)].filter((key) => key.length > 1)
}

/** As long a last word as a title that is cut drops whole (`shortened`). */
const longestDropped = 24

/** Where the longest beginning of a key starts that this text ends with; -1 where there is none. */
function cutIn({ text }: Folded, keys: readonly string[]): number {
  let first = -1
  for (const key of keys)
    for (let length = Math.min(key.length - 1, text.length); length > 0; length -= 1) {
      const at = text.length - length
      const hasEdge = !isLetter(text[at - 1]) || unspaced.test(text.charAt(at))
      if (!hasEdge || !text.endsWith(key.slice(0, length))) continue
      // A line is cut between words where it can be: a shorter stub of one is someone's own "and so on…".
      if (isLetter(key[length]) && length <= longestDropped && !unspaced.test(text.charAt(at))) continue
      first = first === -1 ? at : Math.min(first, at)
      break
    }
  return first
}

/** The longest name that a cut is looked for through. */
const longest = 200

/** Takes out what stands right before "…" and is the beginning of one of these names or terms. */
export function withoutCutNames(standIns: readonly StandIn[]): (text: string) => string {
  const keys = keysOf(standIns.filter(({ sentence, standIn }) => sentence === undefined && standIn.trim() !== ''))
  if (keys.length === 0) return (text) => text
  return (text) => {
    if (!text.includes('…')) return text
    const [last = '', ...others] = text.split('…').toReversed()
    const parts = others.toReversed().map((part) => {
      const before = part.slice(0, -longest)
      const tail = part.slice(-longest).normalize('NFC')
      const folded = foldWithPlaces(tail)
      const at = cutIn({ ...folded, text: folded.text.replace(/\s/g, ' ') }, keys)
      if (at === -1) return part
      return before + tail.slice(0, spanInOriginal(folded, { start: at, end: at + 1 }).start)
    })
    return [...parts, last].join('…')
  }
}
