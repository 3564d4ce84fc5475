// Records that changed here are written to their files, as far as those still are what was last written; the others are looked at first.
import type { BridgeRequests } from '../../../shared/desktop-bridge.ts'
import type { Trouble } from '../../../shared/desktop-trouble.ts'
import { foreignIn, isWithheldIn } from '../../../shared/files/vault/read-record.ts'
import { attachmentPath } from '../../../shared/files/vault/vault-names.ts'
import { writeRecord } from '../../../shared/files/vault/write-record.ts'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import { hasFile, hashBytes, type VaultParts } from './vault-parts.ts'
import type { VaultRow } from './vault-store.ts'

/** Files of one request to the host. */
const together = 200
/** Bytes of one request, more or less. */
const bytesTogether = 8_000_000

export interface WrittenFiles {
  readonly written: number
  /** A file is not what was last written: what changed there comes first. */
  readonly isBehind: boolean
  readonly trouble: Trouble | null
}

type Wish = BridgeRequests['vault.put']['files'][number]

interface WishedFile {
  readonly wish: Wish
  readonly record: AnyRecord
  readonly text: string
  readonly hash: string
}

const encoder = new TextEncoder()

async function wished(record: AnyRecord, parts: VaultParts): Promise<WishedFile | VaultRow | null> {
  const { index, withPrivate } = parts
  const { names } = index
  const row = index.rowOf(record.id)
  const isSame = row !== undefined && row.revision === record.revision && row.updatedAt === record.updatedAt
  if (isSame) return null
  const path = index.pathFor(record)
  const base = row === undefined ? null : await index.baseText(record.id)
  const foreign = base === null ? '' : foreignIn(base, record.kind)
  const text = writeRecord(record, { names, withPrivate, foreign, isWithheld: base !== null && isWithheldIn(base) })
  const bytes = encoder.encode(text)
  const hash = await hashBytes(bytes)
  if (row?.hash === hash) return { ...row, revision: record.revision, updatedAt: record.updatedAt }
  return { wish: { path, bytes, expects: row?.hash ?? null }, record, text, hash }
}

const rowOf = ({ record, hash }: WishedFile, file: { path: string; size: number; changed: number }): VaultRow => ({
  id: record.id,
  kind: record.kind,
  path: file.path,
  hash,
  size: file.size,
  changed: file.changed,
  revision: record.revision,
  updatedAt: record.updatedAt,
})

const nothingDone: WrittenFiles = { written: 0, isBehind: false, trouble: null }

async function put(files: readonly WishedFile[], { host, index }: VaultParts): Promise<WrittenFiles> {
  if (files.length === 0) return nothingDone
  const answer = await host.request('vault.put', { files: files.map(({ wish }) => wish) })
  if (!answer.ok) return { ...nothingDone, trouble: answer.trouble }
  const byPath = new Map(files.map((one) => [one.wish.path, one]))
  const done = answer.files.flatMap((file) => {
    const one = file.outcome === 'done' ? byPath.get(file.path) : undefined
    return one === undefined ? [] : [{ ...rowOf(one, file), text: one.text }]
  })
  await index.save(done)
  const isBehind = answer.files.some(({ outcome }) => outcome !== 'done')
  return { written: done.length, isBehind, trouble: answer.trouble }
}

async function remove(rows: readonly VaultRow[], { host, index }: VaultParts): Promise<WrittenFiles> {
  let all = nothingDone
  for (const { id, path, hash } of rows) {
    const answer = await host.request('vault.remove', { path, expects: hash })
    if (!answer.ok) return { ...all, trouble: answer.trouble }
    if (answer.outcome === 'done') await index.drop([id])
    else all = { ...all, isBehind: true }
  }
  return all
}

/** Files beside the words of records that have none any more go too, unless another record that has a file names them. */
async function removeAttachments(gone: readonly AnyRecord[], parts: VaultParts): Promise<Trouble | null> {
  const { database, host, index, withPrivate } = parts
  const named = (record: AnyRecord) => ('attachments' in record ? record.attachments : [])
  const files = new Map(gone.flatMap(named).map((file) => [attachmentPath(file), file.hash]))
  if (files.size === 0) return null
  await database.records.each((record) => {
    if (hasFile(record, withPrivate)) for (const file of named(record)) files.delete(attachmentPath(file))
  })
  for (const [path, expects] of files) {
    const answer = await host.request('vault.remove', { path, expects })
    if (!answer.ok) return answer.trouble
    index.attachments.delete(path)
  }
  return null
}

/** The bytes of files beside the words. One that is there already has the same bytes: its hash is in its name. */
async function putAttachments(
  records: readonly AnyRecord[],
  { database, host, index }: VaultParts,
): Promise<Trouble | null> {
  const named = records.flatMap((record) => ('attachments' in record ? record.attachments : []))
  for (const file of named) {
    const path = attachmentPath(file)
    const row = index.attachments.has(path) ? undefined : await database.attachments.get(file.hash)
    if (row === undefined) continue
    const answer = await host.request('vault.put', { files: [{ path, bytes: row.bytes, expects: null }] })
    if (answer.trouble !== null && answer.trouble !== undefined) return answer.trouble
    index.attachments.add(path)
  }
  return null
}

const joined = (one: WrittenFiles, other: WrittenFiles): WrittenFiles => ({
  written: one.written + other.written,
  isBehind: one.isBehind || other.isBehind,
  trouble: one.trouble ?? other.trouble,
})

const isWish = (one: WishedFile | VaultRow | null): one is WishedFile => one !== null && 'wish' in one

/** Those of one request: wishes until they weigh enough. */
function* requests(files: readonly WishedFile[]): Generator<WishedFile[]> {
  let [some, weight]: [WishedFile[], number] = [[], 0]
  for (const file of files) {
    some.push(file)
    weight += file.wish.bytes.byteLength
    if (weight < bytesTogether) continue
    yield some
    ;[some, weight] = [[], 0]
  }
  if (some.length > 0) yield some
}

async function writeSome(ids: readonly string[], parts: VaultParts): Promise<WrittenFiles> {
  const { database, index, withPrivate } = parts
  const records = await database.records.bulkGet([...ids])
  const wanted = records.filter((one) => hasFile(one, withPrivate))
  const all = await Promise.all(wanted.map((record) => wished(record, parts)))
  await index.move(all.filter((one): one is VaultRow => one !== null && !isWish(one)))
  const wishes = all.filter(isWish)
  const trouble = await putAttachments(
    wishes.map(({ record }) => record),
    parts,
  )
  let done: WrittenFiles = { ...nothingDone, trouble }
  for (const some of requests(wishes)) if (done.trouble === null) done = joined(done, await put(some, parts))
  return done
}

/** Removes files of records that have none any more, and answers which others have the name of a hidden one in them. */
async function removeGone(ids: readonly string[], parts: VaultParts): Promise<WrittenFiles & { linking: VaultRow[] }> {
  const { database, index, withPrivate } = parts
  const withRow = ids.filter((id) => index.rowOf(id) !== undefined)
  const gone: VaultRow[] = []
  const records: AnyRecord[] = []
  const hidden = new Set<string>()
  for (let at = 0; at < withRow.length; at += together) {
    const some = withRow.slice(at, at + together)
    for (const [place, record] of (await database.records.bulkGet(some)).entries()) {
      const row = index.rowOf(some[place] ?? '')
      const isHidden = !withPrivate && record?.audience === 'private'
      if (row === undefined || hasFile(record, withPrivate)) continue
      gone.push(row)
      if (record !== undefined) records.push(record)
      if (isHidden) hidden.add(row.id)
    }
  }
  const done = await remove(gone, parts)
  const trouble = done.trouble ?? (await removeAttachments(records, parts))
  const linking = await index.linkedTo(hidden)
  await index.move(linking.map((row) => ({ ...row, revision: 0 })))
  return { ...done, trouble, linking }
}

/** Gives each record its name first, so that links among them have names whichever is written first. */
async function giveNames(ids: readonly string[], { database, index, withPrivate }: VaultParts): Promise<void> {
  const fresh = ids.filter((id) => index.rowOf(id) === undefined)
  for (let at = 0; at < fresh.length; at += together)
    for (const record of await database.records.bulkGet(fresh.slice(at, at + together)))
      if (hasFile(record, withPrivate)) index.pathFor(record)
}

/** Stops at the first trouble. `onShare` hears how much of it is done, from 0 to 1. */
export async function writeRecordFiles(
  changed: readonly string[],
  parts: VaultParts,
  onShare: (share: number) => void = () => undefined,
): Promise<WrittenFiles> {
  // Before anything is written: the name of a file is the title of its record.
  const { linking, ...removed } = await removeGone(changed, parts)
  const ids = [...new Set([...changed, ...linking.map(({ id }) => id)])]
  await giveNames(ids, parts)
  let all: WrittenFiles = removed
  for (let at = 0; at < ids.length && all.trouble === null; at += together) {
    onShare(at / ids.length)
    all = joined(all, await writeSome(ids.slice(at, at + together), parts))
  }
  return all
}
