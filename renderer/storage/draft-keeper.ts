// Writes one place's draft at most every 400 ms while somebody types, and never later than that: well under the second that may be lost.
import type { CairnDatabase, DraftRow } from './database.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { type StorageTrouble, storageTrouble } from './storage-trouble.ts'

const writeEvery = 400

/** The drafts that still have something to write. */
const pending = new Set<() => Promise<void>>()

/** Forms on the screen that hold something not saved; what they hold is a draft already. */
const unsaved = new Set<object>()

export const hasUnsavedWork = (): boolean => unsaved.size > 0

/** Answers how to take it back. */
export function noteUnsavedWork(): () => void {
  const form = {}
  unsaved.add(form)
  return () => void unsaved.delete(form)
}

/** Writes everything typed so far: before the window closes. */
export const flushAllDrafts = async (): Promise<void> => {
  await Promise.all([...pending].map((flush) => flush()))
}

export interface DraftKeeper {
  /** Takes the newest state; it is on disk within 400 ms. */
  keep(row: DraftRow): void
  /** Forgets what is waiting and what is stored. */
  drop(row: Pick<DraftRow, 'key' | 'window'>): Promise<void>
  flush(): Promise<void>
}

/** `told` hears why a draft could not be written, and null once it could again. The words stay on screen either way. */
export function createDraftKeeper(
  database: CairnDatabase,
  told: (trouble: StorageTrouble | null) => void,
): DraftKeeper {
  let waiting: { row: DraftRow; timer: ReturnType<typeof setTimeout> } | null = null
  const clear = () => {
    if (waiting !== null) clearTimeout(waiting.timer)
    waiting = null
    pending.delete(flush)
  }
  const flush = async () => {
    if (waiting === null) return
    const { row } = waiting
    clear()
    try {
      await keepDraft(database, row)
      told(null)
    } catch (error) {
      const trouble = storageTrouble(error)
      if (trouble === null) throw error
      told(trouble)
    }
  }
  return {
    keep(row) {
      // The first key starts the clock; later keys ride along, so the wait never grows with typing.
      waiting = { row, timer: waiting?.timer ?? setTimeout(() => void flush(), writeEvery) }
      pending.add(flush)
    },
    async drop(row) {
      clear()
      await dropDraft(database, row)
    },
    flush,
  }
}
