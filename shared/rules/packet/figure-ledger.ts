// What a packet has told already: a sentence or a figure stands in it once, and a second mention is left to the claim that has it.
import { sentenceCase } from '../text/number-words.ts'
import type { Passage } from './packet-code-fences.ts'

export interface Figure {
  /** As it is written: "1,840", "0.9". */
  readonly number: string
  /** The unit behind it, '' where there is none. */
  readonly unit: string
}

// No part of a word, a day's clock time, a version or the code of a criterion.
const written =
  /(?<![\p{L}\d.,:-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d:]|(?:st|nd|rd|th)\b)(?:[ \u00a0]?(%|€|\$|£|[A-Za-z]+))?/gu
const marks = /\[C-\d{1,5}\]/g
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const measures = /^(?:%|€|\$|£|ms|s|min|h|GB|MB|kB|TB|seconds?|minutes?|hours?|percent)$/
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number)

/** A figure that a reader remembers: with a unit of measure, a fraction, or of three digits and more. Years and days are none. */
const isRemembered = ({ number, unit }: Figure) =>
  !months.test(unit) &&
  !isYear(number) &&
  (measures.test(unit) || number.includes('.') || number.replaceAll(',', '').length > 2)

const oneUnit: Readonly<Record<string, string>> = {
  second: 's',
  seconds: 's',
  minute: 'min',
  minutes: 'min',
  percent: '%',
}

/** Figures of a text that a reader remembers, in order. */
export function figuresIn(text: string): Figure[] {
  return [...text.replace(marks, ' ').matchAll(written)]
    .map(([, number = '', unit = '']) => ({ number, unit }))
    .filter(isRemembered)
    .map(({ number, unit }) => ({ number, unit: oneUnit[unit] ?? unit }))
}

const isSame = (one: Figure, other: Figure) =>
  one.number.replaceAll(',', '') === other.number.replaceAll(',', '') &&
  (one.unit === other.unit || one.unit === '' || other.unit === '')

const sentencesOf = (line: string) => line.split(/(?<=[.!?]["”’)]*) +/)
const wordsOnly = (sentence: string) =>
  sentence
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
/** Shorter ones ("It came true.") may stand more than once. */
const leastWords = 5

/** Words beside its figures from which on a sentence is an argument that only mentions them: it is never left out. */
const mostWordsBeside = 9
const saysMore = (sentence: string) => wordsOnly(sentence.replace(written, ' ')).split(' ').length > mostWordsBeside

/** "305 ms at the 95th percentile, at most 0.9 s behind": of a list of figures those that were not told. Any other sentence as it is. */
function withoutFigures(sentence: string, isTold: (part: string) => boolean): string {
  const parts = /^\d/.test(sentence) ? sentence.split(', ') : []
  if (parts.length < 2 || !parts.every((part) => /\d/.test(part))) return sentence
  return sentenceCase(parts.filter((part) => !isTold(part)).join(', '))
}

export interface Ledger {
  /** Puts down what a sentence of `scope` says; returns the sentence. */
  tell(scope: string, sentence: string): string
  /** Whether every figure of the text was told of `scope` before, and there is one. */
  isTold(scope: string, text: string): boolean
  /** Whether these very words were. */
  isSaid(scope: string, words: string): boolean
  /**
   * The passages without sentences that were told already, and these put down in turn. `isArgued`: of what decides, or was learned, a
   * sentence that says more than its figures stays.
   */
  fresh(scope: string, passages: readonly Passage[], isArgued?: boolean): Passage[]
}

/** `scope` is one piece of work: the same number elsewhere is another figure. */
export function newLedger(): Ledger {
  const figures = new Map<string, Figure[]>()
  const texts = new Map<string, string[]>()
  const sentences = new Set<string>()
  const known = (scope: string) => figures.get(scope) ?? []
  const isTold = (scope: string, text: string) => {
    const found = figuresIn(text)
    return found.length > 0 && found.every((one) => known(scope).some((other) => isSame(one, other)))
  }
  const tell = (scope: string, sentence: string) => {
    figures.set(scope, [...known(scope), ...figuresIn(sentence)])
    texts.set(scope, [...(texts.get(scope) ?? []), sentence])
    if (wordsOnly(sentence).split(' ').length >= leastWords) sentences.add(wordsOnly(sentence))
    return sentence
  }
  const isFresh = (scope: string, sentence: string, isArgued: boolean) =>
    !sentences.has(wordsOnly(sentence)) && ((isArgued && saysMore(sentence)) || !isTold(scope, sentence))
  const fresh = (scope: string, passages: readonly Passage[], isArgued = false) =>
    passages.flatMap((passage) => {
      if (passage.kind === 'code') return [passage]
      const kept = sentencesOf(passage.text)
        .map((one) => withoutFigures(one, (part) => isTold(scope, part)))
        .filter((one) => one !== '' && isFresh(scope, one, isArgued))
      for (const one of kept) tell(scope, one)
      return kept.length === 0 ? [] : [{ ...passage, text: kept.join(' ') }]
    })
  const isSaid = (scope: string, words: string) => (texts.get(scope) ?? []).some((one) => one.includes(words))
  return { tell, isTold, isSaid, fresh }
}
