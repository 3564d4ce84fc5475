// Files that the page may read by a token: main chose each path, or a person did in a dialog. No page ever names one.
import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'

type Handle = Awaited<ReturnType<typeof open>>

export interface ReadableFile {
  readonly reading: string
  readonly name: string
  readonly size: number
}

interface Held extends ReadableFile {
  readonly path: string
  /** Opened when it is first read: many may wait. */
  handle: Promise<Handle> | null
}

export interface FileTokens {
  hold(path: string, size: number): ReadableFile
  has(reading: string): boolean
  /** Null when there is none of this token. Throws what the file system threw. */
  read(reading: string, from: number, length: number): Promise<Uint8Array<ArrayBuffer> | null>
  /** Its path, or null when there was none of this token. */
  letGo(reading: string): Promise<string | null>
}

export function createFileTokens(): FileTokens {
  const held = new Map<string, Held>()
  return {
    hold: (path, size) => {
      const file = { reading: randomUUID(), name: basename(path), size }
      held.set(file.reading, { ...file, path, handle: null })
      return file
    },
    has: (reading) => held.has(reading),
    async read(reading, from, length) {
      const file = held.get(reading)
      if (file === undefined) return null
      file.handle ??= open(file.path, 'r')
      const handle = await file.handle.catch((error: unknown) => {
        // It may be there again at the next try.
        file.handle = null
        throw error
      })
      const bytes = new Uint8Array(length)
      const { bytesRead } = await handle.read(bytes, 0, length, from)
      return bytes.slice(0, bytesRead)
    },
    async letGo(reading) {
      const file = held.get(reading)
      held.delete(reading)
      await file?.handle?.then((handle) => handle.close()).catch(() => undefined)
      return file?.path ?? null
    },
  }
}
