// What was read of a file as a whole record, as the database takes it: what the file does not say is as it stands here.
import { AnyRecord } from '../../records/record-definitions.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { VaultRecord } from './parse-vault-record.ts'
import { vaultFields } from './vault-fields.ts'
import { withWordsOf } from './vault-links.ts'
import type { VaultTrouble } from './vault-trouble.ts'

interface Beside {
  /** The record of that id here; null where there is none. */
  readonly here: AnyRecord | null
  /** UTC instant: when a record without a time of its own was made. */
  readonly at: string
}

/** The first field that does not fit is named. */
export function recordOfFile(read: VaultRecord, { here, at }: Beside): Result<AnyRecord, VaultTrouble> {
  const before = new Map<string, unknown>(Object.entries(here ?? { createdAt: at, audience: 'private' }))
  const record: Record<string, unknown> = {
    kind: read.kind,
    revision: here?.revision ?? 1,
    updatedAt: here?.updatedAt ?? at,
    trashedAt: here?.trashedAt ?? null,
  }
  for (const { name, mayBePrivate } of vaultFields(read.kind)) {
    const ofFile = read.values.get(name)
    const value = read.isWithheld ? withWordsOf(before.get(name), ofFile, read.wordless) : ofFile
    const isLeftOut = read.isWithheld && mayBePrivate && !read.present.has(name)
    record[name] = value === undefined || (isLeftOut && before.has(name)) ? before.get(name) : value
    if (record[name] === undefined) return failed({ kind: 'unfit', field: name, detail: 'it is missing' })
  }
  const parsed = AnyRecord.safeParse(record)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return failed({ kind: 'unfit', field: issue?.path.join('.') ?? '', detail: issue?.message ?? '' })
}
