// Sets aside what was found in place of the database before anything replaces it: the browser's own files where they lie below the
// data folder, and whatever the page could still read.
import { cp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { FileSteps } from './atomic-write.ts'
import { asideFolder } from './data-paths.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { makePrivate, makePrivateFolder, writePrivately } from './private-file-permissions.ts'

/** An archive like any other: it is imported where archives are. */
const FOUND_ARCHIVE = 'found.cairn.zip'

/** How far below the data folder a browser may keep its databases. */
const DEEPEST = 3

/** Folders where a browser keeps its databases; none in the browser host, whose browser lives elsewhere. */
async function databaseFolders(folder: string, files: FileSteps, depth = 0): Promise<string[]> {
  const names = await files.readdir(folder).catch((): string[] => [])
  if (names.includes('IndexedDB')) return [join(folder, 'IndexedDB')]
  if (depth === DEEPEST) return []
  const found: string[] = []
  for (const name of names.filter((one) => one !== 'kept' && one !== 'set-aside')) {
    const path = join(folder, name)
    const isFolder = await stat(path).then(
      (one) => one.isDirectory(),
      () => false,
    )
    if (isFolder) found.push(...(await databaseFolders(path, files, depth + 1)))
  }
  return found
}

/** A file that the browser holds shut (its lock, on Windows) is left out; answers how many were copied. */
async function copyFiles(from: string, to: string, files: FileSteps): Promise<number> {
  let copied = 0
  await makePrivateFolder(to, files)
  for (const name of await files.readdir(from)) {
    const path = join(from, name)
    if ((await stat(path)).isDirectory()) copied += await copyFiles(path, join(to, name), files)
    else if (name !== 'LOCK') {
      await cp(path, join(to, name))
      copied += 1
    }
  }
  return copied
}

export function createAsideHandlers(dataFolder: string, files: FileSteps) {
  return {
    async keep({
      database,
      at,
      bytes,
      archive = null,
    }: BridgeRequests['aside.keep']): Promise<BridgeResponses['aside.keep']> {
      const folder = join(asideFolder(dataFolder, database), at.replaceAll(/[^0-9TZ]/g, '-'))
      try {
        await makePrivateFolder(folder, files)
        let copiedFiles = 0
        for (const found of await databaseFolders(dataFolder, files)) {
          copiedFiles += await copyFiles(found, join(folder, 'IndexedDB'), files)
        }
        // Copies have the modes of what was copied.
        await makePrivate(folder)
        if (bytes !== null) await writePrivately({ path: join(folder, 'found.json.gz'), parts: [bytes], files })
        if (archive !== null) await writePrivately({ path: join(folder, FOUND_ARCHIVE), parts: [archive], files })
        return { ok: true, folder, copiedFiles }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },

    async drop({ database }: BridgeRequests['aside.drop']): Promise<BridgeResponses['aside.drop']> {
      try {
        await files.rm(asideFolder(dataFolder, database), { recursive: true, force: true })
        return { ok: true }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
  }
}
