// What was last written to the vault, file by file, as the text that it was: what edits on both sides are merged against. A database of
// its own, since another machine has another folder: it is in no backup and can be made anew.
import Dexie, { type Table } from 'dexie'
import type { RecordKind } from '../../../shared/records/record-definitions.ts'

export interface VaultRow {
  readonly id: string
  readonly kind: RecordKind
  readonly path: string
  /** SHA-256 of the file as both sides last agreed on it. */
  readonly hash: string
  readonly size: number
  /** The file's own time, in milliseconds since the epoch. */
  readonly changed: number
  /** The record as it was then; another one has yet to be written. 0: the file has yet to get something. */
  readonly revision: number
  readonly updatedAt: string
}

export interface VaultMark {
  readonly key: 'vault'
  readonly folder: string
  /** Of which database the files are. */
  readonly databaseId: string
  /** Changes up to this one are in the files. */
  readonly seq: number
  /** Ids of records of which those changes are not in their files: something else is in the place. Missing where there are none yet. */
  readonly notWritten?: readonly string[]
  readonly withPrivate: boolean
  /** What was in the folder when it was chosen has been looked at. */
  readonly isConfirmed: boolean
}

export class VaultStore extends Dexie {
  files!: Table<VaultRow, string>
  texts!: Table<{ readonly id: string; readonly text: string }, string>
  marks!: Table<VaultMark, 'vault'>

  constructor(databaseName: string) {
    super(`${databaseName}-vault`, { cache: 'disabled' })
    this.version(1).stores({ files: 'id', texts: 'id', marks: 'key' })
  }
}

export const clearVaultStore = (store: VaultStore): Promise<void> =>
  store.transaction('rw', store.tables, async () => {
    await Promise.all(store.tables.map((table) => table.clear()))
  })
