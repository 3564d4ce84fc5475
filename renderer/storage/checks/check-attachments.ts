// Whether the bytes of each attachment match their fingerprint, whether those that are named are there, and whether any are named by nothing.
import type { CairnDatabase } from '../core/database.ts'
import type { ReadThrough } from './read-whole-database.ts'

export interface CheckedFiles {
  readonly count: number
  /** Hashes that nothing names: no record, no change, no draft. */
  readonly orphaned: readonly string[]
  /** Hashes that a record names and whose bytes are not there. */
  readonly missing: readonly string[]
  /** Hashes whose bytes are not what they were. */
  readonly damaged: readonly string[]
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Something typed and not saved yet may name a file already. */
async function namedInDrafts({ drafts }: CairnDatabase, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = (await drafts.toArray()).map(({ value }) => JSON.stringify(value))
  return new Set(hashes.filter((hash) => texts.some((text) => text.includes(hash))))
}

/** One file at a time: together they may be large. */
export async function checkAttachments(
  database: CairnDatabase,
  { named, namedNow }: ReadThrough,
): Promise<CheckedFiles> {
  const { attachments } = database
  const hashes = await attachments.toCollection().primaryKeys()
  const damaged: string[] = []
  for (const hash of hashes) {
    const row = await attachments.get(hash)
    if (row !== undefined && (await hashOf(row.bytes)) !== hash) damaged.push(hash)
  }
  const there = new Set(hashes)
  const unnamed = hashes.filter((hash) => !named.has(hash))
  const inDrafts = unnamed.length === 0 ? new Set<string>() : await namedInDrafts(database, unnamed)
  return {
    count: hashes.length,
    orphaned: unnamed.filter((hash) => !inDrafts.has(hash)),
    missing: [...namedNow].filter((hash) => !there.has(hash)),
    damaged,
  }
}
