// Answers what the timeline asks, from the journal's memory. Runs in a worker.
import { type JournalQuery, type Narrowed, narrow, wholeJournal } from '../../../shared/rules/journal/journal-facets.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { MemoryKeeping } from './journal-cache.ts'
import { JournalMemory } from './journal-memory.ts'
import { summaryOf } from './journal-summary.ts'
import type { JournalAnswer, JournalQuestion } from './journal-worker-messages.ts'

interface Cached {
  readonly key: string
  readonly found: Narrowed
  readonly terms: readonly string[]
}

const wholeKey = JSON.stringify(wholeJournal)

export class JournalIndex {
  readonly #begin: () => JournalMemory
  #memory: JournalMemory
  #cached: Cached | null = null

  constructor(database: CairnDatabase, keeping: MemoryKeeping, onChanged: () => void) {
    const changed = () => {
      this.#cached = null
      onChanged()
    }
    const replaced = () => {
      this.#memory.close()
      this.#memory = this.#begin()
      changed()
    }
    this.#begin = () => new JournalMemory(database, keeping, { onChanged: changed, onReplaced: replaced })
    this.#memory = this.#begin()
  }

  close(): void {
    this.#memory.close()
  }

  #narrowed(query: JournalQuery): Cached {
    const key = JSON.stringify(query)
    if (this.#cached?.key === key) return this.#cached
    const words = this.#memory.words.find(query.words)
    const rows = this.#memory.columns.ordered
    const spoken = words === null ? rows : rows.filter(({ id }) => words.scores.has(id))
    this.#cached = { key, found: narrow(spoken, query.facets), terms: words?.terms ?? [] }
    return this.#cached
  }

  async #summary(query: JournalQuery): Promise<JournalAnswer<'summary'>> {
    const kept = JSON.stringify(query) === wholeKey ? await this.#memory.keptSummary : null
    if (kept !== null && !this.#memory.isRead) return kept
    await this.#memory.read
    const { found, terms } = this.#narrowed(query)
    return { ...summaryOf(this.#memory.columns.ordered, found), terms, hasAllWords: this.#memory.hasAllWords }
  }

  #bestFor(words: string, most: number): string[] {
    const found = this.#memory.words.find(words)
    if (found === null) return []
    return [...found.scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([id]) => id)
  }

  async answer(question: JournalQuestion): Promise<JournalAnswer<JournalQuestion['ask']>> {
    if (question.ask === 'summary') return this.#summary(question.query)
    await this.#memory.read
    switch (question.ask) {
      case 'ids':
        return this.#narrowed(question.query)
          .found.rows.slice(question.from, question.to)
          .map(({ id }) => id)
      case 'place':
        return this.#narrowed(question.query).found.rows.findIndex(({ id }) => id === question.id)
      case 'naming':
        return this.#memory.columns.naming(question.id)
      case 'search':
        return { ids: this.#bestFor(question.words, question.most), isWhole: this.#memory.hasAllWords }
      case 'areas':
        return (await this.#memory.areas()).summaries()
      case 'area':
        return (await this.#memory.areas()).rows(question.area, question.from, question.to)
    }
  }
}
