// Fills the database of an opened page quickly: rows and their summaries are made in Node by the product's own rules, written raw.
import type { Page } from 'playwright-core'
import { summariesOf } from '../../renderer/storage/checks/compute-summaries.ts'
import type { Career } from './generate-career.ts'

const rowsAtOnce = 4000
const identity = {
  key: 'identity',
  databaseId: '00000000-0000-7000-8000-0000000be7c4',
  createdAt: '2025-03-01T09:00:00.000Z',
  replaced: [],
}

/** Every table's rows for a career, with the summaries that belong to them. */
export function rowsOf({ records, changes }: Career): Record<string, readonly object[]> {
  const { standings, weeks, totals, mentoring, sessionLines } = summariesOf(
    new Map(records.map((record) => [record.id, record])),
  )
  const rows = changes.map((change) => ({ ...change, ids: change.writes.map(({ id }) => id) }))
  return { records, changes: rows, standings, weeks, sessionLines, meta: [totals, mentoring, identity] }
}

/** One text travels to the page many times faster than thousands of objects. */
const asJson = (rows: readonly object[]) =>
  JSON.stringify(rows, (_key, value: unknown) => (value instanceof Int32Array ? { int32: [...value] } : value))

/** The page must have opened the database once, so that its tables stand. Load it again afterwards. */
export async function seedDatabase(
  page: Page,
  tables: Record<string, readonly object[]>,
  name = 'cairn',
): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await page.evaluate(putRows, { name, table, json: asJson(rows.slice(from, from + rowsAtOnce)) })
    }
  }
}

/** Runs in the page: one transaction of raw puts. */
function putRows({ name, table, json }: { name: string; table: string; json: string }): Promise<void> {
  const revive = (_key: string, value: { int32?: number[] } | null) =>
    Array.isArray(value?.int32) ? Int32Array.from(value.int32) : value
  // Asked of each value it would take longer than the writing: only the standings have such days.
  const rows: object[] = JSON.parse(json, json.includes('"int32"') ? revive : undefined)
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
