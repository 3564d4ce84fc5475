// Reads and changes the live database from inside the page, without the app's own storage code: what is really there.
import type { Page } from 'playwright-core'

export interface StoredRow {
  readonly id?: string
  readonly kind?: string
  readonly what?: string
  readonly day?: string
  readonly at?: string
  readonly revision?: number
  readonly seq?: number
  readonly key?: string
  readonly value?: unknown
}

/** Every row of a table, in the order of its key. */
export function readTable(page: Page, table: string, database = 'cairn'): Promise<StoredRow[]> {
  return page.evaluate(
    ([name, from]) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(from).objectStore(from).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    [database, table] as const,
  )
}

/** The words of every entry. */
export async function storedWords(page: Page): Promise<string[]> {
  return (await readTable(page, 'records')).flatMap(({ kind, what }) => (kind === 'entry' && what ? [what] : []))
}

/** Every table as text, so that two states can be compared whole. */
export async function wholeStore(page: Page): Promise<Record<string, string>> {
  const tables = ['records', 'changes', 'drafts', 'standings', 'weeks', 'sessionLines', 'tombstones']
  const rows = await Promise.all(tables.map(async (table) => [table, JSON.stringify(await readTable(page, table))]))
  return Object.fromEntries(rows)
}
