// The words of the records, found by beginnings, and by likeness only where a word is long enough not to find everything.
import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchResult } from 'minisearch'
import { isFigure, queryOf, termsOf, type Wanted } from '../../../shared/rules/journal/search-tokenizer.ts'

export interface WordsFound {
  /** Ids with how well each fits. */
  readonly scores: ReadonlyMap<string, number>
  /** The terms as they stand in the texts, for highlighting. */
  readonly terms: readonly string[]
}

/** A slip is allowed only in words of so many letters: shorter ones would be other words. What was typed may lack one of them. */
const longEnoughToMiss = 6
const mostTerms = 60
const isLetters = (term: string) => /^\p{L}+$/u.test(term)

/** How many letters may be off in what was typed. */
function slipsIn(term: string): number {
  if (!isLetters(term) || term.length < longEnoughToMiss - 1) return 0
  return Math.min(2, Math.max(1, Math.round(term.length * 0.2)))
}

/** Letters to put in, take out or change to make one word of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1
      const [left = 0, up = 0, corner = 0] = [line[column - 1], above[column], above[column - 1]]
      line.push(Math.min(left + 1, up + 1, corner + change))
    }
    above = line
  }
  return above[other.length] ?? 0
}

/** Whether a term of a text answers one that was typed. */
function answers(wanted: string, term: string): boolean {
  if (isFigure(wanted)) return term === wanted
  if (term.startsWith(wanted)) return true
  const slips = slipsIn(wanted)
  const isLong = slips > 0 && term.length >= longEnoughToMiss && isLetters(term)
  return isLong && Math.abs(term.length - wanted.length) <= slips && distance(wanted, term) <= slips
}

const asQuery = (wanted: readonly Wanted[]): Query => ({
  combineWith: 'AND',
  queries: wanted.map((ways) => ({
    combineWith: 'OR',
    queries: ways.map((terms) => ({ combineWith: 'AND', queries: [...terms] })),
  })),
})

/** The index lets a slip into a short word of a text too; what is found must hold without it. */
const isMeant = (wanted: readonly Wanted[], { terms }: SearchResult) =>
  wanted.every((ways) => ways.some((all) => all.every((one) => terms.some((term) => answers(one, term)))))

interface Text {
  readonly id: string
  readonly text: string
}

const options: Options<Text> = {
  fields: ['text'],
  tokenize: termsOf,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (term) => [term],
    prefix: (term) => !isFigure(term),
    fuzzy: (term) => slipsIn(term) || false,
    maxFuzzy: 2,
  },
}

export class JournalWordIndex {
  #mini = new MiniSearch<Text>(options)

  /** In a form that JSON keeps, without the words of texts that are no longer there. */
  async asKept(): Promise<AsPlainObject> {
    if (this.#mini.dirtCount > 0) await this.#mini.vacuum()
    return this.#mini.toJSON()
  }

  takeKept(kept: AsPlainObject): void {
    this.#mini = MiniSearch.loadJS(kept, options)
  }

  has(id: string): boolean {
    return this.#mini.has(id)
  }

  put(id: string, text: string | null): void {
    if (this.#mini.has(id)) this.#mini.discard(id)
    if (text !== null && text.trim() !== '') this.#mini.add({ id, text })
  }

  /** Null when the words hold nothing that can be searched for. */
  find(words: string): WordsFound | null {
    const wanted = queryOf(words)
    if (wanted.length === 0) return null
    const typed = wanted.flat(2)
    const maySlip = typed.some((term) => slipsIn(term) > 0)
    const scores = new Map<string, number>()
    const terms = new Set<string>()
    for (const result of this.#mini.search(asQuery(wanted))) {
      if (maySlip && !isMeant(wanted, result)) continue
      scores.set(String(result.id), result.score)
      if (terms.size >= mostTerms) continue
      for (const term of result.terms) if (typed.some((one) => answers(one, term))) terms.add(term)
    }
    return { scores, terms: [...terms] }
  }
}
