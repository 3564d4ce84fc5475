// Where the dialogs for files open: in the folder that was used last, at first and once that is gone in the person's documents.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { realFileSteps } from './handlers/atomic-write.ts'
import { writePrivately } from './handlers/private-file-permissions.ts'

const lastSchema = z.strictObject({ folder: z.string().min(1) })

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

export interface LastFolder {
  /** A folder that is there. */
  read(): Promise<string>
  remember(folder: string): Promise<void>
}

/** `others` are tried in their order when no folder was used yet, or it is gone; the last of them is taken as it is. */
export function createLastFolder(dataFolder: string, others: readonly [string, ...string[]]): LastFolder {
  const file = join(dataFolder, 'last-folder.json')
  const remembered = async () => {
    try {
      return lastSchema.parse(JSON.parse(await readFile(file, 'utf8'))).folder
    } catch {
      return null
    }
  }
  return {
    async read() {
      const last = await remembered()
      const candidates = last === null ? others : [last, ...others]
      for (const folder of candidates) if (await isFolder(folder)) return folder
      return candidates.at(-1) ?? others[0]
    },
    // Losing it costs a person a few clicks, so a failure to write stays silent.
    async remember(folder) {
      const parts = [new TextEncoder().encode(JSON.stringify({ folder }))]
      await writePrivately({ path: file, parts, files: realFileSteps }).catch(() => undefined)
    },
  }
}
