// Tells when another program changes something below the vault: each folder is watched, and what Cairn writes itself is not told.
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'

/** A pull or a sync changes many files at once: told when it has gone quiet. */
const quiet = 400
/** So long after our own write a file's change is taken for it. A change that is missed is found at the next look. */
const ownFor = 2000
/** More folders than anyone keeps by hand. */
const mostFolders = 2000

export interface VaultWatch {
  /** Watches exactly these folders, by their paths below `root`. */
  follow(root: string, folders: readonly string[]): void
  /** Cairn is about to write these. */
  wrote(places: readonly string[]): void
  end(): void
}

export function createVaultWatch(changed: () => void): VaultWatch {
  const watched = new Map<string, FSWatcher>()
  const own = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const heard = (folder: string, name: string | null) => {
    if (name !== null && (name.endsWith('.part') || name === '.git')) return
    if (name !== null && (own.get(join(folder, name)) ?? 0) > Date.now()) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(changed, quiet)
  }
  const unwatch = (folder: string) => {
    watched.get(folder)?.close()
    watched.delete(folder)
  }
  const begin = (folder: string) => {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => heard(folder, name))
      // A folder that goes, or a disk that cannot be watched: the page looks by itself now and then.
      watcher.on('error', () => unwatch(folder))
      watched.set(folder, watcher)
    } catch {
      unwatch(folder)
    }
  }
  return {
    follow(root, folders) {
      const wanted = new Set(folders.slice(0, mostFolders).map((folder) => join(root, folder)))
      for (const folder of watched.keys()) if (!wanted.has(folder)) unwatch(folder)
      for (const folder of wanted) if (!watched.has(folder)) begin(folder)
    },
    wrote(places) {
      const now = Date.now()
      for (const [place, until] of own) if (until < now) own.delete(place)
      for (const place of places) own.set(place, now + ownFor)
      // A folder that was made for them is told by its own name.
      for (const place of places) own.set(join(place, '..'), now + ownFor)
    },
    end() {
      for (const folder of [...watched.keys()]) unwatch(folder)
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
