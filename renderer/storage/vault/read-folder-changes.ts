// What changed in the folder since it was last looked at: files whose size or time is another one are read, everything else is as it was.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { idIn, vaultText } from '../../../shared/files/vault/parse-vault-record.ts'
import { attachmentFolder } from '../../../shared/files/vault/vault-file-names.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { hashBytes, type VaultParts } from './vault-dependencies.ts'
import type { SeenFile } from './vault-question.ts'
import type { VaultRow } from './vault-store.ts'

/** A file that is another than the one last written. */
export interface FoundFile extends SeenFile {
  /** Whose file was last at this path. */
  readonly row: VaultRow | undefined
  /** The record that the file says it is; null where it says none. */
  readonly id: string | null
  /** Null where it is not in UTF-8. */
  readonly readable: string | null
}

export interface FolderChanges {
  readonly found: readonly FoundFile[]
  /** Ids of records whose file is as it was last written. */
  readonly unchanged: ReadonlySet<string>
  /** Files of records that are not there any more, nor under another name. */
  readonly missing: readonly VaultRow[]
  readonly passedOver: readonly { readonly path: string; readonly why: string }[]
  /** Markdown files in all. */
  readonly count: number
}

type Listed = { readonly path: string; readonly size: number; readonly changed: number }

const together = 200
const bytesTogether = 16_000_000

function* requests(files: readonly Listed[]): Generator<string[]> {
  let [some, weight]: [string[], number] = [[], 0]
  for (const { path, size } of files) {
    if (some.length > 0 && (some.length === together || weight + size > bytesTogether)) {
      yield some
      ;[some, weight] = [[], 0]
    }
    some.push(path)
    weight += size
  }
  if (some.length > 0) yield some
}

interface Read {
  readonly found: FoundFile[]
  readonly moved: VaultRow[]
  readonly passedOver: { path: string; why: string }[]
}

const notReadWords = {
  missing: null,
  link: 'It is a link, which may lead out of the folder.',
  'too-large': 'It is too large.',
  busy: 'It is being written by another program. Cairn will try again.',
  unreadable: 'Cairn is not allowed to read it.',
} as const

async function readChanged(files: readonly Listed[], { host, index }: VaultParts): Promise<Result<Read, Trouble>> {
  const read: Read = { found: [], moved: [], passedOver: [] }
  for (const paths of requests(files)) {
    const answer = await host.request('vault.get', { paths })
    if (!answer.ok) return failed(answer.trouble)
    for (const file of answer.files) {
      const row = index.rowAt(file.path)
      if ('why' in file) {
        const why = notReadWords[file.why]
        if (why !== null) read.passedOver.push({ path: file.path, why })
        continue
      }
      const { path, size, changed, bytes } = file
      const hash = await hashBytes(bytes)
      const readable = vaultText(bytes)
      const text = readable ?? ''
      if (row?.hash === hash) read.moved.push({ ...row, path, size, changed })
      else read.found.push({ path, size, changed, hash, row, text, readable, id: idIn(text) })
    }
  }
  return ok(read)
}

/** A file is passed over by itself, or with a folder above it. */
const isPassed = (path: string, passed: ReadonlySet<string>): boolean =>
  passed.has(path) || (path.includes('/') && isPassed(path.slice(0, path.lastIndexOf('/')), passed))

const isAsWritten = (row: VaultRow | undefined, { path, size, changed }: Listed) =>
  row !== undefined && row.path === path && row.size === size && row.changed === changed

/** Reads what changed. Rows of files that only have another time are noted. */
export async function readFolder(parts: VaultParts): Promise<Result<FolderChanges, Trouble>> {
  const { host, index } = parts
  const listed = await host.request('vault.list', {})
  if (!listed.ok) return listed
  const files = listed.files.filter(({ path }) => !path.startsWith(`${attachmentFolder}/`))
  const read = await readChanged(
    files.filter((file) => !isAsWritten(index.rowAt(file.path), file)),
    parts,
  )
  if (!read.ok) return read
  const { found, moved } = read.value
  await index.move(moved)
  const changed = new Set(found.map(({ path }) => path))
  const unchanged = new Set(files.flatMap(({ path }) => (changed.has(path) ? [] : (index.rowAt(path)?.id ?? []))))
  // A file that says no id any more is still the one that it was.
  const said = new Set(found.map(({ id, row }) => id ?? row?.id))
  const passedOver = [...listed.passedOver, ...read.value.passedOver]
  // What could not be read now is not gone.
  const passed = new Set(passedOver.map(({ path }) => path))
  const missing = index.rows().filter(({ id, path }) => !unchanged.has(id) && !said.has(id) && !isPassed(path, passed))
  return ok({ found, unchanged, missing, passedOver, count: files.length })
}
