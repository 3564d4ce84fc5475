// One folding for everything that compares words: search, mentions, the palette, file names, and names that must not leave.
// Two texts that a reader takes for the same letters fold to the same text, and each folded letter knows where it was written.

/** `starts[i]` is where the character stood in the original that `text[i]` came from; one more at the end. Null: every place is its own. */
export interface Folded {
  readonly text: string
  readonly starts: Uint32Array | null
}

/** `start` included, `end` not, in UTF-16 code units as JavaScript counts them. */
export interface FoldedSpan {
  readonly start: number
  readonly end: number
}

/** Letters that Unicode does not take apart (NFKD leaves them whole), spelled as they are typed where they are missing. */
// biome-ignore format: one letter a line would hide the table
const spelled: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ŋ: 'n', ĸ: 'k', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ƒ: 'f',
  ə: 'e', ǝ: 'e', ɛ: 'e', ɔ: 'o', ɵ: 'o', ɨ: 'i', ʉ: 'u', ɖ: 'd', ɗ: 'd', ɓ: 'b', ƀ: 'b', ƙ: 'k', ɣ: 'g', ǥ: 'g', ƶ: 'z',
  ɉ: 'j', ɍ: 'r', ɏ: 'y', ɫ: 'l', ⱡ: 'l', ƚ: 'l', ⱥ: 'a', ⱦ: 't', ꝁ: 'k', ꝉ: 'l', ς: 'σ',
}

/** Whatever is typed between the letters of O'Neill, and the dot of Catalan "Gal·la". */
const apostrophe = /['’‘‛′‵`´ʼʻʽʾʿˈʹ＇ꞌՙ՚׳·]/u
const hyphen = /[\p{Pd}−⁃˗]/u
/** Zero-width characters, soft hyphens, direction marks, variation selectors: nobody sees them. */
const invisible = /\p{Default_Ignorable_Code_Point}/u
// Marks of scripts that are read without them. In Devanagari or Thai, and on kana, a mark is a letter of its own and stays.
const marks =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]]--[\u3099\u309a]]/gv
const symbol = /\p{S}/u

function foldedCharacter(character: string): string {
  if (apostrophe.test(character)) return "'"
  if (hyphen.test(character)) return '-'
  if (invisible.test(character)) return ''
  // NFKD would write ™ as two letters, and a name before it would have no end.
  if (symbol.test(character)) return character.toLowerCase()
  const plain = character.normalize('NFKD').replace(marks, '').toLowerCase().replace(marks, '')
  return Array.from(plain, (letter) => (apostrophe.test(letter) ? "'" : (spelled[letter] ?? letter))).join('')
}

const known = new Map<string, string>()
function foldedOnce(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const folded = foldedCharacter(character)
  known.set(character, folded)
  return folded
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 characters are meant, controls included
const ascii = /^[\x00-\x5f\x61-\x7f]*$/

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that `ascii` leaves out
const otherThanAscii = /[^\x00-\x5f\x61-\x7f]+/g

/** The text in lower case, without accents, invisible characters and width, with one apostrophe (') and one hyphen (-). */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  // What is not ASCII is in lower case once it is folded.
  return text.replace(otherThanAscii, foldedRun).toLowerCase()
}

function foldedRun(run: string): string {
  let folded = ''
  for (const character of run) folded += foldedOnce(character)
  return folded
}

/** The same as `fold`, with the way back: see `spanInOriginal`. */
export function foldWithPlaces(text: string): Folded {
  if (ascii.test(text)) return { text: text.toLowerCase(), starts: null }
  const folded = fold(text)
  let starts: Uint32Array | null = null
  return {
    text: folded,
    get starts() {
      starts ??= startsOf(text, folded.length)
      return starts
    },
  }
}

/** Made when a place is asked for: in most texts nothing is found. */
function startsOf(text: string, length: number): Uint32Array {
  const starts = new Uint32Array(length + 1)
  let [at, index] = [0, 0]
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit < 128 && unit !== 0x60) {
      starts[index] = at
      index += 1
      at += 1
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit)
    const ends = index + foldedOnce(character).length
    while (index < ends) {
      starts[index] = at
      index += 1
    }
    at += character.length
  }
  starts[index] = at
  return starts
}

/** Where a span of the folded text was written. It takes in the marks and invisible characters that follow its last letter. */
export function spanInOriginal({ text, starts }: Folded, { start, end }: FoldedSpan): FoldedSpan {
  if (starts === null) return { start, end }
  let after = end
  while (after < text.length && end > start && starts[after] === starts[end - 1]) after += 1
  return { start: starts[start] ?? 0, end: starts[after] ?? start }
}
