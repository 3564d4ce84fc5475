// How far a name goes on around one of its words: "Dr. Ilse van der Berg" is one name, and so is "l.zak" in an address.
import type { Subject } from './name-index.ts'
import { type Gap, gap, type Piece } from './name-tokenizer.ts'
import type { NameWord } from './name-words.ts'

/** A folded text and its pieces. */
export interface Cut {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Words of a name that stand together; `first` and `last` are pieces, both included. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly words: readonly NameWord[]
  /** The first of the initials before it that belong to the name, as a piece. */
  readonly initial: number | null
}

export const keyOf = ({ text, pieces }: Cut, at: number): string => {
  const piece = pieces[at]
  return piece === undefined ? '' : text.slice(piece.start, piece.end)
}

export const gapBefore = ({ pieces }: Cut, at: number): Gap => pieces[at]?.before ?? gap.far

interface Key {
  readonly key: string
  readonly last: number
}

/** What an address has where a name has an apostrophe: one sign and no space. */
const addressSign = /^[-._+~]$/

/** Pieces that such signs join from `at` on, at most three, the longest first: "o-neill" of "o.neill". */
function hyphenedFrom(cut: Cut, at: number): Key[] {
  const keys: Key[] = []
  let key = keyOf(cut, at)
  for (let last = at + 1; last <= at + 2; last += 1) {
    const [before, piece] = [cut.pieces[last - 1], cut.pieces[last]]
    if (piece === undefined || !addressSign.test(cut.text.slice(before?.end, piece.start))) break
    key += `-${keyOf(cut, last)}`
    keys.unshift({ key, last })
  }
  return keys
}

/** Pieces that an apostrophe, or what an address has for it, holds together from `at` on, at most three, the longest first. */
export const keysFrom = (cut: Cut, at: number): readonly Key[] => [...hyphenedFrom(cut, at), ...closedUpFrom(cut, at)]

/** `o`, `neill` of "O'Neill". */
function closedUpFrom(cut: Cut, at: number): Key[] {
  const one = { key: keyOf(cut, at), last: at }
  if (gapBefore(cut, at + 1) !== gap.apostrophe) return [one]
  const two = { key: one.key + keyOf(cut, at + 1), last: at + 1 }
  if (gapBefore(cut, at + 2) !== gap.apostrophe) return [two, one]
  return [{ key: two.key + keyOf(cut, at + 2), last: at + 2 }, two, one]
}

const goesOn = (between: Gap, before: NameWord | undefined) =>
  between === gap.joint ||
  between === gap.script ||
  (between === gap.stop && (before?.sort === 'title' || before?.sort === 'initial'))

/** Whether a piece of so many letters is written as initials are. */
type IsInitial = (piece: number, letters: number) => boolean
/** Written in one: "JM García". */
const mostInitials = 3

interface Grown {
  readonly last: number
  readonly words: readonly NameWord[]
}

/** To the right while words of the name follow; what only leads up to a word counts once that word stands there. */
function grownRight(cut: Cut, from: Grown, { words: known }: Subject): Grown {
  let grown = from
  let ahead = from
  while (goesOn(gapBefore(cut, ahead.last + 1), ahead.words.at(-1))) {
    const next = keysFrom(cut, ahead.last + 1).flatMap(({ key, last }) => {
      const word = known.get(key)
      return word === undefined || ahead.words.includes(word) ? [] : [{ word, last }]
    })[0]
    if (next === undefined) break
    ahead = { last: next.last, words: [...ahead.words, next.word] }
    if (next.word.sort === 'name' || next.word.sort === 'title') grown = ahead
  }
  return grown
}

/** To the left over the particles and initials that stand before it in the name, and over any of its titles. */
function grownLeft(cut: Cut, first: number, word: NameWord, { order, words }: Subject): number {
  let [at, index] = [first, order.indexOf(word)]
  while (at > 0) {
    const between = gapBefore(cut, at)
    const key = keyOf(cut, at - 1)
    const before = order[index - 1]
    const isNext = before !== undefined && before.sort !== 'name' && before.keys.includes(key)
    const isTitle = words.get(key)?.sort === 'title'
    if (between !== gap.joint && !(between === gap.stop && (isTitle || before?.sort === 'initial'))) break
    if (!isNext && !isTitle) break
    if (isNext) index -= 1
    at -= 1
  }
  return at
}

/** The first of the initials of the name's words that stand directly before: "Ł. Żak", "l.zak", "J. M. García", "JM García". */
function initialsBefore(cut: Cut, first: number, subject: Subject, isInitial: IsInitial): number | null {
  let at = first
  while (at > 0) {
    const between = gapBefore(cut, at)
    const letters = Array.from(keyOf(cut, at - 1))
    const areOf = letters.length <= mostInitials && letters.every((letter) => subject.initials.has(letter))
    if (!areOf || (between !== gap.joint && between !== gap.stop) || !isInitial(at - 1, letters.length)) break
    at -= 1
  }
  return at === first ? null : at
}

/** The whole run around the word that ends at piece `last`. `isInitial` answers whether letters are written like initials. */
export function runAround(
  cut: Cut,
  { first, last }: Pick<Run, 'first' | 'last'>,
  word: NameWord,
  subject: Subject,
  isInitial: IsInitial,
): Run {
  const right = grownRight(cut, { last, words: [word] }, subject)
  const left = grownLeft(cut, first, word, subject)
  return { first: left, last: right.last, words: right.words, initial: initialsBefore(cut, left, subject, isInitial) }
}
