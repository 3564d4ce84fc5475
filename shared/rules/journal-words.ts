// How text is cut into terms for search, and where a found term stands in a text. Scripts without spaces are cut into pairs of characters.
import { fold } from './folding.ts'

export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`
const invisible = String.raw`\p{Default_Ignorable_Code_Point}`
const runs = new RegExp(
  String.raw`([${unspaced}]+)|[[\p{L}\p{M}\p{N}]--[${unspaced}${invisible}]][[\p{L}\p{M}\p{N}${invisible}]--[${unspaced}]]*`,
  'gv',
)

/** Pairs of neighbouring characters, and the last one alone so that it is found by itself. */
function pairsOf(run: string, start: number): Term[] {
  const characters = Array.from(run)
  let at = start
  return characters.map((character, index) => {
    const term = character + (characters[index + 1] ?? '')
    const found = { term: term.normalize('NFKC'), start: at, end: at + term.length }
    at += character.length
    return found
  })
}

/** Every term of a text with its place. */
export function termsWithPlaces(text: string): Term[] {
  const found: Term[] = []
  for (const match of text.matchAll(runs)) {
    const [run, pairs] = match
    if (pairs !== undefined) found.push(...pairsOf(run, match.index))
    else found.push({ term: fold(run), start: match.index, end: match.index + run.length })
  }
  return found
}

export const termsOf = (text: string): string[] => termsWithPlaces(text).map(({ term }) => term)

/** The terms of what was searched for: the lone last character of a run says nothing that its pair does not. */
export function queryTerms(words: string): string[] {
  const terms: string[] = []
  for (const [run, pairs] of words.matchAll(runs)) {
    if (pairs === undefined) terms.push(fold(run))
    else
      terms.push(
        ...pairsOf(run, 0).flatMap(({ term }, index, all) => (index > 0 && index === all.length - 1 ? [] : [term])),
      )
  }
  return terms
}

export interface Mark {
  readonly start: number
  readonly end: number
}

/** Where `text` holds any of the found terms; neighbouring marks are joined. */
export function marksIn(text: string, found: ReadonlySet<string>, wanted: readonly string[]): Mark[] {
  if (found.size === 0 && wanted.length === 0) return []
  const marks: Mark[] = []
  for (const { term, start, end } of termsWithPlaces(text)) {
    if (!found.has(term) && !wanted.some((one) => term.startsWith(one))) continue
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
