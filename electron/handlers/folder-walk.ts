// The files below a chosen folder. Links are not followed, so nothing outside of it is ever read.
import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  DEEPEST_FOLDER,
  GATHERED_LIMIT,
  isHidden,
  isLookedAt,
  isOfTool,
  MOST_GATHERED,
  type PassedOver,
  passedOverWhy,
} from '../../shared/importable-files.ts'

export interface WalkedFile {
  /** As the page sees it, from the chosen folder's name on. */
  readonly path: string
  readonly size: number
  /** Where it lies; never told to the page. */
  readonly place: string
}

export interface Walked {
  readonly files: readonly WalkedFile[]
  readonly passedOver: readonly PassedOver[]
  readonly others: number
}

interface Walking {
  readonly files: WalkedFile[]
  readonly passedOver: PassedOver[]
  others: number
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1)

async function takeFile(walking: Walking, place: string, path: string): Promise<void> {
  if (!isLookedAt(path)) {
    walking.others += 1
    return
  }
  if (walking.files.length >= MOST_GATHERED) return void walking.passedOver.push({ path, why: passedOverWhy.tooMany })
  const { size } = await lstat(place)
  if (size > GATHERED_LIMIT) walking.passedOver.push({ path, why: passedOverWhy.tooLarge })
  else walking.files.push({ path, size, place })
}

/** Why a folder is not looked into, where that is told. */
function whyNot(name: string, depth: number, files: number): string | null {
  if (isHidden(name)) return null
  if (isOfTool(name)) return passedOverWhy.ofTool
  if (depth >= DEEPEST_FOLDER) return passedOverWhy.tooDeep
  return files >= MOST_GATHERED ? passedOverWhy.tooMany : null
}

async function walk(walking: Walking, folder: string, path: string, depth: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return void walking.passedOver.push({ path, why: passedOverWhy.unreadable })
  for (const entry of entries.sort(byName)) {
    const [place, below] = [join(folder, entry.name), `${path}/${entry.name}`]
    if (entry.isSymbolicLink()) walking.passedOver.push({ path: below, why: passedOverWhy.link })
    else if (entry.isDirectory()) {
      const why = whyNot(entry.name, depth, walking.files.length)
      if (why !== null) walking.passedOver.push({ path: below, why })
      else if (!isHidden(entry.name)) await walk(walking, place, below, depth + 1)
    }
    // It may be gone by now.
    else if (entry.isFile()) await takeFile(walking, place, below).catch(() => undefined)
  }
}

export async function walkFolder(folder: string): Promise<Walked> {
  const walking: Walking = { files: [], passedOver: [], others: 0 }
  await walk(walking, folder, basename(folder), 1)
  return walking
}

/** Files that were chosen one by one: whatever they are called. */
export async function walkFiles(places: readonly string[]): Promise<Walked> {
  const walking: Walking = { files: [], passedOver: [], others: 0 }
  for (const place of places) {
    const path = basename(place)
    const found = await lstat(place).catch(() => null)
    if (found === null || !found.isFile()) walking.passedOver.push({ path, why: passedOverWhy.unreadable })
    else if (found.size > GATHERED_LIMIT) walking.passedOver.push({ path, why: passedOverWhy.tooLarge })
    else walking.files.push({ path, size: found.size, place })
  }
  return walking
}
