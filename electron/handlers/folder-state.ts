// Whether the data folder takes what is written: it may be made read-only, or deleted, while Cairn runs. What the browser holds open
// goes on then as if nothing had happened, and of a deleted folder nothing is there at the next start.
import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import type { FolderState } from '../../shared/bridge-channel-schemas.ts'
import { codeOf, troubleOfError } from './map-fs-error.ts'

/** Below it Electron keeps the live database. The browser host has none here, and makes a deleted folder again by itself. */
const STORE = 'IndexedDB'

/** Answers how to ask. A store is gone when it was seen before and is there no more. */
export function createFolderState(dataFolder: string): () => Promise<FolderState> {
  let wasThere = false
  const troubleAt = (path: string) =>
    access(path, constants.W_OK).then(
      () => null,
      (error: unknown) => error,
    )
  return async () => {
    const ofStore = await troubleAt(join(dataFolder, STORE))
    if (codeOf(ofStore) === 'ENOENT' && wasThere) return 'gone'
    wasThere ||= codeOf(ofStore) !== 'ENOENT'
    const troubles = [ofStore, await troubleAt(dataFolder)]
    return troubles.some((one) => one !== null && troubleOfError(one).kind === 'read-only') ? 'read-only' : 'writable'
  }
}
