// Which criteria of another version are most alike to one that is gone: an order for a choice, never a decision.
import type { Criterion } from '../../records/roadmap.ts'
import { fold } from '../text/fold-text.ts'

const commonWords = new Set(
  'a an and are as at be by for from in into is it its of on or own that the their them they this to with'.split(' '),
)

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !commonWords.has(word))
      .map((word) => word.slice(0, 6)),
  )

/** Each criterion of a ladder is held against many others. */
const known = new WeakMap<Criterion, ReadonlySet<string>>()
function wordsOf(criterion: Criterion): ReadonlySet<string> {
  const words = known.get(criterion) ?? wordsIn(criterion.text)
  known.set(criterion, words)
  return words
}

/** How many words both have, of all that either has: 0 to 1. */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

/** Whether two texts have so few words in common that they say different things. */
export const isOtherwiseWorded = (one: Criterion, other: Criterion): boolean =>
  alikeness(wordsOf(one), wordsOf(other)) < 1 / 3

/** Those that share words with `near` first, the most alike at the top; the others as the ladder has them. */
export function mostAlike(criteria: readonly Criterion[], near: Criterion): Criterion[] {
  const own = wordsOf(near)
  return criteria
    .map((one) => ({ one, alike: alikeness(wordsOf(one), own) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ one }) => one)
}
