// Files and folders that were dropped on the page, looked through by the browser itself: the same on the desktop and in a plain browser.
import { DEEPEST_FOLDER, isPassedOver, MOST_GATHERED } from '../../shared/gathered-files.ts'
import { type PathFiles, sorted } from './browser-gathering.ts'

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)))

/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) return all
    all.push(...some)
  }
}

interface Found {
  path: string
  file: File
}

async function walk(entry: FileSystemEntry, path: string, depth: number, found: Found[]): Promise<void> {
  if (found.length > MOST_GATHERED || depth > DEEPEST_FOLDER) return
  if (isFile(entry)) {
    const file = await fileOf(entry)
    if (file !== null) found.push({ path, file })
  } else if (isFolder(entry) && (depth === 0 || !isPassedOver(entry.name))) {
    for (const inside of await entriesOf(entry)) await walk(inside, `${path}/${inside.name}`, depth + 1, found)
  }
}

/** Must be called while the drop is handled: its entries are gone afterwards. */
export async function gatherDropped(dropped: DataTransfer): Promise<PathFiles> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found: Found[] = []
  for (const entry of entries) await walk(entry, entry.name, 0, found)
  return sorted(found, entries.some(isFolder))
}
