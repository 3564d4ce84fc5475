// What the folder brings becomes one change here, which can be undone; what the database refuses of it is named, and the rest comes in.
import { attachmentPath } from '../../../shared/files/vault/vault-names.ts'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { type Committed, commit } from '../core/commit.ts'
import { writeOf } from '../core/save-record.ts'
import { hashBytes, type VaultParts } from './vault-parts.ts'
import type { Incoming, VaultQuestion } from './vault-question.ts'

export interface TakenIn {
  readonly taken: readonly Incoming[]
  readonly refused: readonly VaultQuestion[]
}

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

async function commitAll(
  incoming: readonly Incoming[],
  { database, window, now }: VaultParts,
): Promise<Committed | null> {
  const writes = incoming.map(({ record, here }) => writeOf(record, here === null))
  const cause = `Took in ${counted(writes.length, 'record')} from the vault`
  // Two records that may only be there once: the browser says so by an error.
  const done = await commit(database, writes, { at: now(), window, cause }).catch(() => null)
  return done?.ok ? done.value : null
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

export async function takeIn(incoming: readonly Incoming[], parts: VaultParts): Promise<TakenIn> {
  if (incoming.length === 0) return { taken: [], refused: [] }
  await takeAttachments(
    incoming.map(({ record }) => record),
    parts,
  )
  const all = await commitAll(incoming, parts)
  if (all !== null) {
    await note(incoming, all, parts)
    return { taken: incoming, refused: [] }
  }
  const [taken, refused]: [Incoming[], VaultQuestion[]] = [[], []]
  for (const one of incoming) {
    const done = await commitAll([one], parts)
    if (done === null) refused.push(refusal(one))
    else {
      await note([one], done, parts)
      taken.push(one)
    }
  }
  return { taken, refused }
}
