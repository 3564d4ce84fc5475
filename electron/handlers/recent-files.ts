// The files of Cairn that were opened lately, in one small file of the data folder. The page sees names and numbers and never opens a path.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { RecentFile } from '../../shared/unopened-and-recent-files.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import type { Desk } from './desktop-services.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import type { OfferedFiles } from './offered-file-registry.ts'
import { writePrivately } from './private-file-permissions.ts'
import { createSerialQueue } from './serial-task-queue.ts'

const MOST_RECENT = 10
const pathsSchema = z.array(z.string().min(1).max(10_000)).max(MOST_RECENT)

export interface RecentFiles {
  list(): readonly RecentFile[]
  pathOf(id: string): string | null
  /** Puts it first. */
  add(path: string): Promise<void>
  clear(): Promise<void>
  /** Called after each change. */
  onChange(listener: (paths: readonly string[]) => void): void
}

const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)

/** Losing the list costs a person nothing that is not on their disk, so a file that cannot be read begins a new one. */
function readPaths(file: string): readonly string[] {
  try {
    return pathsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? []
  } catch {
    return []
  }
}

export function openRecentFiles(dataFolder: string, files: FileSteps = realFileSteps): RecentFiles {
  const file = join(dataFolder, 'recent-files.json')
  const inOrder = createSerialQueue()
  const listeners: ((paths: readonly string[]) => void)[] = []
  let paths = readPaths(file)
  const change = (next: (now: readonly string[]) => readonly string[]) =>
    inOrder(async () => {
      const changed = next(paths).slice(0, MOST_RECENT)
      const parts = [new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`)]
      await writePrivately({ path: file, parts, files })
      paths = changed
      for (const listener of listeners) listener(changed)
    })
  return {
    list: () => paths.map((path) => ({ id: idOf(path), name: basename(path), folder: dirname(path) })),
    pathOf: (id) => paths.find((path) => idOf(path) === id) ?? null,
    add: (path) => change((now) => [path, ...now.filter((one) => one !== path)]),
    clear: () => change(() => []),
    onChange: (listener) => void listeners.push(listener),
  }
}

/** Offers it. One that is gone says so and stays in the list: it may lie on a disk that is plugged in again. */
export async function offerRecent(recent: RecentFiles, offered: OfferedFiles, id: string): Promise<void> {
  const path = recent.pathOf(id)
  if (path !== null) await offered.offer([path])
}

/** A browser opens files itself, so there is nothing to remember where there is no desk. */
export function createRecentHandlers(recent: RecentFiles, offered: OfferedFiles, desk: Desk | null) {
  const acting = async (act: () => Promise<void>) => {
    if (desk === null) return refuse({ kind: 'not-here' })
    try {
      await act()
      return { ok: true } as const
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  }
  return {
    list: async (): Promise<BridgeResponses['recent.list']> => ({
      ok: true,
      files: desk === null ? [] : [...recent.list()],
    }),
    open: ({ id }: BridgeRequests['recent.open']): Promise<BridgeResponses['recent.open']> =>
      acting(() => offerRecent(recent, offered, id)),
    clear: (): Promise<BridgeResponses['recent.clear']> => acting(() => recent.clear()),
  }
}
