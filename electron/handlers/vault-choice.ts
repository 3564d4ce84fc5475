// Which folder of this machine is the vault, and what may be written there: remembered beside the database.
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import * as z from 'zod'
import type { Trouble } from '../../shared/bridge-error-messages.ts'
import type { FileSteps } from './atomic-write.ts'
import { vaultPath } from './data-paths.ts'
import { troubleOfError } from './map-fs-error.ts'
import { writePrivately } from './private-file-permissions.ts'

const choiceSchema = z.strictObject({ folder: z.string().min(1), withPrivate: z.boolean() })
export type VaultChoice = z.infer<typeof choiceSchema>

export interface VaultChoices {
  read(): Promise<VaultChoice | null>
  write(choice: VaultChoice): Promise<void>
  forget(): Promise<void>
}

export function createVaultChoices(dataFolder: string, files: FileSteps): VaultChoices {
  const path = vaultPath(dataFolder)
  return {
    async read() {
      try {
        return choiceSchema.safeParse(JSON.parse(await files.readFile(path, 'utf8'))).data ?? null
      } catch {
        return null
      }
    },
    write: (choice) =>
      writePrivately({ path, parts: [new TextEncoder().encode(`${JSON.stringify(choice)}\n`)], files }),
    forget: () => files.rm(path, { force: true }),
  }
}

/** The folder as the disk knows it, links followed. Throws like a missing file where it is gone: it is not made anew. */
export const vaultRoot = (folder: string): Promise<string> => realpath(folder)

export const vaultTrouble = (folder: string): Promise<Trouble | null> =>
  stat(folder).then((found) => (found.isDirectory() ? null : { kind: 'not-found' as const }), troubleOfError)

/** Cairn's own files are no place for it. */
export async function isWithin(folder: string, other: string): Promise<boolean> {
  const way = relative(await realpath(other), await realpath(folder))
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
}
