// What Cairn keeps is for its owner's eyes: folders 0700, files 0600, made so, and set so where they were found otherwise.
import { chmod, lstat, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AtomicWrite, type FileSteps, writeAtomically } from './atomic-write.ts'
import { expectRoom } from './free-space.ts'
import { codeOf } from './map-fs-error.ts'

export const PRIVATE_FOLDER = 0o700
export const PRIVATE_FILE = 0o600

const FOR_OTHERS = 0o077

export const isForOthers = (mode: number): boolean => (mode & FOR_OTHERS) !== 0

/** Takes a path that is there already, if it is a folder; throws what was thrown otherwise. */
async function takeFolder(folder: string, error: unknown): Promise<void> {
  const isFolder = await stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  )
  if (codeOf(error) !== 'EEXIST' || !isFolder) throw error
}

/** Not the recursive way of Node: it never ends where the system says of a folder that is there that it is not (`/proc/x/y`). */
async function makeMissing(folder: string, files: FileSteps): Promise<void> {
  const make = () => files.mkdir(folder, { mode: PRIVATE_FOLDER })
  try {
    await make()
  } catch (error) {
    const above = dirname(folder)
    if (codeOf(error) !== 'ENOENT' || above === folder) return takeFolder(folder, error)
    await makeMissing(above, files)
    await make().catch((again) => takeFolder(folder, again))
  }
}

/** What its owner may do stays. A disk without modes refuses: what lies there is then as private as the disk is. */
async function closeToOthers(path: string, mode: number): Promise<void> {
  if (isForOthers(mode)) await chmod(path, mode & PRIVATE_FOLDER).catch(() => undefined)
}

/** Makes a folder with all that is missing above it, each for its owner alone. What stood above before stays as it was. */
export async function makePrivateFolder(folder: string, files: FileSteps): Promise<void> {
  await makeMissing(folder, files)
  await closeToOthers(folder, (await stat(folder)).mode)
}

/** Writes a file of our own, also where its folder was taken away meanwhile. */
export async function writePrivately(write: AtomicWrite): Promise<void> {
  const folder = dirname(write.path)
  await makePrivateFolder(folder, write.files)
  await expectRoom(
    folder,
    write.parts.reduce((sum, part) => sum + part.byteLength, 0),
  )
  await writeAtomically({ ...write, mode: PRIVATE_FILE })
}

/** Sets a folder and everything in it so that only its owner may look. Follows no link; what goes meanwhile is passed by. */
export async function makePrivate(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found === null || process.platform === 'win32') return
  if (!found.isFile() && !found.isDirectory()) return
  await closeToOthers(path, found.mode)
  if (found.isFile()) return
  for (const name of await readdir(path).catch((): string[] => [])) await makePrivate(join(path, name))
}
