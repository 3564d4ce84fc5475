// Fills the database of an opened page quickly: rows and their summaries are made in Node by the product's own rules, written raw.
import type { Page } from 'playwright-core'
import { summariesOf } from '../../renderer/storage/rebuild-summaries.ts'
import type { AnyRecord } from '../../shared/records/all-records.ts'

const rowsAtOnce = 5000

/** Every table's rows for these records, with the summaries that belong to them. */
export function rowsOf(records: readonly AnyRecord[], at: string): Record<string, readonly object[]> {
  const { standings, weeks, totals, sessionLines } = summariesOf(new Map(records.map((record) => [record.id, record])))
  const changes = [{ seq: 1, at, cause: 'seed', kind: 'seed', window: 'seed', ids: [] }]
  return { records, standings, weeks, sessionLines, meta: [totals], changes }
}

/** The page must have opened the database once, so that its tables stand. Reload it afterwards. */
export async function seedDatabase(
  page: Page,
  tables: Record<string, readonly object[]>,
  name = 'cairn',
): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await page.evaluate(putRows, { name, table, rows: rows.slice(from, from + rowsAtOnce) })
    }
  }
}

/** Runs in the page: one transaction of raw puts. */
function putRows({ name, table, rows }: { name: string; table: string; rows: readonly object[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(table, 'readwrite')
      for (const row of rows) writing.objectStore(table).put(row)
      writing.onabort = () => reject(writing.error)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
