// What the journal's worker knows of every record: its columns, its words, the areas it looks at. Read once, or taken from what an
// earlier worker kept; from there it follows the change log.
import { liveQuery, type Subscription } from 'dexie'
import type { AsPlainObject } from 'minisearch'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { searchedText } from '../../../shared/rules/journal/journal-search-text.ts'
import type { CairnDatabase } from '../core/database.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import { createTurns } from '../core/task-queue.ts'
import { JournalAreas } from './journal-areas.ts'
import { JournalCache, type MemoryKeeping } from './journal-cache.ts'
import { type ColumnsAsKept, JournalColumnsStore } from './journal-columns-store.ts'
import { wholeSummary } from './journal-summary.ts'
import { JournalWordIndex } from './journal-word-index.ts'
import type { JournalSummary } from './journal-worker-messages.ts'
import { readStanding, type Standing } from './read-database-position.ts'
import { eachChunk } from './read-records-in-chunks.ts'
import { recordsWithPeople } from './records-with-people.ts'

/** No id comes after it. */
const lastId = '\uffff'
/** Milliseconds: words are read once the list itself has had its time. */
const pauseBeforeWords = 300
const restBeforeKeeping = 5000
/** Fewer changed records are read again sooner than everything is written again. */
const changedBeforeKeeping = 500

export interface MemoryListener {
  /** An answer given before may no longer hold. */
  onChanged(): void
  /** Another database stands there now, as after a restore: nothing that is known here is of it. */
  onReplaced(): void
}

export class JournalMemory {
  readonly columns = new JournalColumnsStore()
  readonly words = new JournalWordIndex()
  /** Until the columns of every record are here. */
  readonly read: Promise<void>
  /** The summary of the whole journal, where it was kept of the newest change; there before the columns are. */
  readonly keptSummary: Promise<JournalSummary | null>
  isRead = false
  hasAllWords = false
  readonly #database: CairnDatabase
  readonly #keeping: Required<MemoryKeeping>
  readonly #hears: MemoryListener
  readonly #inTurn = createTurns()
  /** Ids up to here have their words read. */
  #wordsUpTo = ''
  #databaseId: string | null = null
  #keeper: JournalCache | null = null
  #seq = 0
  /** Changes up to this one are kept; null: nothing is. */
  #keptSeq: number | null = null
  /** Records that changed since. */
  #unkept = 0
  #following: Subscription | null = null
  #isClosed = false
  #resting: ReturnType<typeof setTimeout> | undefined
  #areas: { readonly index: JournalAreas; readonly read: Promise<void> } | null = null

  constructor(database: CairnDatabase, keeping: MemoryKeeping, hears: MemoryListener) {
    this.#database = database
    this.#keeping = { restMs: restBeforeKeeping, ...keeping }
    this.#hears = hears
    const began = readStanding(database).then((standing) => this.#begin(standing))
    this.keptSummary = began.then((keeper) => keeper.summary(this.#seq))
    this.read = began
      .then((keeper) => this.#readColumns(keeper, this.#seq))
      .then(() => {
        this.isRead = true
      })
    // Who asks is told what went wrong; nobody has to ask for both.
    this.keptSummary.catch(() => undefined)
    this.read.then(() => this.#readWords()).catch(() => undefined)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#resting)
    this.#following?.unsubscribe()
    this.#keeper?.close()
  }

  #begin({ databaseId, seq }: Standing): JournalCache {
    this.#databaseId = databaseId
    this.#seq = seq
    this.#keeper = new JournalCache(this.#database.name, databaseId, this.#keeping.build)
    return this.#keeper
  }

  /** Every record once more, when areas are first asked for; not when the journal is. */
  async areas(): Promise<JournalAreas> {
    if (this.#areas === null) {
      const index = new JournalAreas()
      const read = this.#eachChunk((records) => {
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

  readonly #eachChunk = (take: (records: readonly AnyRecord[]) => void) =>
    eachChunk(this.#database, take, () => this.#isClosed)

  async #readColumns(keeper: JournalCache, newest: number): Promise<void> {
    const kept = await keeper.read('columns', newest)
    this.#seq = kept?.seq ?? newest
    this.#keptSeq = kept?.seq ?? null
    if (kept === null) {
      await this.#eachChunk((records) => {
        for (const record of records) this.columns.take(record.id, record)
      })
    } else {
      this.columns.takeKept(kept.value as ColumnsAsKept)
      const people = await this.#database.records.where('kind').equals('person').toArray()
      for (const person of people) this.columns.take(person.id, person)
      await this.#catchUp(newest)
    }
    this.#follow()
  }

  async #readWords(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeWords))
    if (!(await this.#inTurn(() => this.#takeKeptWords()))) {
      await this.#eachChunk((records) => {
        for (const record of records) {
          this.#wordsUpTo = record.id
          if (!this.words.has(record.id)) this.#putWords(record.id, record)
        }
      })
      this.#wordsUpTo = lastId
      this.hasAllWords = true
    }
    this.#changed()
  }

  /** Whether the words were kept together with the columns that were read. */
  async #takeKeptWords(): Promise<boolean> {
    const from = this.#keptSeq
    const kept = from === null ? null : await this.#keeper?.read('words', from)
    if (!kept || kept.seq !== from) return false
    this.words.takeKept(kept.value as AsPlainObject)
    this.#wordsUpTo = lastId
    const ids = await this.#changedAfter(kept.seq, this.#seq)
    const records = await this.#database.records.bulkGet([...ids])
    const people = new Set(ids.filter((_, index) => records[index]?.kind === 'person'))
    await this.#renewWords(ids, records, people)
    this.hasAllWords = true
    return true
  }

  #putWords(id: string, record: AnyRecord | undefined): void {
    const isHere = record !== undefined && record.trashedAt === null
    this.words.put(id, isHere ? searchedText(record, (one) => this.columns.peopleNames.get(one) ?? '') : null)
  }

  /** The words of these records, and of those that name a person among them: they hold the name. */
  async #renewWords(
    ids: readonly string[],
    records: readonly (AnyRecord | undefined)[],
    people: ReadonlySet<string>,
  ): Promise<void> {
    const isRead = (id: string) => id <= this.#wordsUpTo || this.words.has(id)
    const renew = (id: string, record: AnyRecord | undefined) => isRead(id) && this.#putWords(id, record)
    for (const [index, id] of ids.entries()) renew(id, records[index])
    if (people.size === 0) return
    for (const record of await recordsWithPeople(this.#database, this.columns, people)) renew(record.id, record)
  }

  #changed(): void {
    this.#hears.onChanged()
    clearTimeout(this.#resting)
    if (this.#isClosed || !this.hasAllWords) return
    this.#resting = setTimeout(() => void this.#inTurn(() => this.#keep()), this.#keeping.restMs)
  }

  async #keep(): Promise<void> {
    const keeper = this.#keeper
    if (keeper === null || this.#isClosed || !(await this.#keeping.hasRoom())) return
    if (this.#keptSeq === null || this.#unkept >= changedBeforeKeeping) {
      const words = await this.words.asKept()
      if (this.#isClosed || !(await keeper.keep(this.#seq, { columns: this.columns.asKept(), words }))) return
      this.#keptSeq = this.#seq
      this.#unkept = 0
    }
    if (!this.#isClosed) await keeper.keep(this.#seq, { summary: wholeSummary(this.columns.ordered) })
  }

  #follow(): void {
    if (this.#isClosed) return
    const standing = liveQuery(() => readStanding(this.#database))
    // An error ends the following; what was read so far still answers.
    this.#following = standing.subscribe({
      next: ({ databaseId, seq }) => {
        if (databaseId === this.#databaseId) void this.#inTurn(() => this.#tryToCatchUp(seq))
        else if (!this.#isClosed) this.#hears.onReplaced()
      },
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
      this.#seq = from
    }
  }

  /** Ids of what the changes after one up to another wrote. */
  async #changedAfter(from: number, seq: number): Promise<readonly string[]> {
    const changes = await this.#database.changes.where('seq').between(from, seq, false, true).toArray()
    return [...new Set(changes.flatMap((change) => change.ids))]
  }

  async #catchUp(seq: number): Promise<void> {
    if (seq <= this.#seq || this.#isClosed) return
    const ids = await this.#changedAfter(this.#seq, seq)
    const records = await this.#database.records.bulkGet([...ids])
    this.#seq = seq
    this.#unkept += ids.length
    const people = new Set(ids.filter((id, index) => this.columns.take(id, records[index])))
    for (const [index, id] of ids.entries()) this.#areas?.index.put(id, records[index])
    await this.#renewWords(ids, records, people)
    await this.#forgetErased(ids.filter((_, index) => records[index] === undefined))
    this.#changed()
  }

  /** The words of what was erased for good are kept nowhere. */
  async #forgetErased(gone: readonly string[]): Promise<void> {
    const tombstones = await this.#database.tombstones.bulkGet([...gone])
    if (!tombstones.some((one) => one !== undefined)) return
    this.#keptSeq = null
    await this.#keeper?.forget()
  }
}
