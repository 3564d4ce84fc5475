// Which kept files anything still names, and freeing the others: a record, a draft, or what undo would bring back.
import type { Table } from 'dexie'
import type { CairnDatabase } from '../core/database.ts'

const hash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/** Content hashes anywhere in a value, in its texts too. */
export const hashesAnywhere = (value: unknown): string[] => JSON.stringify(value ?? null).match(hash) ?? []

/** Files kept less than this ago may belong to what is being written and not put away yet. */
const youngHours = 1

async function namedIn(table: Table, named: Set<string>): Promise<void> {
  await table.each((row) => {
    for (const one of hashesAnywhere(row)) named.add(one)
  })
}

/**
 * Removes the bytes that nothing names; answers how many files. What was just erased for good goes however young it is.
 * Inside a transaction it must span records, changes, drafts and attachments.
 */
export async function freeUnusedAttachments(
  database: CairnDatabase,
  now: string,
  erased: ReadonlySet<string> = new Set(),
): Promise<number> {
  const { attachments, records, changes, drafts } = database
  if ((await attachments.count()) === 0) return 0
  const named = new Set<string>()
  for (const table of [records, changes, drafts]) await namedIn(table, named)
  const before = Temporal.Instant.from(now).subtract({ hours: youngHours }).toString()
  const free: string[] = []
  for (const one of (await attachments.toCollection().primaryKeys()).filter((key) => !named.has(key))) {
    const row = await attachments.get(one)
    if (erased.has(one) || (row !== undefined && (row.at ?? '') < before)) free.push(one)
  }
  await attachments.bulkDelete(free)
  return free.length
}
