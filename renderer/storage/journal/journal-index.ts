// The journal's memory: reads every record once, follows the change log from there, and answers what the timeline asks. Runs in a worker.
import { liveQuery, type Subscription } from 'dexie'
import { isPlannedLine } from '../../../shared/rules/journal/counted-records.ts'
import { type JournalQuery, type Narrowed, narrow } from '../../../shared/rules/journal/journal-facets.ts'
import { searchedText } from '../../../shared/rules/journal/journal-text.ts'
import type { CairnDatabase } from '../core/database.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import { JournalAreas } from './journal-areas.ts'
import { JournalColumnsStore } from './journal-columns-store.ts'
import type { JournalAnswer, JournalQuestion } from './journal-questions.ts'
import { JournalWordIndex } from './journal-word-index.ts'

const chunkLength = 1000
/** Words are read once the list itself has had its time. */
const pauseBeforeWords = 300

interface Cached {
  readonly key: string
  readonly found: Narrowed
  readonly terms: readonly string[]
}

export class JournalIndex {
  readonly #database: CairnDatabase
  readonly #columns = new JournalColumnsStore()
  readonly #words = new JournalWordIndex()
  readonly #onChanged: () => void
  readonly #read: Promise<void>
  /** Ids up to here have their words read; null before that began. */
  #wordsUpTo: string | null = null
  #hasAllWords = false
  #seq = 0
  #following: Subscription | null = null
  #isClosed = false
  #cached: Cached | null = null
  #areas: { readonly index: JournalAreas; readonly read: Promise<void> } | null = null

  constructor(database: CairnDatabase, onChanged: () => void) {
    this.#database = database
    this.#onChanged = onChanged
    this.#read = this.#readColumns()
    void this.#read.then(() => this.#readWords()).catch(() => undefined)
  }

  close(): void {
    this.#isClosed = true
    this.#following?.unsubscribe()
  }

  async #readChunks(each: (records: Awaited<ReturnType<JournalIndex['chunkAfter']>>) => void): Promise<void> {
    for (let last = ''; !this.#isClosed; ) {
      const records = await this.chunkAfter(last)
      each(records)
      const end = records.at(-1)
      if (end === undefined) return
      last = end.id
    }
  }

  chunkAfter(id: string) {
    return this.#database.records.where('id').above(id).limit(chunkLength).toArray()
  }

  async #readColumns(): Promise<void> {
    this.#seq =
      (await this.#database.changes
        .orderBy('seq')
        .lastKey()
        .then(Number, () => 0)) || 0
    await this.#readChunks((records) => {
      for (const record of records) this.#columns.take(record.id, record)
    })
    this.#follow()
  }

  async #readWords(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeWords))
    await this.#readChunks((records) => {
      for (const record of records) {
        this.#wordsUpTo = record.id
        if (!this.#words.has(record.id)) this.#putWords(record.id, record)
      }
    })
    this.#hasAllWords = true
    this.#changed()
  }

  #putWords(id: string, record: Parameters<typeof searchedText>[0] | undefined): void {
    const isHere = record !== undefined && record.trashedAt === null
    this.#words.put(id, isHere ? searchedText(record, (one) => this.#columns.peopleNames.get(one) ?? '') : null)
  }

  /** Every record once more, when areas are first asked for; not when the journal is. */
  async #readAreas(): Promise<JournalAreas> {
    if (this.#areas === null) {
      const index = new JournalAreas()
      const read = this.#readChunks((records) => {
        for (const record of records) index.put(record.id, record)
      })
      this.#areas = { index, read }
    }
    const { index, read } = this.#areas
    // Trouble of the store is told by who asked; the next question reads anew.
    await read.catch((error: unknown) => {
      this.#areas = null
      throw error
    })
    return index
  }

  #changed(): void {
    this.#cached = null
    this.#onChanged()
  }

  #follow(): void {
    if (this.#isClosed) return
    const newest = liveQuery(() => this.#database.changes.orderBy('seq').lastKey())
    // An error ends the following; what was read so far still answers.
    this.#following = newest.subscribe({
      next: (seq) => void this.#tryToCatchUp(Number(seq ?? 0)),
      error: () => undefined,
    })
  }

  /** Trouble of the store is told by the page that reads it; the next commit catches up from where this one began. */
  async #tryToCatchUp(seq: number): Promise<void> {
    const from = this.#seq
    try {
      await this.#catchUp(seq)
    } catch (error) {
      if (storageTrouble(error) === null) throw error
      this.#seq = Math.min(this.#seq, from)
    }
  }

  async #catchUp(seq: number): Promise<void> {
    if (seq <= this.#seq || this.#isClosed) return
    const from = this.#seq
    this.#seq = seq
    const changes = await this.#database.changes.where('seq').between(from, seq, false, true).toArray()
    const ids = [...new Set(changes.flatMap((change) => change.ids))]
    const records = await this.#database.records.bulkGet(ids)
    for (const [index, id] of ids.entries()) {
      const record = records[index]
      this.#columns.take(id, record)
      this.#areas?.index.put(id, record)
      const isRead = this.#hasAllWords || (this.#wordsUpTo !== null && id <= this.#wordsUpTo)
      if (isRead || this.#words.has(id)) this.#putWords(id, record)
    }
    this.#changed()
  }

  #narrowed(query: JournalQuery): Cached {
    const key = JSON.stringify(query)
    if (this.#cached?.key === key) return this.#cached
    const words = this.#words.find(query.words)
    const rows = this.#columns.ordered
    const spoken = words === null ? rows : rows.filter(({ id }) => words.scores.has(id))
    this.#cached = { key, found: narrow(spoken, query.facets), terms: words?.terms ?? [] }
    return this.#cached
  }

  #summary(query: JournalQuery): JournalAnswer<'summary'> {
    const { found, terms } = this.#narrowed(query)
    const all = this.#columns.ordered
    const edges = { newestDay: all[0]?.day ?? null, oldestDay: all.at(-1)?.day ?? null }
    const { months, counts } = found
    return {
      total: found.rows.length,
      planned: found.rows.filter(isPlannedLine).length,
      all: all.length - all.filter(isPlannedLine).length,
      ...edges,
      months,
      counts,
      terms,
      hasAllWords: this.#hasAllWords,
    }
  }

  #bestFor(words: string, most: number): string[] {
    const found = this.#words.find(words)
    if (found === null) return []
    return [...found.scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([id]) => id)
  }

  async answer(question: JournalQuestion): Promise<JournalAnswer<JournalQuestion['ask']>> {
    await this.#read
    switch (question.ask) {
      case 'summary':
        return this.#summary(question.query)
      case 'ids':
        return this.#narrowed(question.query)
          .found.rows.slice(question.from, question.to)
          .map(({ id }) => id)
      case 'place':
        return this.#narrowed(question.query).found.rows.findIndex(({ id }) => id === question.id)
      case 'naming':
        return this.#columns.naming(question.id)
      case 'search':
        return { ids: this.#bestFor(question.words, question.most), isWhole: this.#hasAllWords }
      case 'areas':
        return (await this.#readAreas()).summaries()
      case 'area':
        return (await this.#readAreas()).rows(question.area, question.from, question.to)
    }
  }
}
