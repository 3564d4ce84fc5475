// Keeps the bytes of attachments beside the snapshots: each once, under its hash, for as long as a snapshot names it.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { type FileSteps, removeUnfinished } from './atomic-write.ts'
import { attachmentFolder } from './data-paths.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { writePrivately } from './private-file-permissions.ts'
import { createSerialQueue } from './serial-task-queue.ts'

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

/** Bytes are kept before the snapshot that names them is written: so long nothing may take them for superfluous. */
const SPARED_MILLISECONDS = 60 * 60_000

export const isOfHash = (bytes: Uint8Array, hash: string): boolean =>
  createHash('sha256').update(bytes).digest('hex') === hash

/** Names of what lies there, none where the folder is missing. */
export async function keptHashes(folder: string, files: FileSteps): Promise<string[]> {
  try {
    return (await files.readdir(folder)).filter(isHash)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Deletes what no snapshot names any more, unless it was written just now; answers what went. Throws what the file system threw. */
export async function dropUnnamed(
  folder: string,
  { named, atOnce }: { readonly named: ReadonlySet<string>; readonly atOnce: boolean },
  files: FileSteps,
): Promise<string[]> {
  const gone: string[] = []
  for (const hash of (await keptHashes(folder, files)).filter((one) => !named.has(one))) {
    const path = join(folder, hash)
    const { mtimeMs } = await stat(path)
    if (!atOnce && Math.abs(Date.now() - mtimeMs) < SPARED_MILLISECONDS) continue
    await files.rm(path, { force: true })
    gone.push(hash)
  }
  return gone
}

export function createAttachmentHandlers(dataFolder: string, files: FileSteps) {
  const inOrder = createSerialQueue()
  const folderOf = (database: string) => attachmentFolder(dataFolder, database)
  return {
    async list({ database }: BridgeRequests['attachment.list']): Promise<BridgeResponses['attachment.list']> {
      try {
        return { ok: true, hashes: await keptHashes(folderOf(database), files) }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },

    keep({ database, hash, bytes }: BridgeRequests['attachment.keep']): Promise<BridgeResponses['attachment.keep']> {
      return inOrder(async () => {
        if (!isOfHash(bytes, hash)) return refuse({ kind: 'damaged' })
        try {
          const folder = folderOf(database)
          await removeUnfinished(folder, files)
          const check = (written: Uint8Array) => {
            if (!isOfHash(written, hash)) throw new Error('the disk gave back other bytes')
          }
          await writePrivately({ path: join(folder, hash), parts: [bytes], files, check })
          return { ok: true }
        } catch (error) {
          return refuse(troubleOfError(error))
        }
      })
    },

    async read({ database, hash }: BridgeRequests['attachment.read']): Promise<BridgeResponses['attachment.read']> {
      try {
        const bytes = new Uint8Array(await files.readFile(join(folderOf(database), hash)))
        return isOfHash(bytes, hash) ? { ok: true, bytes } : refuse({ kind: 'damaged' })
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
  }
}
