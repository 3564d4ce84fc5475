// Dictionaries for tests: one that Chromium would take, and the folders of a Cairn that has just been installed.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createDictionaryFolder } from '../../electron/spelling/dictionary-folder.ts'
import { aFolder } from './temporary-folder.ts'

export const shippedFolder = fileURLToPath(new URL('../../electron/dictionaries/', import.meta.url))
export const shipped = (language: string) => new Uint8Array(readFileSync(join(shippedFolder, `${language}.bdic`)))

/** Its checksum set right again after a change, as someone with a hex editor would. */
export function signed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy.set(createHash('md5').update(copy.subarray(32)).digest(), 16)
  return copy
}

export function aDictionaryFolder(dataFolder = aFolder(), files: FileSteps = realFileSteps) {
  return createDictionaryFolder({ dataFolder, shippedFolder, files })
}
