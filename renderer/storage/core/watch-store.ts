// Watches the open database for what happens to it from outside: the browser gives it up, another window upgrades or deletes it, or
// rows are missing although the newest ones are there.
import { type CairnDatabase, readMeta } from './database.ts'

export type StoreEvent =
  /** The browser closed it and it was opened again: it is the same one. */
  | 'opened-again'
  /** The browser closed it and does not open it just now; it is tried again. */
  | 'cannot-open'
  /** What opens now is another database, or none: the next start asks what to do. */
  | 'another'
  /** Another window upgraded or replaced it. */
  | 'replaced'

/** Milliseconds. */
const tryAgainEvery = 3000

/** Answers how to stop. `told` hears each thing once it is known. */
export function watchStore(database: CairnDatabase, told: (event: StoreEvent) => void): () => void {
  let own: string | undefined
  let timer: ReturnType<typeof setTimeout> | null = null
  const identityNow = async () => {
    // Once opening has failed Dexie tries no more by itself.
    if (!database.isOpen()) await database.open()
    return (await readMeta(database, 'identity'))?.databaseId
  }
  const watch = () => {
    database.backendDB()?.addEventListener('close', () => void again(), { once: true })
  }
  // What opens may be a new, empty one.
  const again = async () => {
    const found = await identityNow().catch(() => null)
    if (found === null) {
      told('cannot-open')
      timer = setTimeout(() => void again(), tryAgainEvery)
      return
    }
    told(found !== undefined && found === own ? 'opened-again' : 'another')
    watch()
  }
  const replaced = () => told('replaced')
  void identityNow().then((id) => {
    own = id
    watch()
  })
  database.on('versionchange', replaced)
  return () => {
    if (timer !== null) clearTimeout(timer)
    database.on('versionchange').unsubscribe(replaced)
  }
}

/** Whether as many records stand as the totals and the trash say. Reads no record. */
export async function isComplete(database: CairnDatabase): Promise<boolean> {
  return database.transaction('r', [database.records, database.meta], async () => {
    const byKind = (await readMeta(database, 'totals'))?.byKind ?? {}
    const standing = Object.values(byKind).reduce((sum, count) => sum + count, 0)
    const trashed = await database.records.where('trashedAt').above('').count()
    return (await database.records.count()) === standing + trashed
  })
}
