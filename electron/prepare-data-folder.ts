// Makes sure at start that the data folder is there and takes what is written; both hosts refuse to start otherwise, in the same words.
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, troubleOfError } from './handlers/trouble-of-error.ts'

/** Bytes that must be free: the browser's own files and the first records take a part of it. */
const LEAST_FREE = 32_000_000

/** Some file systems do not tell their size and answer nothing but zeros. */
function hasRoom(folder: string): boolean {
  const { blocks, bavail, bsize } = statfsSync(folder)
  return blocks === 0 || bavail * bsize >= LEAST_FREE
}

function tryToWrite(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    writeFileSync(probe, new Uint8Array(65_536))
  } finally {
    rmSync(probe, { force: true })
  }
}

const full = (folder: string) =>
  `The disk with the data folder ${folder} is full, so Cairn did not start. Your data was not changed. Free at least ${LEAST_FREE / 1_000_000} MB and start Cairn again.`

/** Null when the folder is ready, else the sentence for a person. Nothing of what lies in the folder is touched. */
export function prepareDataFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (troubleOfError(error).kind === 'disk-full') return full(folder)
    return `The data folder ${folder} cannot be created (${codeOf(error)}), so Cairn did not start. Allow writing there, or set CAIRN_DATA to another folder.`
  }
  try {
    tryToWrite(folder)
    return hasRoom(folder) ? null : full(folder)
  } catch (error) {
    if (troubleOfError(error).kind === 'disk-full') return full(folder)
    return `The data folder ${folder} cannot be written to (${codeOf(error)}), so Cairn did not start. Your data was not changed. Allow writing there, or set CAIRN_DATA to another folder.`
  }
}
