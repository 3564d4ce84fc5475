// What every rule of the committee reader gets, and what it may answer.

import type { committeeRules } from '../../records/field-choices.ts'
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import type { Sentence } from './split-sentences.ts'

export type CommitteeRule = (typeof committeeRules)[number]

/** A sentence where it stands. */
export interface Reading {
  readonly sentence: Sentence
  readonly block: PacketBlock
  readonly section: PacketSection
  /** The sentence right behind it in the same line. */
  readonly next: Sentence | null
  /** What its claims resolve to; a number that resolves to nothing is absent. */
  readonly claims: readonly PacketClaim[]
  readonly whole: PacketDocument
}

/** `claim` is the one that the words of a mend should name, where there is one. */
export interface Found {
  readonly rule: CommitteeRule
  readonly claim?: PacketClaim | undefined
  /** A detail for the words of the objection: a mark that leads nowhere, the other figure, a count. */
  readonly what?: string
}

/** What was found of more than one sentence, at the one where it is told. */
export interface Placed {
  readonly reading: Reading
  readonly found: Found
}

export type ReadingRule = (reading: Reading) => Found | null

/** Parts of a case that tell how things stood, what was decided or learned: there "we" and "will" are the right words. */
const background: ReadonlySet<string> = new Set(['Problem', 'Scope', 'Decision', 'What I learned', 'Responsible for'])
export const isBackground = ({ block }: Pick<Reading, 'block'>): boolean => background.has(block.lead)

/** Whether any of the patterns is in the person's own words, quotations left out. */
export const says = ({ own }: Sentence, ...patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(own))

/** Patterns (global) found one behind the other in a text. One pattern with open gaps between them would try every gap against every other. */
export const inOrder = (text: string, ...patterns: readonly RegExp[]): boolean => {
  let from = 0
  return patterns.every((pattern) => {
    pattern.lastIndex = from
    const isFound = pattern.test(text)
    from = pattern.lastIndex
    return isFound
  })
}

/** As `inOrder`, with all of them between two points or semicolons. */
export const inOneClause = (text: string, ...patterns: readonly RegExp[]): boolean =>
  text.split(/[.;]/).some((clause) => inOrder(clause, ...patterns))

/** First person, singular: my part is said. */
export const saysI = (sentence: Sentence): boolean =>
  says(sentence, /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]ine|me|myself)\b/)
