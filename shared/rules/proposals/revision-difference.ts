// The readable difference of two versions: section by section, what stayed, what was added, what was taken out.
import { diffLines, diffWordsWithSpace } from 'diff'
import type { Section } from './proposal-sections.ts'

/** A stretch of text. Kept and taken in order are the older text whole; kept and added the newer. */
export interface Stretch {
  readonly sort: 'kept' | 'added' | 'taken'
  readonly text: string
}

export interface SectionDifference {
  readonly name: string
  readonly isSame: boolean
  readonly stretches: readonly Stretch[]
}

/** Beyond so many single changes a comparison by words takes long and reads badly. */
const mostChanges = 1000

const whole = (older: string, newer: string): Stretch[] =>
  [{ sort: 'taken', text: older } as const, { sort: 'added', text: newer } as const].filter(({ text }) => text !== '')

/** By words; by lines where the two are too far apart for words, as a whole where they have nothing in common. */
export function differenceOf(older: string, newer: string): Stretch[] {
  if (older === newer) return older === '' ? [] : [{ sort: 'kept', text: older }]
  const limits = { maxEditLength: mostChanges }
  const found = diffWordsWithSpace(older, newer, limits) ?? diffLines(older, newer, limits)
  if (found === undefined) return whole(older, newer)
  return found.map(({ added, removed, value }) => ({ sort: added ? 'added' : removed ? 'taken' : 'kept', text: value }))
}

/** All sections of the newer version in its order, then those that only the older one has. */
export function sectionDifferences(older: readonly Section[], newer: readonly Section[]): SectionDifference[] {
  const textIn = (sections: readonly Section[], name: string) => sections.find((one) => one.name === name)?.text ?? ''
  const names = [...new Set([...newer, ...older].map(({ name }) => name))]
  return names.map((name) => {
    const [before, after] = [textIn(older, name), textIn(newer, name)]
    return { name, isSame: before === after, stretches: differenceOf(before, after) }
  })
}
