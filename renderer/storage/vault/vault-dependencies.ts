// What each step of keeping the vault works with.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CairnDatabase } from '../core/database.ts'
import type { KeepingHost } from '../core/storage-host.ts'
import type { VaultIndex } from './vault-index.ts'

export interface VaultParts {
  readonly database: CairnDatabase
  readonly host: KeepingHost
  readonly index: VaultIndex
  readonly withPrivate: boolean
  readonly window: string
  /** UTC instant of now. */
  readonly now: () => string
}

/** Whether a record has a file: not in the trash, and private ones only where their owner chose so. */
export const hasFile = (record: AnyRecord | undefined, withPrivate: boolean): record is AnyRecord =>
  record !== undefined && record.trashedAt === null && (withPrivate || record.audience !== 'private')

export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  let hash = ''
  for (const byte of digest) hash += byte.toString(16).padStart(2, '0')
  return hash
}
