// Whether any name can stand in a text at all, told by one look at each of its characters: most texts name nobody, and nothing is made for
// them. It may say yes where nobody is named, never no where somebody is.
import { fold } from '../text/fold-text.ts'
import { apostrophe, characterClassOf, mark, other, unspaced } from './name-tokenizer.ts'
import { spelledOut } from './text-variants.ts'

/** What is looked for. */
export interface Sought {
  /** By `beginningOf` whether any key begins so. */
  readonly beginnings: Uint8Array
  /** Whether a folded word is a key. */
  readonly isKey: (word: string) => boolean
  /** Whether any key is in a script without spaces. */
  readonly isInUnspaced: boolean
}

const ofThree = 32_768
/** A number of three folded letters, in either case. */
const beginningOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)

/** The beginnings of these keys; after a shorter one anything may stand. */
export function beginningsOf(keys: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(ofThree)
  for (const key of keys) {
    const [first, second, third] = [key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2)]
    if (key.length > 2) beginnings[beginningOf(first, second, third)] = 1
    else if (key.length === 2) beginnings.fill(1, beginningOf(first, second, 0), beginningOf(first, second, 31) + 1)
    else beginnings.fill(1, beginningOf(first, 0, 0), beginningOf(first, 31, 31) + 1)
  }
  return beginnings
}

/** A character that is more than one letter once it is folded, or none, or may be part of one: only the whole reading tells. */
const involved = 255

function kindOf(character: string, letters: string): number {
  if (letters === '' || /[\p{M}\p{Cs}]/u.test(character)) return involved
  const kinds = Array.from(letters, (letter) => characterClassOf(letter.codePointAt(0) ?? 0))
  const [kind = other] = kinds
  if (kind === unspaced || (kinds.length === 1 && spelledOut[character.toLowerCase()] === undefined)) return kind
  return kinds.every((one) => one < mark && one !== apostrophe) ? other : involved
}

/** Five bits of the folded letter and, where a character has to be looked at by itself, one more. */
const looked = 32
/** What is not known yet. Not to be told from a looked-at character by the loop, which is then told apart where it is looked at. */
const unmet = 255
const signs = new Uint8Array(0x10000).fill(unmet)
const kinds = new Uint8Array(0x10000)

/** Which ASCII characters may let a text be read otherwise than it is written: right after a piece or an apostrophe, before one, anywhere. */
const [afterPiece, beforePiece, anywhere] = [1, 2, 3]
const markup = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (character === '\\') return anywhere
  if (/[*~`_[\]<(]/.test(character)) return afterPiece
  return /[&#%]/.test(character) ? beforePiece : 0
})

function signOf(unit: number): number {
  const known = signs[unit] ?? unmet
  if (known !== unmet) return known
  const character = String.fromCharCode(unit)
  const letters = fold(character)
  const kind = kindOf(character, letters)
  const isLooked = kind === involved || kind === apostrophe || kind === unspaced || (unit < 128 && markup[unit] !== 0)
  const sign = (letters.charCodeAt(0) & 31) | (isLooked ? looked : 0)
  signs[unit] = sign
  kinds[unit] = kind
  return sign
}
for (let unit = 0; unit < 128; unit += 1) signOf(unit)

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return other
  const unit = text.charCodeAt(at)
  signOf(unit)
  return kinds[unit] ?? other
}

/** Where the piece that begins at `start` ends; -1 where only the whole reading tells. */
function pieceEnd(text: string, start: number): number {
  const kind = kindAt(text, start)
  let end = start + 1
  while (kindAt(text, end) === kind) end += 1
  return kind === involved || kindAt(text, end) === involved ? -1 : end
}

/** Whether a key stands at `start`, alone or in two or three pieces that apostrophes join. */
function isKeyAt(text: string, start: number, { isKey }: Sought): boolean {
  const kind = kindAt(text, start)
  if (kind <= mark || kindAt(text, start - 1) === kind) return false
  let end = pieceEnd(text, start)
  if (end === -1 || isKey(fold(text.slice(start, end)))) return true
  for (let joined = 0; joined < 2 && kindAt(text, end) === apostrophe; joined += 1) {
    if (kindAt(text, end + 1) <= mark) return false
    end = pieceEnd(text, end + 1)
    if (end === -1 || isKey(fold(text.slice(start, end)).replaceAll("'", ''))) return true
  }
  return false
}

/** Whether emphasis ends at `at` and a space, or the text's end, follows it. */
function endsWord(text: string, at: number): boolean {
  let end = at
  while (text[end] === '*' || text[end] === '_' || text[end] === '~') end += 1
  return end > at && (end === text.length || text[end] === ' ')
}

/** Whether markup at `at` may hide something. */
function mayHide(text: string, at: number): boolean {
  const sort = markup[text.charCodeAt(at)] ?? 0
  if (sort === afterPiece) {
    const isAfter = kindAt(text, at - 1) > mark || kindAt(text, at - 1) === apostrophe
    return isAfter && !endsWord(text, at)
  }
  return sort === anywhere || (sort === beforePiece && (kindAt(text, at + 1) > mark || text[at + 1] === '#'))
}

/** Whether what is before `at` is less than three characters of one piece: there a piece may begin otherwise than it is written. */
function isNearBeginning(text: string, at: number): boolean {
  const kind = kindAt(text, at - 1)
  return kind <= mark || kindAt(text, at - 2) !== kind || kindAt(text, at - 3) !== kind
}

/** Whether the two pieces before an apostrophe begin a key with what follows it. */
function isJoinedAt(text: string, at: number, sought: Sought): boolean {
  let start = at
  for (let crossed = 0; crossed < 2; start -= 1) {
    const kind = kindAt(text, start - 1)
    if (kind <= mark && kind !== apostrophe) break
    if (kind === apostrophe) crossed += 1
  }
  while (start < at && !isKeyAt(text, start, sought)) start += 1
  return start < at
}

/** Whether a character that has to be looked at lets the text name someone. */
function mayNameAt(text: string, at: number, sought: Sought): boolean {
  const kind = kindAt(text, at)
  if (kind === unspaced) return sought.isInUnspaced
  if (kind === involved) return isNearBeginning(text, at)
  return (kind === apostrophe && isJoinedAt(text, at, sought)) || mayHide(text, at)
}

/** Whether any name can stand in a text in any case and with any marks. */
export function mayName(text: string, sought: Sought): boolean {
  const { beginnings } = sought
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = signs[text.charCodeAt(at)] ?? unmet
    letters = ((letters << 5) | (sign & 31)) & (ofThree - 1)
    if (beginnings[letters] === 1 && isKeyAt(text, at - 2, sought)) return true
    if (sign >= looked) {
      letters = (letters & ~31) | (signOf(text.charCodeAt(at)) & 31)
      if (beginnings[letters] === 1 && isKeyAt(text, at - 2, sought)) return true
      if (signOf(text.charCodeAt(at)) >= looked && mayNameAt(text, at, sought)) return true
    }
  }
  // The last two letters may be a key of their own.
  return isKeyAt(text, text.length - 1, sought) || isKeyAt(text, text.length - 2, sought)
}
