// Watches each vault folder and reports changes made by other programs; Cairn's own writes are not reported.
import { type FSWatcher, watch } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A pull or a sync changes many files at once: told when it has gone quiet. Milliseconds. */
const quiet = 400
/** More folders than anyone keeps by hand. */
const mostFolders = 2000

export interface VaultWatch {
  /** Watches exactly these folders, by their paths below `root`. */
  follow(root: string, folders: readonly string[]): void
  /** Cairn has just written these, or removed them where nothing is said of how they look: that is no news. */
  wrote(files: readonly { readonly place: string; readonly look: FileLook | null }[]): void
  end(): void
}

export interface FileLook {
  readonly size: number
  /** Milliseconds since the epoch. */
  readonly changed: number
}

/** How a file looks; empty for one that is not there. */
const lookOf = (place: string): Promise<string> =>
  lstat(place).then(
    (one) => (one.isDirectory() ? 'folder' : `${one.size} ${one.mtimeMs}`),
    () => '',
  )

/** Gathers what was heard of, and tells once it has gone quiet if any of it is not as Cairn left it. */
function createListening(own: ReadonlyMap<string, string>, changed: () => void) {
  const heardOf = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const tell = async () => {
    const places = [...heardOf]
    heardOf.clear()
    for (const place of places) if ((await lookOf(place)) !== own.get(place)) return changed()
  }
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    heard(folder: string, name: string | null) {
      if (name?.endsWith('.part') || name === '.git') return
      heardOf.add(name === null ? folder : join(folder, name))
      stop()
      timer = setTimeout(() => void tell(), quiet)
    },
    stop,
  }
}

/** The folders that are watched now. */
function createWatchers(heard: (folder: string, name: string | null) => void) {
  const watched = new Map<string, FSWatcher>()
  const unwatch = (folder: string) => {
    watched.get(folder)?.close()
    watched.delete(folder)
  }
  const begin = (folder: string) => {
    if (watched.has(folder) || watched.size >= mostFolders) return
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => heard(folder, name))
      // A folder that goes, or a disk that cannot be watched: the page looks by itself now and then.
      watcher.on('error', () => unwatch(folder))
      watched.set(folder, watcher)
    } catch {
      unwatch(folder)
    }
  }
  return { watched, unwatch, begin }
}

export function createVaultWatch(changed: () => void): VaultWatch {
  /** By place: how Cairn left it. */
  const own = new Map<string, string>()
  const { heard, stop } = createListening(own, changed)
  const { watched, unwatch, begin } = createWatchers(heard)
  return {
    follow(root, folders) {
      const wanted = new Set(folders.map((folder) => join(root, folder)))
      for (const folder of [...watched.keys()]) if (!wanted.has(folder)) unwatch(folder)
      for (const folder of wanted) begin(folder)
    },
    wrote(files) {
      for (const { place, look } of files) own.set(place, look === null ? '' : `${look.size} ${look.changed}`)
      // Folders may have been made for them.
      for (const folder of new Set(files.map(({ place }) => dirname(place)))) {
        own.set(folder, 'folder')
        if (watched.size > 0) begin(folder)
      }
    },
    end() {
      for (const folder of [...watched.keys()]) unwatch(folder)
      stop()
      own.clear()
    },
  }
}
