// Keeps the columns and words that the journal's worker has read, and gives them to the next one where they are of the same records.
import Dexie from 'dexie'
import { formats } from '../../../shared/rules/time/formats.ts'
import { type CairnDatabase, readMeta } from '../core/database.ts'
import { KeptIndex, type KeptOf, type KeptPart } from '../core/kept-index.ts'
import { storageTrouble } from '../core/storage-trouble.ts'

export interface Kept {
  /** Changes up to this one are in it. */
  readonly seq: number
  readonly value: unknown
}

/** Nothing depends on what is kept: where the store cannot be used, everything is read anew. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (storageTrouble(error) === null) throw error
    return null
  }
}

const isSame = (one: KeptOf, other: KeptOf) =>
  one.databaseId === other.databaseId && one.build === other.build && one.firstWeekday === other.firstWeekday

export class JournalKeeper {
  readonly #database: CairnDatabase
  readonly #build: string
  readonly #store: KeptIndex

  constructor(database: CairnDatabase, build: string) {
    this.#database = database
    this.#build = build
    this.#store = new KeptIndex(database.name)
  }

  close(): void {
    this.#store.close()
  }

  /** Null: nothing was begun in the database, and nothing is kept of it. */
  async #of(): Promise<KeptOf | null> {
    const identity = await readMeta(this.#database, 'identity')
    if (identity === undefined) return null
    return { databaseId: identity.databaseId, build: this.#build, firstWeekday: formats().firstWeekday }
  }

  /** What was kept of the records up to `seq` at most; null where there is none, or it is of other records or another build. */
  read(key: KeptPart['key'], seq: number): Promise<Kept | null> {
    return orNull(async () => {
      // Opening one that is not there makes it, and so writes.
      if (!(await Dexie.exists(this.#store.name))) return null
      const [of, part] = await Promise.all([this.#of(), this.#store.parts.get(key)])
      if (of === null || part === undefined || !isSame(part.of, of) || part.seq > seq) return null
      return { seq: part.seq, value: JSON.parse(part.json) }
    })
  }

  /** Answers whether it was kept. */
  async keep(seq: number, values: Partial<Record<KeptPart['key'], unknown>>): Promise<boolean> {
    const kept = await orNull(async () => {
      const of = await this.#of()
      if (of === null) return false
      const parts = Object.entries(values).map(([key, value]) => ({ key, of, seq, json: JSON.stringify(value) }))
      await this.#store.parts.bulkPut(parts as KeptPart[])
      return true
    })
    return kept === true
  }

  async forget(): Promise<void> {
    await orNull(async () => {
      if (await Dexie.exists(this.#store.name)) await this.#store.parts.clear()
    })
  }
}
