// How much room is left where something is written: looked at before a large write, and told to the page, which holds a save back
// before the browser's store breaks on a full disk. Whether the folder takes anything at all is told with it.
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { keptRoot } from './data-paths.ts'
import { createFolderState } from './folder-state.ts'
import { isMissing } from './map-fs-error.ts'

/** A write that is this small is simply tried. */
const SMALL = 262_144
/** What a file takes beside its bytes. */
const BESIDE = 65_536

/** Bytes; null where the file system does not tell. A folder that is not there yet has the room of the one it will lie in. */
async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { blocks, bavail, bsize } = await statfs(folder)
    return blocks === 0 ? null : bavail * bsize
  } catch (error) {
    const above = dirname(folder)
    return isMissing(error) && above !== folder ? freeBytes(above) : null
  }
}

/** Throws as a full disk does, before anything is written, where so many bytes have no room. */
export async function expectRoom(folder: string, bytes: number): Promise<void> {
  if (bytes < SMALL) return
  const free = await freeBytes(folder)
  if (free !== null && free < bytes + BESIDE) throw Object.assign(new Error('No room for it'), { code: 'ENOSPC' })
}

export function createSpaceHandler(dataFolder: string) {
  const folderState = createFolderState(dataFolder)
  return async (): Promise<BridgeResponses['host.space']> => ({
    ok: true,
    store: await freeBytes(dataFolder),
    kept: await freeBytes(keptRoot(dataFolder)),
    folder: await folderState(),
  })
}
