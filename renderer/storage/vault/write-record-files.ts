// Records that changed here are written to their files, as far as those still are what was last written; the others are looked at first.

import type { BridgeRequests } from '../../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { writeRecord } from '../../../shared/files/vault/format-vault-record.ts'
import { foreignIn, isWithheldIn } from '../../../shared/files/vault/parse-vault-record.ts'
import { attachmentPath } from '../../../shared/files/vault/vault-file-names.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { VaultOutcome } from '../../../shared/vault-channels.ts'
import { hasFile, hashBytes, type VaultParts } from './vault-dependencies.ts'
import type { VaultRow } from './vault-store.ts'

/** Files of one request to the host. */
const together = 200
/** Bytes of one request, more or less. */
const bytesTogether = 8_000_000

export interface NotWritten {
  readonly id: string
  readonly path: string
  readonly why: string
}

export interface WrittenFiles {
  readonly written: number
  /** What is there is not what was last written there: it was left as it is. */
  readonly notWritten: readonly NotWritten[]
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

const nothingDone: WrittenFiles = { written: 0, notWritten: [], trouble: null }

const outcomeWords = {
  link: 'a link is in its path, and Cairn does not follow links.',
  taken: 'another file or folder is in its path. Move or rename that one.',
  changed: 'another program changed it. Cairn will try again.',
  refused: 'Cairn is not allowed to change it. It may be read-only or open in another program.',
  'too-long': 'its name is too long for this disk.',
} as const satisfies Record<Exclude<VaultOutcome, 'done'>, string>

/** Why a file was left as it is, in a sentence. */
export const whyNot = (wished: 'written' | 'deleted', outcome: keyof typeof outcomeWords): string =>
  `Not ${wished}: ${outcomeWords[outcome]}`

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
  const notWritten = answer.files.flatMap(({ path, outcome }): NotWritten[] => {
    const one = byPath.get(path)
    if (outcome === 'done' || one === undefined) return []
    const why = outcome === 'changed' && one.wish.expects === null ? 'taken' : outcome
    return [{ id: one.record.id, path, why: whyNot('written', why) }]
  })
  return { written: done.length, notWritten, trouble: answer.trouble }
}

async function remove(rows: readonly VaultRow[], { host, index }: VaultParts): Promise<WrittenFiles> {
  let all = nothingDone
  for (const { id, path, hash } of rows) {
    const answer = await host.request('vault.remove', { path, expects: hash })
    if (!answer.ok) return { ...all, trouble: answer.trouble }
    if (answer.outcome === 'done') await index.drop([id])
    else all = joined(all, { ...nothingDone, notWritten: [{ id, path, why: whyNot('deleted', answer.outcome) }] })
  }
  return all
}

/** Files beside the words of a record: where each is in the vault, and whose it is. */
const attachedTo = (record: AnyRecord) =>
  'attachments' in record
    ? record.attachments.map((file) => ({ id: record.id, path: attachmentPath(file), hash: file.hash }))
    : []

/** Files beside the words of records that have none any more go too, unless another record that has a file names them. */
async function removeAttachments(gone: readonly AnyRecord[], parts: VaultParts): Promise<WrittenFiles> {
  const { database, host, index, withPrivate } = parts
  const files = new Map(gone.flatMap(attachedTo).map((one) => [one.path, one]))
  if (files.size === 0) return nothingDone
  await database.records.each((record) => {
    if (hasFile(record, withPrivate)) for (const { path } of attachedTo(record)) files.delete(path)
  })
  const notWritten: NotWritten[] = []
  for (const { id, path, hash: expects } of files.values()) {
    const answer = await host.request('vault.remove', { path, expects })
    if (!answer.ok) return { ...nothingDone, notWritten, trouble: answer.trouble }
    index.attachments.delete(path)
    if (answer.outcome !== 'done') notWritten.push({ id, path, why: whyNot('deleted', answer.outcome) })
  }
  return { ...nothingDone, notWritten }
}

/** The bytes of files beside the words. A file that is there already has the same bytes: its hash is in its name. */
async function putAttachments(
  records: readonly AnyRecord[],
  { database, host, index }: VaultParts,
): Promise<WrittenFiles> {
  const notWritten: NotWritten[] = []
  for (const { id, path, hash } of records.flatMap(attachedTo)) {
    const row = index.attachments.has(path) ? undefined : await database.attachments.get(hash)
    if (row === undefined) continue
    const answer = await host.request('vault.put', { files: [{ path, bytes: row.bytes, expects: null }] })
    if (!answer.ok || answer.trouble !== null) return { ...nothingDone, notWritten, trouble: answer.trouble }
    const outcome = answer.files[0]?.outcome
    if (outcome === undefined || outcome === 'done' || outcome === 'changed') index.attachments.add(path)
    else notWritten.push({ id, path, why: whyNot('written', outcome) })
  }
  return { ...nothingDone, notWritten }
}

const joined = (one: WrittenFiles, other: WrittenFiles): WrittenFiles => ({
  written: one.written + other.written,
  notWritten: [...one.notWritten, ...other.notWritten],
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
  // Also of those whose words are written: the last time theirs may have been refused.
  let done = await putAttachments(wanted, parts)
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
  const removed = await remove(gone, parts)
  const done = removed.trouble === null ? joined(removed, await removeAttachments(records, parts)) : removed
  const linking = await index.linkedTo(hidden)
  await index.move(linking.map((row) => ({ ...row, revision: 0 })))
  return { ...done, linking }
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
