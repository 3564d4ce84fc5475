// What is being typed, kept in a table of its own until it is saved. Loses at most a second of keys, whatever dies.
import type { CairnDatabase, DraftRow } from './database.ts'

export const keepDraft = (database: CairnDatabase, draft: DraftRow) => database.drafts.put(draft)
export const readDraft = (database: CairnDatabase, key: string) => database.drafts.get(key)
export const dropDraft = (database: CairnDatabase, key: string) => database.drafts.delete(key)
export const allDrafts = (database: CairnDatabase) => database.drafts.toArray()
