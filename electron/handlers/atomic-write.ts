// Writes a whole file or nothing: a reader sees the old content or the new, never a part, also after a crash or a power cut.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The steps on the file system this layer takes; tests make single steps fail. */
export interface FileSteps {
  open: typeof open
  rename: typeof rename
  rm: typeof rm
  mkdir: typeof mkdir
  readFile: typeof readFile
  readdir: typeof readdir
}

export const realFileSteps: FileSteps = { open, rename, rm, mkdir, readFile, readdir }

const PART = '.part'

/** A name may have 255 bytes: where the file's own has them all, one that is longer could not be written. */
const beginningOf = (name: string): string => [...name].slice(0, 40).join('')

async function writeThrough(path: string, { parts, files, mode, isCopy }: AtomicWrite): Promise<void> {
  const file = await files.open(path, 'wx', mode)
  try {
    for (const part of parts) await file.writeFile(part)
    if (!isCopy) await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a rename durable. Windows has no such call for folders and journals its renames itself. */
export async function syncFolder(folder: string, files: FileSteps): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export interface AtomicWrite {
  readonly path: string
  readonly parts: readonly Uint8Array[]
  readonly files: FileSteps
  /** Who may read it; left out, it is as the system makes files: for what a person saves where they like. */
  readonly mode?: number
  /** Judges the written bytes while the old file still stands; throws to refuse them. */
  readonly check?: (written: Uint8Array) => void
  /** What it says stands elsewhere and can be written again: the disk is not waited for. */
  readonly isCopy?: boolean
}

/** Throws what the file system threw; in that case the old file is untouched and no temporary file is left. */
export async function writeAtomically(write: AtomicWrite): Promise<void> {
  const { path, files, check } = write
  const folder = dirname(path)
  // Beside its target: a rename is atomic only within one file system.
  const temporary = join(folder, `.${beginningOf(basename(path))}.${randomUUID()}${PART}`)
  try {
    await writeThrough(temporary, write)
    check?.(await files.readFile(temporary))
    await files.rename(temporary, path)
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  if (!write.isCopy) await syncFolder(folder, files)
}

/** Clears what a kill in the middle of a write left behind. A folder that is missing or read-only has nothing to clear. */
export async function removeUnfinished(folder: string, files: FileSteps): Promise<void> {
  const names = await files.readdir(folder).catch(() => [])
  const unfinished = names.filter((name) => name.startsWith('.') && name.endsWith(PART))
  await Promise.all(unfinished.map((name) => files.rm(join(folder, name), { force: true }).catch(() => undefined)))
}
