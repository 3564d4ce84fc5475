// Keeps the columns and words that the journal's worker has read, and gives them to the next one where they are of the same records.
import Dexie from 'dexie'
import { formats } from '../../../shared/rules/time/date-number-formats.ts'
import { KeptIndex, type KeptOf, type KeptPart } from '../core/journal-cache-database.ts'
import { storageTrouble } from '../core/storage-trouble.ts'
import type { JournalSummary } from './journal-worker-messages.ts'

export interface MemoryKeeping {
  /** Address of the script: what another build kept is not read. */
  readonly build: string
  /** Whether there is room to keep it: a full disk is written to by nobody. */
  readonly hasRoom: () => Promise<boolean>
  /** Milliseconds without a change before anything is kept. */
  readonly restMs?: number
}

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

export class JournalCache {
  readonly #of: KeptOf | null
  readonly #store: KeptIndex

  /** Nothing is kept of a database in which nothing was begun: it has no id. */
  constructor(databaseName: string, databaseId: string | null, build: string) {
    this.#of = databaseId === null ? null : { databaseId, build, firstWeekday: formats().firstWeekday }
    this.#store = new KeptIndex(databaseName)
  }

  close(): void {
    this.#store.close()
  }

  /** What was kept of the records up to `seq` at most; null where there is none, or it is of other records or another build. */
  read(key: KeptPart['key'], seq: number): Promise<Kept | null> {
    return orNull(async () => {
      // Opening one that is not there makes it, and so writes.
      if (this.#of === null || !(await Dexie.exists(this.#store.name))) return null
      const part = await this.#store.parts.get(key)
      if (part === undefined || !isSame(part.of, this.#of) || part.seq > seq) return null
      return { seq: part.seq, value: JSON.parse(part.json) }
    })
  }

  /** The summary of the whole journal, where it is of this very change. */
  async summary(seq: number): Promise<JournalSummary | null> {
    const kept = await this.read('summary', seq)
    return kept?.seq === seq ? (kept.value as JournalSummary) : null
  }

  /** Answers whether it was kept. */
  async keep(seq: number, values: Partial<Record<KeptPart['key'], unknown>>): Promise<boolean> {
    const of = this.#of
    if (of === null) return false
    const kept = await orNull(async () => {
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
