// The words of the records, found by beginnings, and by likeness only where a word is long enough not to find everything.
import MiniSearch from 'minisearch'
import { queryTerms, termsOf } from '../../shared/rules/journal-words.ts'

export interface WordsFound {
  /** Ids with how well each fits. */
  readonly scores: ReadonlyMap<string, number>
  /** The terms as they stand in the texts, for highlighting. */
  readonly terms: readonly string[]
}

/** Shorter words are taken as they are: with one letter off they would be other words. */
const longEnoughToMiss = 6
const mostTerms = 60

export class JournalWordIndex {
  readonly #mini = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= longEnoughToMiss ? 0.2 : false),
      maxFuzzy: 2,
    },
  })

  has(id: string): boolean {
    return this.#mini.has(id)
  }

  put(id: string, text: string | null): void {
    if (this.#mini.has(id)) this.#mini.discard(id)
    if (text !== null && text.trim() !== '') this.#mini.add({ id, text })
  }

  /** Null when the words hold nothing that can be searched for. */
  find(words: string): WordsFound | null {
    if (queryTerms(words).length === 0) return null
    const scores = new Map<string, number>()
    const terms = new Set<string>()
    for (const result of this.#mini.search(words)) {
      scores.set(String(result.id), result.score)
      if (terms.size < mostTerms) for (const term of result.terms) terms.add(term)
    }
    return { scores, terms: [...terms] }
  }
}
