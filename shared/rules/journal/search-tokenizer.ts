// How text is cut into terms for search, and where a found term stands in a text. Scripts without spaces are cut into pairs of
// characters, names of code at their humps, and a figure is one term however its digits are grouped.
import { fold } from '../text/fold-text.ts'

export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`
const invisible = String.raw`\p{Default_Ignorable_Code_Point}`
const figure = String.raw`(\d(?<![\p{L}\p{M}\p{N}]\d)\d{0,2}([,.'’\s])\d{3}(?:\2\d{3})*(?!\p{N}))`
// C++, C# and their like are words of their own.
const word = String.raw`[[\p{L}\p{M}\p{N}]--[${unspaced}${invisible}]][[\p{L}\p{M}\p{N}${invisible}]--[${unspaced}]]*(?:\+\+|#(?![\p{L}\p{N}]))?`
/** A figure with groups of three and what groups them, a run of a script without spaces, or a word. */
const runs = new RegExp(`${figure}|([${unspaced}]+)|${word}`, 'gv')

/** Where a part of a name of code begins: `OrderServiceFactory`, `HTTPServer`, `s3Bucket`. */
const hump = /[\p{Ll}\p{N}](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu
const hasHump = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u

/** Called for each term: no object is made for each, for every text of a career is cut when it is opened. */
type Take = (term: string, start: number, end: number) => void

/** Pairs of neighbouring characters, and the last one alone so that it is found by itself. */
function takePairs(run: string, start: number, take: Take): void {
  const characters = Array.from(run)
  let at = start
  for (const [index, character] of characters.entries()) {
    const term = character + (characters[index + 1] ?? '')
    take(term.normalize('NFKC'), at, at + term.length)
    at += character.length
  }
}

/** Places in a word where a part begins, the first not among them. */
const humpsOf = (run: string): number[] =>
  hasHump.test(run) ? Array.from(run.matchAll(hump), ({ 0: before, index }) => index + before.length) : []

const version = /^v\d+$/i
/** Between a digit and one that is raised: 10⁶ is not 106. */
const raised = /(?<=\p{Nd})(?=\p{No})/u

function takeRaised(run: string, start: number, take: Take): void {
  let at = start
  for (const part of run.split(raised)) {
    takeWord(part, fold(part), at, take)
    at += part.length
  }
}

/** The word (`term` is it folded), and what it is from each hump on: each part is then found by its beginning, and so are several in a row. */
function takeWord(run: string, term: string, start: number, take: Take): void {
  const end = start + run.length
  take(term, start, end)
  // The 1 of v1.2.3 is found by itself, as its 2 and 3 are.
  if (version.test(run)) take(run.slice(1), start + 1, end)
  // Without a capital there is no hump.
  if (term !== run) for (const at of humpsOf(run)) take(fold(run.slice(at)), start + at, end)
}

/** Between these the digits may also be two figures; other marks only group. */
const mayPart = /^[. \n\r\t]$/

/** `1,840` is 1840. Where a point or a space groups, its parts are found too: they may be a version or two figures. */
function takeFigure(run: string, group: string, start: number, take: Take): void {
  take(run.replaceAll(group, ''), start, start + run.length)
  if (!mayPart.test(group)) return
  let at = start
  for (const part of run.split(group)) {
    take(part, at, at + part.length)
    at += part.length + group.length
  }
}

/** The same with a place of its own: `runs` is always read from the beginning. */
const runsFrom = new RegExp(runs)

/** The next run at or after `from`, however it is written; the place after it. */
function takeRun(text: string, from: number, take: Take): number {
  runsFrom.lastIndex = from
  const match = runsFrom.exec(text)
  if (match === null) return text.length
  const [run, , group, pairs] = match
  if (pairs !== undefined) takePairs(run, match.index, take)
  else if (group !== undefined) takeFigure(run, group, match.index, take)
  else if (raised.test(run)) takeRaised(run, match.index, take)
  else takeWord(run, fold(run), match.index, take)
  return match.index + run.length
}

// What each character below 128 is; all others are looked at by the expression above.
const other = 0
const digit = 1
const letter = 2
/** Right after a word or a figure these could belong to it. */
const joins = 3
const far = 4
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\d/.test(character)) return digit
  if (/[a-z]/i.test(character)) return letter
  return /[,.'\s+#]/.test(character) ? joins : other
})
const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 128 ? (classes[code] ?? other) : code >= 128 ? far : other
}

/** Whether what stands after a word of plain letters and digits could belong to it. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const after = classAt(text, end)
  if (after !== joins) return after === far
  const next = text.charCodeAt(end)
  return next === 35 || next === 43 || (classAt(text, start) === digit && classAt(text, end + 1) === digit)
}

/** Words of plain letters and digits, nearly all of most texts, are cut without the expression, which takes twice as long. */
function eachTerm(text: string, take: Take): void {
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    if (kind === far) at = takeRun(text, at, take)
    else if (kind !== digit && kind !== letter) at += 1
    else {
      let end = at + 1
      for (let next = classAt(text, end); next === digit || next === letter; next = classAt(text, end)) end += 1
      if (mayGoOn(text, at, end)) at = takeRun(text, at, take)
      else {
        const run = text.slice(at, end)
        takeWord(run, run.toLowerCase(), at, take)
        at = end
      }
    }
  }
}

/** Every term of a text with its place. */
export function termsWithPlaces(text: string): Term[] {
  const found: Term[] = []
  eachTerm(text, (term, start, end) => found.push({ term, start, end }))
  return found
}

/** Words that an apostrophe joins, which are also typed without it. */
const withApostrophe = /\p{L}+(?:['’ʼ]\p{L}+)+/gu

/** The terms by which a text is found. */
export function termsOf(text: string): string[] {
  const found: string[] = []
  eachTerm(text, (term) => found.push(term))
  if (/['’ʼ]/.test(text)) for (const [word] of text.matchAll(withApostrophe)) found.push(fold(word).replaceAll("'", ''))
  return found
}

/** Ways to say one word of what is searched for, of which one must be there; each is terms that must all be there. */
export type Wanted = readonly (readonly string[])[]

function wantedOf(run: string, group: string | undefined, pairs: string | undefined): Wanted[] {
  // The lone last character of a run says nothing that its pair does not.
  if (pairs !== undefined)
    return termsOf(pairs).flatMap((term, index, all) => (index > 0 && index === all.length - 1 ? [] : [[[term]]]))
  if (group !== undefined) {
    const whole = [run.replaceAll(group, '')]
    return [mayPart.test(group) ? [whole, run.split(group)] : [whole]]
  }
  if (raised.test(run)) return [[run.split(raised).map(fold)]]
  const humps = [0, ...humpsOf(run)]
  const parts = humps.map((at, index) => fold(run.slice(at, humps[index + 1])))
  return [parts.length === 1 ? [parts] : [[fold(run)], parts]]
}

/** What was searched for, word by word: all of them must be there. */
export function queryOf(words: string): Wanted[] {
  const wanted: Wanted[] = []
  for (const [run, , group, pairs] of words.matchAll(runs)) wanted.push(...wantedOf(run, group, pairs))
  return wanted
}

/** The terms of what was searched for, each word as it was typed. */
export const queryTerms = (words: string): string[] => queryOf(words).flatMap(([first = []]) => first)

/** Digits alone: a number is that number and no other that begins like it. */
export const isFigure = (term: string): boolean => /^\p{N}+$/u.test(term)

export interface Mark {
  readonly start: number
  readonly end: number
}

/** Where `text` holds any of the found terms; neighbouring marks are joined. */
export function marksIn(text: string, found: ReadonlySet<string>, wanted: readonly string[]): Mark[] {
  if (found.size === 0 && wanted.length === 0) return []
  const marks: Mark[] = []
  for (const { term, start, end } of termsWithPlaces(text)) {
    if (!found.has(term) && !wanted.some((one) => (isFigure(one) ? term === one : term.startsWith(one)))) continue
    const last = marks.at(-1)
    if (last !== undefined && start <= last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(end, last.end) }
    else marks.push({ start, end })
  }
  return marks
}

/** A piece of a long text around its first mark, with dots where it was cut; null when nothing is marked. */
export function excerptOf(
  text: string,
  found: ReadonlySet<string>,
  wanted: readonly string[],
  around = 56,
): string | null {
  const [mark] = marksIn(text, found, wanted)
  if (mark === undefined) return null
  const from = mark.start <= around ? 0 : text.indexOf(' ', mark.start - around) + 1 || mark.start - around
  const start = Math.min(from, mark.start)
  const end = Math.min(text.length, mark.end + around)
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`
}
