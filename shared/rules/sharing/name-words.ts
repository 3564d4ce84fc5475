// A name taken apart: which of its words name someone, and which are only titles, particles or initials that many names share.
import { fold } from '../text/fold-text.ts'
import { isCommonWord, isNameAndWord } from './common-words.ts'
import { spelledOut } from './text-variants.ts'

/** Never a name by themselves; with the words of a name they are part of it. */
export const particles: ReadonlySet<string> = new Set(
  'van von vom zu zum zur der den dem des de del della delle degli dei di da dal dalla do dos das du la le les lo los las el al ad af av ap abu ben ibn bin bint bat ter ten te op tot in het y e i und and of the san sri mac st'.split(
    ' ',
  ),
)

/** Before or after a name in English, German, French, Spanish, Italian, Polish, Dutch and the Nordic languages. */
export const titles: ReadonlySet<string> = new Set(
  'dr drs prof professor doc mr mrs ms miss mx sir dame lord lady rev fr hon herr frau hr fru mme mlle sr sra srta don dona sig sigra pan pani inz mgr ing dipl ir mag phd md msc bsc mba jr jun sen esq ii iii iv'.split(
    ' ',
  ),
)

export interface NameWord {
  /** Folded, without apostrophes; the second way, if any, with its umlauts spelled out. */
  readonly keys: readonly string[]
  /** The same with a hyphen for each apostrophe within it, as addresses have it: "o-neill". Empty without one. */
  readonly hyphened: readonly string[]
  readonly sort: 'name' | 'initial' | 'particle' | 'title'
  /** Which of the name's own words it belongs to, counted without titles and particles; "Anna-Maria" is one. Else -1. */
  readonly group: number
  /** `always`: found in any case. `capital`: only with a capital. `doubtful`: a word of everyday English, so only with a decision. */
  readonly care: 'always' | 'capital' | 'doubtful'
  /** The word it was written in. */
  readonly written: string
}

/** Titles and particles that are first names where a name begins with them: Ben Carter, Al Gore, Don Draper. */
const firstNames: ReadonlySet<string> = new Set(['ben', 'al', 'mac', 'don', 'lo', 'jun', 'sen', 'san'])

const bare = (word: string) => fold(word).replace(/[^\p{L}\p{N}\p{M}]/gu, '')
/** Of the pieces that its apostrophes part; an apostrophe at its edge parts nothing. */
export const hyphenedKey = (word: string): string =>
  fold(word)
    .split("'")
    .map(bare)
    .filter((piece) => piece !== '')
    .join('-')
const spelt = (word: string) =>
  word.normalize('NFC').replace(/[äöüøå]/giu, (letter) => spelledOut[letter.toLowerCase()] ?? letter)

interface Part {
  readonly text: string
  readonly key: string
  readonly written: string
}

function partsOf(name: string): Part[] {
  return name
    .trim()
    .split(/\s+/)
    .flatMap((written) => written.split(/[\p{Pd}._/(),;:"“”&]+/u).map((text) => ({ text, key: bare(text), written })))
    .filter(({ key }) => key !== '')
}

function sortOf(key: string, isFirst: boolean, isLast: boolean): NameWord['sort'] {
  if (isFirst && !isLast && firstNames.has(key)) return 'name'
  if (titles.has(key)) return 'title'
  // A particle stands before a word: what ends the name is a name, as in "Anil Das".
  if (particles.has(key) && (!isLast || isFirst)) return 'particle'
  // One letter, as in "J. Marrow", is no name; one character of a script without an alphabet stands in too many words.
  return Array.from(key).length < 2 ? 'initial' : 'name'
}

function careOf(key: string): NameWord['care'] {
  if (isCommonWord(key)) return 'doubtful'
  const isShort = /^[a-z]+$/.test(key) && key.length < 3
  return isShort || isNameAndWord(key) || particles.has(key) || titles.has(key) ? 'capital' : 'always'
}

// The same people are asked for with every letter that is typed on a page, and are few.
const known = new Map<string, readonly NameWord[]>()
const mostKnown = 5000

/** The words of a name in their order. Where nothing but titles and particles is left ("Van"), all of them name. */
export function nameWords(name: string): readonly NameWord[] {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const words = takenApart(name)
  known.set(name, words)
  return words
}

function takenApart(name: string): NameWord[] {
  const parts = partsOf(name)
  const sorts = parts.map(({ key }, at) => sortOf(key, at === 0, at === parts.length - 1))
  const namesAny = sorts.includes('name')
  let group = -1
  let last = ''
  return parts.map(({ text, key, written }, at): NameWord => {
    const sort = namesAny ? (sorts[at] ?? 'name') : 'name'
    if (sort === 'name' && (written !== last || group === -1)) {
      group += 1
      last = written
    }
    const keys = [...new Set([key, bare(spelt(text))])]
    const hyphened = [...new Set([hyphenedKey(text), hyphenedKey(spelt(text))])].filter((one) => one.includes('-'))
    return { keys, hyphened, sort, group: sort === 'name' ? group : -1, care: careOf(key), written }
  })
}

/** The words that name, as they are written: "Anna", "Weiß" of "Dr. Anna Weiß". A pseudonym's words stand for them one by one. */
export function ownWords(name: string): string[] {
  return [...new Map(nameWords(name).flatMap(({ group, written }) => (group < 0 ? [] : [[group, written]]))).values()]
}
