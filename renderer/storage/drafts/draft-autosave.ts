// Writes one place's draft at most every 400 ms while someone types, and never later than that: well under the second that may be lost.
import type { CairnDatabase, DraftRow } from '../core/database.ts'
import { hasRoom } from '../core/disk-space.ts'
import { type StorageTrouble, storageTrouble } from '../core/storage-trouble.ts'
import { dropDraft, keepDraft } from './draft-store.ts'

const writeEvery = 400
/** On a full disk. */
const tryAgainEvery = 3000

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

async function troubleOfKeeping(database: CairnDatabase, row: DraftRow): Promise<StorageTrouble | null> {
  try {
    await keepDraft(database, row)
    return null
  } catch (error) {
    const trouble = storageTrouble(error)
    if (trouble === null) throw error
    return trouble
  }
}

/** `told` hears why a draft could not be written, and null once it could again. The words stay on screen either way. */
export function createDraftKeeper(
  database: CairnDatabase,
  told: (trouble: StorageTrouble | null) => void,
): DraftKeeper {
  let waiting: { row: DraftRow; timer: ReturnType<typeof setTimeout> } | null = null
  /** Rises when the draft is dropped: what was on its way then is written no more. */
  let turn = 0
  const clear = () => {
    if (waiting !== null) clearTimeout(waiting.timer)
    waiting = null
    pending.delete(flush)
  }
  // The first key starts the clock; later keys ride along, so the wait never grows with typing.
  const wait = (row: DraftRow, milliseconds: number) => {
    waiting = { row, timer: waiting?.timer ?? setTimeout(() => void flush(), milliseconds) }
    pending.add(flush)
  }
  const flush = async () => {
    if (waiting === null) return
    const { row } = waiting
    const began = turn
    clear()
    const room = await hasRoom()
    if (began !== turn) return
    // Something newer may have been typed since.
    if (!room && waiting === null) wait(row, tryAgainEvery)
    told(room ? await troubleOfKeeping(database, row) : { kind: 'disk-full' })
  }
  return {
    keep: (row) => wait(row, writeEvery),
    async drop(row) {
      turn += 1
      clear()
      await dropDraft(database, row)
    },
    flush,
  }
}
