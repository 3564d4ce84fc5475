// What the journal's worker knows of every record: its columns, its words, the areas it looks at. Read once, or taken from what an
// earlier worker kept; from there it follows the change log.
import { liveQuery, type Subscription } from 'dexie'
import type { AsPlainObject } from 'minisearch'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import { searchedText } from '../../../shared/rules/journal/journal-text.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import type { CairnDatabase } from '../core/database.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import { createTurns } from '../core/turns.ts'
import { eachChunk } from './each-chunk.ts'
import { JournalAreas } from './journal-areas.ts'
import { type ColumnsAsKept, JournalColumnsStore } from './journal-columns-store.ts'
import { JournalKeeper } from './journal-keeper.ts'
import type { JournalSummary } from './journal-questions.ts'
import { wholeSummary } from './journal-summary.ts'
import { JournalWordIndex } from './journal-word-index.ts'

/** No id comes after it. */
const lastId = '\uffff'
/** Milliseconds: words are read once the list itself has had its time. */
const pauseBeforeWords = 300
const restBeforeKeeping = 5000
/** Fewer are read again sooner than everything is written again. */
const changesBeforeKeeping = 500

const newestSeq = async ({ changes }: CairnDatabase) => Number((await changes.orderBy('seq').lastKey()) ?? 0)

export interface MemoryKeeping {
  /** Address of the script: what another build kept is not read. */
  readonly build: string
  /** Whether there is room to keep it: a full disk is written to by nobody. */
  readonly hasRoom: () => Promise<boolean>
  /** Milliseconds without a change before anything is kept. */
  readonly restMs?: number
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
  readonly #keeper: JournalKeeper
  readonly #keeping: Required<MemoryKeeping>
  readonly #onChanged: () => void
  readonly #inTurn = createTurns()
  /** Ids up to here have their words read. */
  #wordsUpTo = ''
  #seq = 0
  /** Changes up to this one are kept; null: nothing is. */
  #keptSeq: number | null = null
  #following: Subscription | null = null
  #isClosed = false
  #resting: ReturnType<typeof setTimeout> | undefined
  #areas: { readonly index: JournalAreas; readonly read: Promise<void> } | null = null

  constructor(database: CairnDatabase, keeping: MemoryKeeping, onChanged: () => void) {
    this.#database = database
    this.#keeping = { restMs: restBeforeKeeping, ...keeping }
    this.#keeper = new JournalKeeper(database, keeping.build)
    this.#onChanged = onChanged
    const newest = newestSeq(database)
    this.keptSummary = newest.then((seq) => this.#summaryAsKept(seq))
    this.read = newest
      .then((seq) => this.#readColumns(seq))
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
    this.#keeper.close()
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

  async #summaryAsKept(newest: number): Promise<JournalSummary | null> {
    const kept = await this.#keeper.read('summary', newest)
    return kept?.seq === newest ? (kept.value as JournalSummary) : null
  }

  async #readColumns(newest: number): Promise<void> {
    const kept = await this.#keeper.read('columns', newest)
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
    const kept = from === null ? null : await this.#keeper.read('words', from)
    if (kept === null || kept.seq !== from) return false
    this.words.takeKept(kept.value as AsPlainObject)
    this.#wordsUpTo = lastId
    const ids = await this.#changedAfter(kept.seq, this.#seq)
    await this.#renewWords(ids, await this.#database.records.bulkGet([...ids]))
    this.hasAllWords = true
    return true
  }

  #putWords(id: string, record: AnyRecord | undefined): void {
    const isHere = record !== undefined && record.trashedAt === null
    this.words.put(id, isHere ? searchedText(record, (one) => this.columns.peopleNames.get(one) ?? '') : null)
  }

  /** The words of these records, and of those that name a person among them: they hold the name. */
  async #renewWords(ids: readonly string[], records: readonly (AnyRecord | undefined)[]): Promise<void> {
    const isRead = (id: string) => id <= this.#wordsUpTo || this.words.has(id)
    const renew = (id: string, record: AnyRecord | undefined) => isRead(id) && this.#putWords(id, record)
    for (const [index, id] of ids.entries()) renew(id, records[index])
    const people = new Set<string>(records.flatMap((record) => (record?.kind === 'person' ? [record.id] : [])))
    if (people.size === 0) return
    for (const record of await this.#recordsWith(people)) renew(record.id, record)
  }

  /** Records whose words hold the name of one of these people. */
  async #recordsWith(people: ReadonlySet<string>): Promise<AnyRecord[]> {
    const ids = this.columns.ordered.filter((row) => row.people.some((one) => people.has(one))).map(({ id }) => id)
    const [rows, actions] = await Promise.all([
      this.#database.records.bulkGet(ids),
      this.#database.records.where('kind').equals('action').toArray(),
    ])
    const isOwned = (record: AnyRecord) => peopleIn(record).some((one) => people.has(one))
    return [...rows.filter((record) => record !== undefined), ...actions.filter(isOwned)]
  }

  #changed(): void {
    this.#onChanged()
    clearTimeout(this.#resting)
    if (this.#isClosed || !this.hasAllWords) return
    this.#resting = setTimeout(() => void this.#inTurn(() => this.#keep()), this.#keeping.restMs)
  }

  async #keep(): Promise<void> {
    if (this.#isClosed || !(await this.#keeping.hasRoom())) return
    if (this.#keptSeq === null || this.#seq - this.#keptSeq >= changesBeforeKeeping) {
      const words = await this.words.asKept()
      if (this.#isClosed || !(await this.#keeper.keep(this.#seq, { columns: this.columns.asKept(), words }))) return
      this.#keptSeq = this.#seq
    }
    if (!this.#isClosed) await this.#keeper.keep(this.#seq, { summary: wholeSummary(this.columns.ordered) })
  }

  #follow(): void {
    if (this.#isClosed) return
    const newest = liveQuery(() => newestSeq(this.#database))
    // An error ends the following; what was read so far still answers.
    this.#following = newest.subscribe({
      next: (seq) => void this.#inTurn(() => this.#tryToCatchUp(seq)),
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
    for (const [index, id] of ids.entries()) {
      this.columns.take(id, records[index])
      this.#areas?.index.put(id, records[index])
    }
    await this.#renewWords(ids, records)
    await this.#forgetErased(ids.filter((_, index) => records[index] === undefined))
    this.#changed()
  }

  /** The words of what was erased for good are kept nowhere. */
  async #forgetErased(gone: readonly string[]): Promise<void> {
    const tombstones = await this.#database.tombstones.bulkGet([...gone])
    if (!tombstones.some((one) => one !== undefined)) return
    this.#keptSeq = null
    await this.#keeper.forget()
  }
}
