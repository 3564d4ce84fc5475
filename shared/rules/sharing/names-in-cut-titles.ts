// A title that is too long for its line is cut, and the cut may go through a name: what is left of the name goes too.
import { type Folded, fold, foldWithPlaces, spanInOriginal } from '../text/fold-text.ts'
import type { StandIn } from './pseudonym-mapping.ts'

/** Scripts that write on without spaces have no edge where a name begins. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

const spaced = (text: string) => fold(text).replace(/\s+/g, ' ').trim()

/** What may be cut through: a name or term as a whole, each of its words, and a name's words in one. */
function keysOf({ personId, original }: StandIn): string[] {
  const whole = spaced(original)
  return personId === null ? [whole] : [whole, whole.replace(/[\s'-]+/g, ''), ...whole.split(' ')]
}

/** As long a last word as a title that is cut drops whole (`shortened`). */
const longestDropped = 24

const isPlainLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a

/** The beginnings of a key that a cut may have left. Where it cut a word, a short stub of it is someone's own "and so on…". */
function stubsOfKey(key: string): string[] {
  const isUnspaced = unspaced.test(key.charAt(0))
  const stubs: string[] = []
  for (let length = 1; length < key.length; length += 1) {
    const isInWord = isPlainLetter(key.charCodeAt(length)) || isLetter(key[length])
    if (!isInWord || length > longestDropped || isUnspaced) stubs.push(key.slice(0, length))
  }
  return stubs
}

// While pseudonyms are typed the names stay the same.
const known = new Map<string, readonly string[]>()
const mostKnown = 5000

function stubsOf(one: StandIn): readonly string[] {
  const name = `${one.personId === null ? 'term' : 'person'} ${one.original}`
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const stubs = [...new Set(keysOf(one).flatMap(stubsOfKey))]
  known.set(name, stubs)
  return stubs
}

interface Stubs {
  readonly all: ReadonlySet<string>
  readonly longest: number
}

/** Where the longest stub that this text ends with starts; -1 where there is none. One look-up for each word, however many names. */
function cutIn({ text }: Folded, { all, longest }: Stubs): number {
  for (let at = Math.max(0, text.length - longest); at < text.length; at += 1) {
    const hasEdge = !isLetter(text[at - 1]) || unspaced.test(text.charAt(at))
    if (hasEdge && all.has(text.slice(at))) return at
  }
  return -1
}

/** The longest name that a cut is looked for through. */
const longest = 200

/** Takes out what stands right before "…" and is the beginning of one of these names or terms. */
export function withoutCutNames(standIns: readonly StandIn[]): (text: string) => string {
  const given = standIns.filter(({ sentence, standIn }) => sentence === undefined && standIn.trim() !== '')
  const all = new Set(given.flatMap(stubsOf))
  if (all.size === 0) return (text) => text
  const stubs = { all, longest: Math.max(...[...all].map(({ length }) => length)) }
  return (text) => {
    if (!text.includes('…')) return text
    const [last = '', ...others] = text.split('…').toReversed()
    const parts = others.toReversed().map((part) => {
      const before = part.slice(0, -longest)
      const tail = part.slice(-longest).normalize('NFC')
      const folded = foldWithPlaces(tail)
      const at = cutIn({ ...folded, text: folded.text.replace(/\s/g, ' ') }, stubs)
      if (at === -1) return part
      return before + tail.slice(0, spanInOriginal(folded, { start: at, end: at + 1 }).start)
    })
    return [...parts, last].join('…')
  }
}
