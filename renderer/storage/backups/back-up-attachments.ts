// The bytes of attachments outside the database: kept by the host before the snapshot that names them, fetched back with it.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { KeepingHost } from '../core/storage-host.ts'

/** Hands the host what it does not keep yet, one at a time. What the database itself has not is left to the check to name. */
export async function keepAttachments(
  database: CairnDatabase,
  host: KeepingHost,
  hashes: readonly string[],
): Promise<Result<null, Trouble>> {
  if (hashes.length === 0) return ok(null)
  const kept = await host.request('attachment.list', { database: database.name })
  if (!kept.ok) return failed(kept.trouble)
  const known = new Set(kept.hashes)
  for (const hash of hashes.filter((one) => !known.has(one))) {
    const row = await database.attachments.get(hash)
    if (row === undefined) continue
    const done = await host.request('attachment.keep', { database: database.name, hash, bytes: row.bytes })
    if (!done.ok) return failed(done.trouble)
  }
  return ok(null)
}

/**
 * Fetches what the database has not, each put by itself: a file is known by its hash, so one too many harms nothing. Answers the
 * hashes that could not be had.
 */
export async function fetchAttachments(
  database: CairnDatabase,
  host: KeepingHost | null,
  files: readonly { readonly hash: string; readonly type: string }[],
): Promise<string[]> {
  const missing: string[] = []
  const there = new Set(await database.attachments.toCollection().primaryKeys())
  for (const { hash, type } of files.filter((one) => !there.has(one.hash))) {
    const answer = await host?.request('attachment.read', { database: database.name, hash })
    if (answer?.ok) await database.attachments.put({ hash, type, bytes: answer.bytes })
    else missing.push(hash)
  }
  return missing
}
