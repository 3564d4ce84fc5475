// Texts of records made fit for a sheet: plain paragraphs without marks, code as it stands, and the claims that are named in them.

import { blocksOf } from '../markdown/markdown-blocks.ts'
import { type Block, blockText } from '../markdown/text-block.ts'
import { withLinksAs, withoutBrokenLinks } from '../records/named-records.ts'
import { fenced, type Passage, unfenced } from './packet-code-fences.ts'

/** How a text names a claim. */
const claimMark = (number: number): string => `[C-${number}]`
const anyClaim = /\[C-(\d{1,5})\]/g

/** Marks after a text, each once, in order of number: " [C-2] [C-11]". */
export const cited = (text: string, numbers: readonly number[]): string =>
  [text, ...[...new Set(numbers)].sort((a, b) => a - b).map(claimMark)].filter((part) => part !== '').join(' ')

/** Numbers of the claims a text names, in order, repeated as often as they stand there. */
export const claimsIn = (text: string): number[] => [...text.matchAll(anyClaim)].map(([, number]) => Number(number))

export type TextRun =
  | { readonly kind: 'words'; readonly words: string; readonly start: number }
  | { readonly kind: 'claim'; readonly number: number; readonly start: number }

/** A text as words and claims in turn; `start` is the place in the text. Empty words are left out. */
export function textRuns(text: string): TextRun[] {
  const runs: TextRun[] = []
  let from = 0
  const add = (to: number) => {
    if (to > from) runs.push({ kind: 'words', words: text.slice(from, to), start: from })
  }
  for (const match of text.matchAll(anyClaim)) {
    add(match.index)
    runs.push({ kind: 'claim', number: Number(match[1]), start: match.index })
    from = match.index + match[0].length
  }
  add(text.length)
  return runs
}

const isNumber = /^\d{1,9}\.$/

/** A number that begins a sentence ("99. percentile fell") looks like a list of one: there it is part of what was said. */
const ownNumber = ({ marker }: Block, before: Block | undefined, after: Block | undefined): string =>
  isNumber.test(marker) && !isNumber.test(before?.marker ?? '') && !isNumber.test(after?.marker ?? '')
    ? `${marker}\u00a0`
    : ''

/** Its lines as they stand, without the empty ones around them. */
const codeOf = (block: Block): string =>
  blockText(block)
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \t]+/g, ' ')
        .replace(/ ([.,;:])/g, '$1')
        .trim(),
    )
    .filter((line) => line !== '')

/**
 * What a record's text says, in turn, as the screen and a mentor's page show it: a line of words without Markdown's marks, or a block of
 * code. `titleOf` answers '' for a record that may not leave.
 */
export function passagesOf(text: string, titleOf: (id: string) => string = () => ''): Passage[] {
  const blocks = blocksOf(withoutBrokenLinks(withLinksAs(text, (id, words) => words ?? titleOf(id))))
  const said = blocks.filter(({ kind }) => kind !== 'code')
  let at = -1
  return blocks.flatMap((block): Passage[] => {
    if (block.kind === 'code') return [{ kind: 'code', text: codeOf(block) }]
    at += 1
    const words = `${ownNumber(block, said[at - 1], said[at + 1])}${blockText(block)}`
    return linesOf(words).map((line) => ({ kind: 'words', text: line }))
  })
}

/** The same as lines, where there is no place for a block of code: in a title, in a cell. */
export const plainParagraphs = (text: string, titleOf?: (id: string) => string): string[] =>
  passagesOf(text, titleOf).flatMap((passage) => linesOf(passage.text))

/** One below the other, as a block of the packet holds them. The last words carry the claims; below nothing but code they stand alone. */
export function citedPassages(passages: readonly Passage[], numbers: readonly number[]): string {
  const last = passages.findLastIndex(({ kind }) => kind === 'words')
  const lines = passages.map(({ kind, text }, at) =>
    kind === 'code' ? fenced(text) : unfenced(at === last ? cited(text, numbers) : text),
  )
  return (last < 0 ? [...lines, cited('', numbers)] : lines).join('\n')
}

/** The passages with their words changed; code is what it is. */
export const withWordsAs = (passages: readonly Passage[], change: (words: string) => string): Passage[] =>
  passages.map((one) => (one.kind === 'words' ? { ...one, text: change(one.text) } : one))

/** The text with a full stop, unless it ends in a mark already; empty stays empty. */
export const asSentence = (text: string): string =>
  text === '' || /[.!?:;…][”’"')\]]*$/.test(text) ? text : `${text}.`

/** Without the full stop that would stand in the middle of a sentence. */
export const inSentence = (text: string): string => text.replace(/[.;:\s]+$/, '')
