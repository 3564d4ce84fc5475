// Words that are nearly a name: its plural and other endings, compounds, short forms. An index of the beginnings and stems of names says
// which of them a word could be at all, so that a word costs the same however many names there are.
import { fold } from '../text/fold-text.ts'
import { isCommonWord, isNameAndWord } from './common-words.ts'
import type { Subject } from './name-index.ts'

const startsLarge = (word: string) => /^\p{Lu}/u.test(word)
/** As it is compared: folded, without apostrophes. */
export const bare = (word: string) => fold(word).replaceAll("'", '')
/** "LukaszService", "getLukasz" as their humps. */
const humpsOf = (word: string) => word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).map(bare)

/** A word of a name, or a term in one, as it is looked for. */
export interface Sought {
  readonly subject: Subject
  readonly key: string
  readonly standIn: string
  /** An everyday word as well: only its capitals and humps are looked at. */
  readonly isWord: boolean
}

export function soughtOf(subject: Subject): Sought[] {
  if (subject.isTerm) {
    const key = subject.sequence.join('')
    return key.length < 3 ? [] : [{ subject, key, standIn: subject.whole.standIn, isWord: isCommonWord(key) }]
  }
  return [...subject.words].flatMap(([key, { sort, group }]) =>
    sort !== 'name' || key.length < 3
      ? []
      : [
          {
            subject,
            key,
            standIn: (subject.parts[group] ?? subject.whole).standIn,
            isWord: isCommonWord(key) || isNameAndWord(key),
          },
        ],
  )
}

/** A stem that endings are hung on: Slavic, Greek and Latin names change their last vowel ("Anna", "Anny"; "Мария", "Марией"). */
const stemOf = (key: string) => (/[aeiouyаеиоуыэюяіїєьαεηιουω]$/.test(key) && key.length > 3 ? key.slice(0, -1) : key)

/** The longest ending that is hung on a word, and on a stem. */
const [longestEnding, longestStemEnding] = [4, 3]

interface SeenWord {
  readonly folded: string
  readonly isLarge: boolean
  readonly humps: readonly string[]
}

export type NearReason = 'ending' | 'compound' | 'short form'

function reasonFor({ folded, isLarge, humps }: SeenWord, { key, isWord, subject }: Sought): NearReason | null {
  if (folded === key) return null
  if (humps.includes(key)) return 'compound'
  if (isWord) return isLarge && (folded === `${key}s` || folded === `${key}es`) ? 'ending' : null
  if (folded.startsWith(key) && folded.length - key.length <= longestEnding) return 'ending'
  if (key.length > 3 && folded.includes(key)) return 'compound'
  if (!isLarge || subject.isTerm) return null
  const stem = stemOf(key)
  if (stem.length > 2 && folded.startsWith(stem) && folded.length - stem.length <= longestStemEnding) return 'ending'
  return folded.length > 2 && key.startsWith(folded) ? 'short form' : null
}

/** So many letters of a name are looked up wherever they stand in a word. */
const gram = 4

interface NearIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byGram: ReadonlyMap<string, readonly number[]>
  readonly byBeginning: ReadonlyMap<string, readonly number[]>
}

function grouped(sought: readonly Sought[], textsOf: (one: Sought) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  sought.forEach((one, at) => {
    for (const text of textsOf(one)) {
      const group = groups.get(text)
      if (group === undefined) groups.set(text, [at])
      else group.push(at)
    }
  })
  return groups
}

const beginnings = (key: string) => Array.from({ length: Math.max(0, key.length - 3) }, (_, at) => key.slice(0, at + 3))

const nearIndex = (sought: readonly Sought[]): NearIndex => ({
  byKey: grouped(sought, ({ key }) => [key]),
  byStem: grouped(sought, ({ key, isWord }) => (isWord ? [] : [stemOf(key)])),
  byGram: grouped(sought, ({ key, isWord }) => (isWord || key.length < gram ? [] : [key.slice(0, gram)])),
  byBeginning: grouped(sought, ({ key, isWord }) => (isWord ? [] : beginnings(key))),
})

/** Beginnings of a word that lack at most so many letters of it. */
const cutBy = (word: string, most: number) =>
  Array.from({ length: Math.min(most + 1, word.length) }, (_, less) => word.slice(0, word.length - less))

/** Which of those sought a word could be, by their place; `reasonFor` says whether it is. */
function candidates({ folded, isLarge, humps }: SeenWord, index: NearIndex): number[] {
  const found = new Set<number>()
  const add = (places: readonly number[] | undefined) => {
    for (const at of places ?? []) found.add(at)
  }
  for (const hump of humps) add(index.byKey.get(hump))
  for (const beginning of cutBy(folded, longestEnding)) add(index.byKey.get(beginning))
  for (let at = 0; at + gram <= folded.length; at += 1) add(index.byGram.get(folded.slice(at, at + gram)))
  if (isLarge) {
    for (const beginning of cutBy(folded, longestStemEnding)) add(index.byStem.get(beginning))
    add(index.byBeginning.get(folded))
  }
  return [...found].sort((one, other) => one - other)
}

/** What answers for a word which of those sought it is nearly, in their order. */
export function nearMisses(sought: readonly Sought[]): (word: string) => { of: Sought; reason: NearReason }[] {
  const index = nearIndex(sought)
  return (word) => {
    const seen = { folded: bare(word), isLarge: startsLarge(word), humps: humpsOf(word) }
    return candidates(seen, index).flatMap((at) => {
      const of = sought[at]
      const reason = of === undefined ? null : reasonFor(seen, of)
      return of === undefined || reason === null ? [] : [{ of, reason }]
    })
  }
}

/** What a person is called whose name is written without spaces: 小明 of 王小明, 민수 of 김민수, each half of 田中太郎. */
export function shortNames({ isTerm, whole }: Subject): string[] {
  const letters = Array.from(whole.original.trim().normalize('NFC'))
  if (isTerm || !letters.every((letter) => /[\p{sc=Han}\p{sc=Hangul}]/u.test(letter))) return []
  if (letters.length === 3) return [letters.slice(1).join('')]
  return letters.length === 4 ? [letters.slice(0, 2).join(''), letters.slice(2).join('')] : []
}
