// Makes sure at start that the data folder is there and takes what is written; both hosts refuse to start otherwise, in the same words.
import { chmodSync, mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from './handlers/map-fs-error.ts'
import { isForOthers, PRIVATE_FILE, PRIVATE_FOLDER } from './handlers/private-file-permissions.ts'

/** Megabytes that must be free: the browser's own files and the first records take a part of them. */
const LEAST_FREE = 32

/** What is wrong, and what to do about it, by the code of the file system. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', `Free at least ${LEAST_FREE} MB`],
  EDQUOT: ['your disk quota is used up', `Free at least ${LEAST_FREE} MB`],
  EROFS: ['the disk is read-only', 'Make it writable'],
  EACCES: ['you have no permission to write there', 'Allow writing there'],
  EPERM: ['you have no permission to write there', 'Allow writing there'],
  EEXIST: ['a file is in its place', 'Move the file away'],
  ENOTDIR: ['a file is in its place', 'Move the file away'],
  ENOENT: ['the system cannot create a folder there', 'Create the folder yourself'],
  ELOOP: ['its path contains a loop', 'Fix the links'],
  ENAMETOOLONG: ['its path is too long', 'Use a shorter one'],
}

function sentence(folder: string, code: string): string {
  const [reason, remedy] = REASONS[code] ?? [`the system refused it (${code})`, 'Make it writable']
  return `Cairn did not start, because it cannot write to its data folder ${folder}: ${reason}. Nothing was changed. ${remedy}, or set CAIRN_DATA to another folder, and start Cairn again.`
}

/** Some file systems do not tell their size and answer nothing but zeros. */
function hasRoom(folder: string): boolean {
  const { blocks, bavail, bsize } = statfsSync(folder)
  return blocks === 0 || bavail * bsize >= LEAST_FREE * 1_000_000
}

function tryToWrite(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    writeFileSync(probe, new Uint8Array(65_536), { mode: PRIVATE_FILE })
  } finally {
    rmSync(probe, { force: true })
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function takeFolder(folder: string, error: unknown): void {
  if (codeOf(error) !== 'EEXIST' || !isFolder(folder)) throw error
}

/** Step by step, and each at most twice: Node's own recursive way never ends below a path where no folder can be made. */
function makeFolder(folder: string): void {
  const make = () => mkdirSync(folder, { mode: PRIVATE_FOLDER })
  try {
    make()
  } catch (error) {
    const above = dirname(folder)
    if (codeOf(error) === 'ENOENT' && above !== folder) {
      makeFolder(above)
      make()
    } else takeFolder(folder, error)
  }
}

/** One that was there before may be open to others; what its owner may do stays. A disk without modes refuses, and is as private as it is. */
function closeToOthers(folder: string): void {
  try {
    const { mode } = statSync(folder)
    if (isForOthers(mode)) chmodSync(folder, mode & PRIVATE_FOLDER)
  } catch {
    // Whether it can be written to is tried next.
  }
}

/** Null when the folder is ready, else a sentence for a person. Nothing that lies in the folder is touched; `makePrivate` does that. */
export function prepareDataFolder(folder: string): string | null {
  try {
    makeFolder(folder)
    closeToOthers(folder)
    tryToWrite(folder)
    return hasRoom(folder) ? null : sentence(folder, 'ENOSPC')
  } catch (error) {
    return sentence(folder, codeOf(error))
  }
}
