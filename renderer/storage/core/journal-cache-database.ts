// What the journal's worker read, kept so that the next one begins from there instead of reading every record. A database of its own:
// it is in no backup and can be made anew from the records at any time.
import Dexie, { type Table } from 'dexie'
import { storageTrouble } from './storage-trouble.ts'

/** What a kept part was made of and by: with any other it is not read. */
export interface KeptOf {
  readonly databaseId: string
  /** Address of the script that made it: each build has its own. */
  readonly build: string
  readonly firstWeekday: number
}

export interface KeptPart {
  readonly key: 'columns' | 'words' | 'summary'
  readonly of: KeptOf
  /** Changes up to this one are in it. */
  readonly seq: number
  readonly json: string
}

export class KeptIndex extends Dexie {
  parts!: Table<KeptPart, KeptPart['key']>

  constructor(databaseName: string) {
    super(`${databaseName}-journal`, { cache: 'disabled', chromeTransactionDurability: 'relaxed' })
    this.version(1).stores({ parts: 'key' })
  }
}

/** Takes away what was kept of a database: the words of a record that was erased stand in it too. */
export async function clearKeptIndex(databaseName: string): Promise<void> {
  const index = new KeptIndex(databaseName)
  try {
    if (await Dexie.exists(index.name)) await index.parts.clear()
  } catch (error) {
    // The journal's worker clears it too, once it follows the change.
    if (storageTrouble(error) === null) throw error
  } finally {
    index.close()
  }
}

export const deleteKeptIndex = (databaseName: string): Promise<void> => new KeptIndex(databaseName).delete()
