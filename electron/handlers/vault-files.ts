// Reads, writes and removes single files below the vault. A link is never followed, and a file that is not as it was expected is left alone.
import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, lstat, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GATHERED_LIMIT } from '../../shared/importable-files.ts'
import type { VaultOutcome } from '../../shared/vault-channels.ts'
import { type FileSteps, writeAtomically } from './atomic-write.ts'
import { codeOf, isMissing } from './map-fs-error.ts'
import type { VaultFile } from './vault-walk.ts'

export type NotRead = 'missing' | 'link' | 'too-large' | 'busy' | 'unreadable'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Looks at each folder on the way once: `way` remembers those that are folders and no links. */
export function createWay(root: string, files: FileSteps) {
  const known = new Set([root])
  /** `done` where only folders are on the way. Throws like a missing file where one is not there and is not to be made. */
  const wayTo = async (folder: string, makes: boolean): Promise<'done' | 'link' | 'taken'> => {
    if (known.has(folder)) return 'done'
    const before = await wayTo(dirname(folder), makes)
    if (before !== 'done') return before
    const found = await lstat(folder).catch(async (error) => {
      if (!makes || !isMissing(error)) throw error
      await files.mkdir(folder).catch((again) => (codeOf(again) === 'EEXIST' ? undefined : Promise.reject(again)))
      return lstat(folder)
    })
    if (!found.isDirectory()) return found.isSymbolicLink() ? 'link' : 'taken'
    known.add(folder)
    return 'done'
  }
  return { root, wayTo, placeOf: (path: string) => join(root, ...path.split('/')) }
}

type Way = ReturnType<typeof createWay>

const readsTries = 5

/** The bytes with how the file looked; read again while it changes under the reading. */
async function readSteadily(place: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; changed: number } | NotRead> {
  for (let tries = 0; tries < readsTries; tries += 1) {
    // Missing on Windows, where a link is seen by what `lstat` says of it.
    const handle = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const before = await handle.stat()
      if (!before.isFile()) return 'unreadable'
      if (before.size > GATHERED_LIMIT) return 'too-large'
      const bytes = new Uint8Array(await handle.readFile())
      const after = await handle.stat()
      if (after.mtimeMs === before.mtimeMs && after.size === bytes.byteLength) return { bytes, changed: after.mtimeMs }
    } finally {
      await handle.close()
    }
  }
  return 'busy'
}

export async function readVaultFile(
  way: Way,
  path: string,
): Promise<(VaultFile & { bytes: Uint8Array<ArrayBuffer> }) | { path: string; why: NotRead }> {
  const place = way.placeOf(path)
  try {
    if ((await way.wayTo(dirname(place), false)) !== 'done' || (await lstat(place)).isSymbolicLink())
      return { path, why: 'link' }
    const read = await readSteadily(place)
    return typeof read === 'string' ? { path, why: read } : { path, size: read.bytes.byteLength, ...read }
  } catch (error) {
    return { path, why: isMissing(error) ? 'missing' : codeOf(error) === 'ELOOP' ? 'link' : 'unreadable' }
  }
}

/** Whether what is there is what was expected: bytes of this hash, or nothing at all. */
async function isAsExpected(place: string, expects: string | null): Promise<VaultOutcome> {
  const found = await lstat(place).catch((error) => (isMissing(error) ? null : Promise.reject(error)))
  if (found === null) return expects === null ? 'done' : 'changed'
  if (found.isSymbolicLink()) return 'link'
  if (!found.isFile()) return 'taken'
  if (expects === null) return 'changed'
  // A rename goes over a file that its owner made read-only.
  if ((found.mode & 0o222) === 0) return 'refused'
  const read = await readSteadily(place)
  return typeof read !== 'string' && sha256(read.bytes) === expects ? 'done' : 'changed'
}

export interface WishedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly expects: string | null
}

/** As it looks right after it was written. Another program may have saved it since: of other bytes no time is told, so it is read again. */
async function asItLooks(place: string, written: number): Promise<Pick<VaultFile, 'size' | 'changed'>> {
  const { size, mtimeMs } = await lstat(place)
  return { size: written, changed: size === written ? mtimeMs : 0 }
}

/** What the system refused of one file, while others can be written; throws what it refuses of all. */
async function refusedOf({ root }: Way, error: unknown): Promise<Exclude<VaultOutcome, 'done'>> {
  switch (codeOf(error)) {
    case 'ENAMETOOLONG':
      return 'too-long'
    case 'ENOTDIR':
    case 'EISDIR':
      return 'taken'
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      await access(root, constants.W_OK)
      return 'refused'
    default:
      throw error
  }
}

/** Throws what the disk refused of all files; the file is then as it was. */
export async function writeVaultFile(
  way: Way,
  { path, bytes, expects }: WishedFile,
  files: FileSteps,
): Promise<VaultFile & { outcome: VaultOutcome }> {
  const place = way.placeOf(path)
  const not = (outcome: VaultOutcome) => ({ path, size: 0, changed: 0, outcome })
  try {
    const before = await way.wayTo(dirname(place), true)
    const outcome = before === 'done' ? await isAsExpected(place, expects) : before
    if (outcome !== 'done') return not(outcome)
    await writeAtomically({ path: place, parts: [bytes], files, isCopy: true })
    return { path, ...(await asItLooks(place, bytes.byteLength)), outcome }
  } catch (error) {
    return not(await refusedOf(way, error))
  }
}

export async function removeVaultFile(
  way: Way,
  { path, expects }: Omit<WishedFile, 'bytes' | 'expects'> & { readonly expects: string },
  files: FileSteps,
): Promise<VaultOutcome> {
  const place = way.placeOf(path)
  try {
    const before = await way.wayTo(dirname(place), false)
    if (before !== 'done') return before
    await lstat(place)
    const outcome = await isAsExpected(place, expects)
    if (outcome === 'done') await files.rm(place)
    return outcome
  } catch (error) {
    return isMissing(error) ? 'done' : refusedOf(way, error)
  }
}

/** Answers what it is called then. No other file loses its place. */
export async function setVaultFileAside(way: Way, path: string): Promise<string> {
  const place = way.placeOf(path)
  if ((await way.wayTo(dirname(place), false)) !== 'done') throw new Error('a link is on the way')
  const aside = `${path.replace(/\.md$/i, '')} ${randomUUID().slice(0, 8)}.old`
  await rename(place, way.placeOf(aside))
  return aside
}
