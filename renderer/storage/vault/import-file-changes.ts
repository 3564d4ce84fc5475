// What the folder brings becomes one change here, which can be undone; what the database refuses of it is named, and the rest comes in.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { attachmentPath } from '../../../shared/files/vault/vault-file-names.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { type Committed, commit } from '../core/commit-records.ts'
import { writeOf } from '../core/save-record.ts'
import { hashBytes, type VaultParts } from './vault-dependencies.ts'
import type { Incoming, VaultQuestion } from './vault-question.ts'

export interface ImportedChanges {
  readonly refused: readonly VaultQuestion[]
  /** Something was saved here meanwhile: the folder is looked at again. */
  readonly isBehind: boolean
  /** The database could not be written. */
  readonly trouble: Trouble | null
}

const nothingTaken: ImportedChanges = { refused: [], isBehind: false, trouble: null }

/** Bytes that records name and the folder has, before the change that names them. Others are told missing by the record itself. */
async function takeAttachments(records: readonly AnyRecord[], { database, host, now }: VaultParts): Promise<void> {
  for (const file of records.flatMap((record) => ('attachments' in record ? record.attachments : []))) {
    if ((await database.attachments.get(file.hash)) !== undefined) continue
    const answer = await host.request('vault.get', { paths: [attachmentPath(file)] })
    const [read] = answer.ok ? answer.files : []
    if (read === undefined || !('bytes' in read) || (await hashBytes(read.bytes)) !== file.hash) continue
    await database.attachments.put({ hash: file.hash, type: file.type, bytes: read.bytes, at: now() })
  }
}

/** `refused`: it does not fit what is here. `moved`: a record was saved here meanwhile, and the file is looked at again. */
type Done = Committed | 'refused' | 'moved' | Trouble

async function commitAll(incoming: readonly Incoming[], { database, window, now }: VaultParts): Promise<Done> {
  const writes = incoming.map(({ record, here }) => writeOf(record, here === null))
  const cause = `Imported ${counted(writes.length, 'item')} from the vault`
  // Two records that may only be there once: the browser says so by an error.
  const done = await commit(database, writes, { at: now(), window, cause }).catch(() => null)
  if (done?.ok) return done.value
  if (done === null || done.trouble.kind === 'unfit') return 'refused'
  if (done.trouble.kind === 'conflict') return 'moved'
  return done.trouble.kind === 'disk-full' ? { kind: 'disk-full' } : { kind: 'failed', detail: done.trouble.kind }
}

const refusal = ({ here, file: { path } }: Incoming): VaultQuestion => ({
  kind: 'unreadable',
  path,
  record: here,
  trouble: { kind: 'refused' },
})

async function note(incoming: readonly Incoming[], { records }: Committed, { index }: VaultParts): Promise<void> {
  const saved = new Map(records.map((record) => [record.id, record]))
  await index.save(
    incoming.flatMap(({ id, file, isWhole }) => {
      const record = saved.get(id)
      if (record === undefined) return []
      const { path, hash, size, changed, text } = file
      const { kind, revision, updatedAt } = record
      return [{ id, kind, path, hash, size, changed, text, revision: isWhole ? revision : 0, updatedAt }]
    }),
  )
}

const isDone = (done: Done): done is Committed => typeof done === 'object' && 'records' in done

export async function importFileChanges(incoming: readonly Incoming[], parts: VaultParts): Promise<ImportedChanges> {
  if (incoming.length === 0) return nothingTaken
  await takeAttachments(
    incoming.map(({ record }) => record),
    parts,
  )
  const all = await commitAll(incoming, parts)
  if (isDone(all)) {
    await note(incoming, all, parts)
    return nothingTaken
  }
  if (typeof all === 'object') return { ...nothingTaken, trouble: all }
  const refused: VaultQuestion[] = []
  let isBehind = false
  for (const one of incoming) {
    const done = await commitAll([one], parts)
    if (isDone(done)) await note([one], done, parts)
    else if (typeof done === 'object') return { refused, isBehind, trouble: done }
    else if (done === 'moved') isBehind = true
    else refused.push(refusal(one))
  }
  return { refused, isBehind, trouble: null }
}
