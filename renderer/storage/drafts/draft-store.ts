// What is being typed, kept in a table of its own until it is saved: one draft per place and window, so that two windows never lose each other's words.
import type { CairnDatabase, DraftRow } from '../core/database.ts'
import { openWindows } from '../core/list-open-windows.ts'

/** What is typed on a record's page beside the record itself: the answer to it, a visit. */
export const notePlace = (id: string): string => `note:${id}`

export const keepDraft = (database: CairnDatabase, draft: DraftRow) => database.drafts.put(draft)

/** Undoes that a draft was discarded; what was begun in its place meanwhile stays. */
export const bringDraftBack = (database: CairnDatabase, draft: DraftRow) =>
  database.transaction('rw', database.drafts, async () => {
    if ((await database.drafts.get([draft.key, draft.window])) === undefined) await database.drafts.put(draft)
  })

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

/** Where a draft is kept that no form can show: what its key begins with. */
const aside = 'set-aside:'
export const isSetAside = ({ key }: Pick<DraftRow, 'key'>): boolean => key.startsWith(aside)
/** As long as a key may be in a snapshot or an archive. */
const longestKey = 500

/**
 * Sets a draft aside that its form cannot show (an archive may bring one), so that the form is free and nothing is lost: it stays
 * among the drafts, under a key that no form looks at.
 */
export async function setDraftAside(database: CairnDatabase, row: DraftRow): Promise<void> {
  await database.transaction('rw', database.drafts, async () => {
    const stored = await database.drafts.get([row.key, row.window])
    if (stored === undefined || stored.at !== row.at) return
    const key = `${aside}${row.at}:${row.key}`.slice(0, longestKey)
    await database.drafts.put({ ...stored, key })
    await database.drafts.delete([row.key, row.window])
  })
}

/** Those that were set aside, the newest first. */
export async function readDraftsSetAside(database: CairnDatabase): Promise<DraftRow[]> {
  return database.drafts.where('key').startsWith(aside).reverse().toArray()
}

/** Erases those that were set aside from the place of one of these records. */
export async function dropSetAside(database: CairnDatabase, ids: ReadonlySet<string>): Promise<void> {
  const rows = await readDraftsSetAside(database)
  const gone = rows.filter(({ key }) => [...ids].some((id) => key.endsWith(id)))
  await database.drafts.bulkDelete(gone.map(({ key, window }): [string, string] => [key, window]))
}

/** A write waits for the disk, and what was just saved would wait behind it to be shown: only a draft that is there is taken away. */
export async function dropDraft(database: CairnDatabase, { key, window }: Pick<DraftRow, 'key' | 'window'>) {
  const stored = await database.drafts.get([key, window])
  if (stored !== undefined) await database.drafts.delete([key, window])
}
