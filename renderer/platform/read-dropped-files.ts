// Files and folders that were dropped on the page, looked through by the browser itself: the same on the desktop and in a plain browser.
import {
  DEEPEST_FOLDER,
  isHidden,
  isLookedAt,
  isOfTool,
  MOST_GATHERED,
  type PassedOver,
  passedOverWhy,
} from '../../shared/importable-files.ts'
import { type PathFiles, sorted } from './browser-import-files.ts'

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)))

/** A reader gives some entries at a time, and none at the end. Null where the folder cannot be read. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    )
    if (some === null) return null
    if (some.length === 0) return all
    all.push(...some)
  }
}

interface Walking {
  readonly found: { path: string; file: File }[]
  readonly passedOver: PassedOver[]
  others: number
}

const passOver = ({ passedOver }: Walking, path: string, why: keyof typeof passedOverWhy): void =>
  void passedOver.push({ path, why: passedOverWhy[why] })

/** Only files that are looked at count: a folder of pictures with one note in it is no large folder. */
async function takeFile(entry: FileSystemFileEntry, path: string, isChosen: boolean, walking: Walking): Promise<void> {
  if (!isChosen && !isLookedAt(path)) walking.others += 1
  else if (walking.found.length >= MOST_GATHERED) passOver(walking, path, 'tooMany')
  else {
    const file = await fileOf(entry)
    if (file === null) passOver(walking, path, 'unreadable')
    else walking.found.push({ path, file })
  }
}

async function walkFolder(folder: FileSystemDirectoryEntry, path: string, depth: number, walking: Walking) {
  if (depth > 0 && isHidden(folder.name)) return
  if (depth > 0 && isOfTool(folder.name)) return passOver(walking, path, 'ofTool')
  if (depth >= DEEPEST_FOLDER) return passOver(walking, path, 'tooDeep')
  if (walking.found.length >= MOST_GATHERED) return passOver(walking, path, 'tooMany')
  const inside = await entriesOf(folder)
  if (inside === null) return passOver(walking, path, 'unreadable')
  for (const entry of inside) {
    const below = `${path}/${entry.name}`
    if (isFile(entry)) await takeFile(entry, below, false, walking)
    else if (isFolder(entry)) await walkFolder(entry, below, depth + 1, walking)
  }
}

/** Must be called while the drop is handled: its entries are gone afterwards. */
export async function readDroppedFiles(dropped: Pick<DataTransfer, 'items'>): Promise<PathFiles> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const isWithFolder = entries.some(isFolder)
  const walking: Walking = { found: [], passedOver: [], others: 0 }
  for (const entry of entries) {
    if (isFile(entry)) await takeFile(entry, entry.name, !isWithFolder, walking)
    else if (isFolder(entry)) await walkFolder(entry, entry.name, 0, walking)
  }
  const { files, passedOver } = sorted(walking.found, isWithFolder)
  return { files, passedOver: [...walking.passedOver, ...passedOver], others: walking.others }
}
