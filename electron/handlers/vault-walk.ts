// The Markdown files below the vault, without following a link: nothing outside of it is looked at.
import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  DEEPEST_FOLDER,
  GATHERED_LIMIT,
  isHidden,
  MOST_GATHERED,
  passedOverWhy,
} from '../../shared/importable-files.ts'
import { isVaultPath } from '../../shared/vault-channels.ts'
import { mapConcurrently } from './map-concurrently.ts'

export interface VaultFile {
  readonly path: string
  readonly size: number
  readonly changed: number
}

interface Found {
  readonly names: string[]
  readonly passedOver: { path: string; why: string }[]
  /** Every folder that was looked into, the vault first; "" stands for it. */
  readonly folders: string[]
  /** What a kill in the middle of a write of ours left behind. */
  readonly unfinished: string[]
}

export interface VaultListing extends Omit<Found, 'names'> {
  readonly files: VaultFile[]
}

/** A vault may hold more than a folder to import from. */
const mostFiles = MOST_GATHERED * 10

/** Windows has no such files, and a path with one of these may lead elsewhere there. */
const nameWhy = 'Its path is too long, or has a “:” or “\\” in it.'

/** As `writeAtomically` names them. */
const isUnfinished = (name: string): boolean => /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name)

function take(found: Found, entry: Dirent, path: string): void {
  if (isUnfinished(entry.name)) found.unfinished.push(path)
  if (!/\.md$/i.test(entry.name) || entry.name.startsWith('.')) return
  if (entry.isSymbolicLink()) found.passedOver.push({ path, why: passedOverWhy.link })
  else if (entry.isFile() && !isVaultPath(path)) found.passedOver.push({ path, why: nameWhy })
  else if (entry.isFile() && found.names.length < mostFiles) found.names.push(path)
  else if (entry.isFile()) found.passedOver.push({ path, why: passedOverWhy.tooMany })
}

async function walk(found: Found, root: string, path: string, depth: number): Promise<void> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    // The vault itself must be readable: a list with nothing in it would ask whether everything was deleted.
    if (path === '') throw error
    return null
  })
  if (entries === null) return void found.passedOver.push({ path, why: passedOverWhy.unreadable })
  found.folders.push(path)
  for (const entry of entries) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (!entry.isDirectory()) take(found, entry, below)
    else if (isHidden(entry.name)) continue
    else if (depth >= DEEPEST_FOLDER) found.passedOver.push({ path: below, why: passedOverWhy.tooDeep })
    else await walk(found, root, below, depth + 1)
    if (entry.isSymbolicLink() && !/\.md$/i.test(entry.name))
      found.passedOver.push({ path: below, why: passedOverWhy.link })
  }
}

/** Throws where the vault cannot be read. */
export async function listVault(root: string): Promise<VaultListing> {
  const found: Found = { names: [], passedOver: [], folders: [], unfinished: [] }
  await walk(found, root, '', 1)
  const files = await mapConcurrently(found.names, async (path): Promise<VaultFile | null> => {
    // It may be gone by now.
    const one = await lstat(join(root, path)).catch(() => null)
    if (one === null) return null
    if (one.size <= GATHERED_LIMIT) return { path, size: one.size, changed: one.mtimeMs }
    found.passedOver.push({ path, why: passedOverWhy.tooLarge })
    return null
  })
  const { names: _, ...rest } = found
  return { files: files.filter((one) => one !== null), ...rest }
}
