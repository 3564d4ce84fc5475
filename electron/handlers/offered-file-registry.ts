// Files named from outside the page: looked at here by what the disk says of them, and kept for the page until it is done with each.
import { access, constants, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { LARGE_LIMIT } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { MOST_OFFERED, type NotOffered } from '../../shared/unopened-and-recent-files.ts'
import type { Desk } from './desktop-services.ts'
import { createFileTokens, type FileTokens, type ReadableFile } from './file-tokens.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

export interface OfferedFiles {
  readonly readable: FileTokens
  /** Looks at each, and tells the page that there is something to ask for. Absolute paths; an empty one is a file without a place on the disk. */
  offer(paths: readonly string[]): Promise<void>
  /** Tells the page of something that could not be offered. */
  tell(...not: readonly NotOffered[]): void
  /** What waits, and what could not be offered since this was asked last. */
  list(): { files: readonly ReadableFile[]; notOffered: readonly NotOffered[] }
  onOffer(listener: () => void): void
}

/** Its size when it can be read. */
async function whyNot(path: string): Promise<NotOffered | number> {
  if (path === '') return { why: 'no-path' }
  const file = { name: basename(path), folder: dirname(path) }
  const found = await stat(path).catch(() => null)
  if (found === null) return { why: 'missing', ...file }
  if (found.isDirectory()) return { why: 'folder', ...file }
  // Reading a pipe or a device might never end.
  if (!found.isFile()) return { why: 'special', ...file }
  if (found.size > LARGE_LIMIT) return { why: 'too-large', name: file.name, size: found.size, limit: LARGE_LIMIT }
  const mayRead = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
  return mayRead ? found.size : { why: 'unreadable', ...file }
}

export function createOfferedFiles(): OfferedFiles {
  const readable = createFileTokens()
  const listeners: (() => void)[] = []
  let waiting: { readonly path: string; readonly file: ReadableFile }[] = []
  let notOffered: NotOffered[] = []
  const stillWaiting = () => {
    waiting = waiting.filter(({ file }) => readable.has(file.reading))
    return waiting
  }
  const tellPage = () => {
    for (const listener of listeners) listener()
  }
  const look = async (path: string) => {
    const answer = await whyNot(path)
    if (typeof answer !== 'number') notOffered.push(answer)
    // Named twice, as by an impatient double click, it waits once.
    else if (!stillWaiting().some((one) => one.path === path)) {
      waiting.push({ path, file: readable.hold(path, answer) })
    }
  }
  return {
    readable,
    async offer(paths) {
      for (const path of paths.slice(0, MOST_OFFERED)) await look(path)
      const leftOut = paths.length - MOST_OFFERED
      if (leftOut > 0) notOffered.push({ why: 'too-many', leftOut })
      if (paths.length > 0) tellPage()
    },
    tell(...not) {
      notOffered.push(...not)
      if (not.length > 0) tellPage()
    },
    list() {
      const told = notOffered
      notOffered = []
      return { files: stillWaiting().map(({ file }) => file), notOffered: told }
    },
    onOffer: (listener) => void listeners.push(listener),
  }
}

export function createOfferedHandlers(offered: OfferedFiles, desk: Desk | null) {
  return {
    list: async (): Promise<BridgeResponses['offered.list']> => {
      const { files, notOffered } = offered.list()
      return { ok: true, files: [...files], notOffered: [...notOffered] }
    },
    choose: async (_request: BridgeRequests['offered.choose']): Promise<BridgeResponses['offered.choose']> => {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        await offered.offer(await desk.chooseFilesToOpen())
        return { ok: true }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
  }
}
