// What is being typed, kept in a table of its own until it is saved: one draft per place and window, so that two windows never lose each other's words.
import type { CairnDatabase, DraftRow } from './database.ts'
import { openWindows } from './open-windows.ts'

/** What is typed on a record's page beside the record itself: the answer to it, a visit. */
export const notePlace = (id: string): string => `note:${id}`

export const keepDraft = (database: CairnDatabase, draft: DraftRow) => database.drafts.put(draft)

/**
 * The draft of a place: this window's own, or else the newest left by a window that is no longer open. What another open window
 * is typing stays with it.
 */
export async function readDraft(database: CairnDatabase, key: string, window: string): Promise<DraftRow | undefined> {
  const rows = await database.drafts.where('key').equals(key).toArray()
  const own = rows.find((row) => row.window === window)
  if (own !== undefined || rows.length === 0) return own
  const open = await openWindows()
  return rows.filter((row) => !open.has(row.window)).sort((a, b) => (a.at < b.at ? 1 : -1))[0]
}

/** A write waits for the disk, and what was just saved would wait behind it to be shown: only a draft that is there is taken away. */
export async function dropDraft(database: CairnDatabase, { key, window }: Pick<DraftRow, 'key' | 'window'>) {
  const stored = await database.drafts.get([key, window])
  if (stored !== undefined) await database.drafts.delete([key, window])
}
