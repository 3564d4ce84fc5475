// Keeps snapshots as files of opaque bytes: written whole and read back, listed with what is damaged, dropped by name.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BridgeRequests, BridgeResponses, DamagedSnapshot, SnapshotEntry } from '../../shared/desktop-bridge.ts'
import { type FileSteps, removeUnfinished, writeAtomically } from './atomic-write.ts'
import { createOrder } from './in-order.ts'
import { snapshotFolder } from './kept-folder.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot-file.ts'
import { isMissing, refuse, troubleOfError } from './trouble-of-error.ts'

/** A plain view without Node's Buffer around it, which would turn itself into JSON on the HTTP way. */
const plain = (file: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(file)

/** Remembers the verdict on a file for as long as its size and time stay, so that listing does not hash megabytes each time. */
function createVerdicts(files: FileSteps) {
  const known = new Map<string, { stamp: string; verdict: SnapshotEntry | DamagedSnapshot }>()
  return async (folder: string, name: string): Promise<SnapshotEntry | DamagedSnapshot> => {
    const path = join(folder, name)
    const damaged: DamagedSnapshot = { name, damaged: true }
    try {
      const { size, mtimeMs, ctimeMs } = await stat(path)
      const stamp = `${size} ${mtimeMs} ${ctimeMs}`
      const before = known.get(path)
      if (before?.stamp === stamp) return before.verdict
      const verdict = decodeSnapshot(name, plain(await files.readFile(path)))?.entry ?? damaged
      known.set(path, { stamp, verdict })
      return verdict
    } catch {
      return damaged
    }
  }
}

async function writeOne(folder: string, files: FileSteps, request: BridgeRequests['snapshot.write']) {
  const { entry, parts } = encodeSnapshot(request.header, request.bytes)
  await files.mkdir(folder, { recursive: true })
  const check = (written: Uint8Array) => {
    if (decodeSnapshot(entry.name, new Uint8Array(written)) === null) throw new Error('the disk gave back other bytes')
  }
  await writeAtomically({ path: join(folder, entry.name), parts, files, check })
  return entry
}

/** The work's answer, or the trouble that its error is. */
async function answered<Answer>(work: () => Promise<Answer>) {
  try {
    return await work()
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}

/** One at a time: a base may be large, and memory is the user's. */
async function listOf(folder: string, files: FileSteps, verdictOf: ReturnType<typeof createVerdicts>) {
  const snapshots: (SnapshotEntry | DamagedSnapshot)[] = []
  try {
    const names = (await files.readdir(folder)).filter((name) => name.endsWith('.snapshot')).toSorted()
    for (const name of names) snapshots.push(await verdictOf(folder, name))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return snapshots
}

/** The folder of a database, rid of what an earlier crash left half written the first time it is asked for. */
function createFolders(dataFolder: string, files: FileSteps) {
  const swept = new Set<string>()
  return async (database: string): Promise<string> => {
    const folder = snapshotFolder(dataFolder, database)
    if (!swept.has(folder)) await removeUnfinished(folder, files)
    swept.add(folder)
    return folder
  }
}

export function createSnapshotHandlers(dataFolder: string, files: FileSteps) {
  const inOrder = createOrder()
  const verdictOf = createVerdicts(files)
  const folderOf = createFolders(dataFolder, files)
  const pathOf = (database: string, name: string) => join(snapshotFolder(dataFolder, database), name)

  return {
    write: (request: BridgeRequests['snapshot.write']): Promise<BridgeResponses['snapshot.write']> =>
      inOrder(() =>
        answered(async () => ({
          ok: true,
          snapshot: await writeOne(await folderOf(request.database), files, request),
        })),
      ),

    // In order too: a listing that runs beside a write would sweep or judge half a file.
    list: ({ database }: BridgeRequests['snapshot.list']): Promise<BridgeResponses['snapshot.list']> =>
      inOrder(() =>
        answered(async () => ({ ok: true, snapshots: await listOf(await folderOf(database), files, verdictOf) })),
      ),

    read: ({ database, name }: BridgeRequests['snapshot.read']): Promise<BridgeResponses['snapshot.read']> =>
      answered(async () => {
        const snapshot = decodeSnapshot(name, plain(await files.readFile(pathOf(database, name))))
        return snapshot === null ? refuse({ kind: 'damaged' }) : { ok: true, bytes: snapshot.bytes }
      }),

    drop: ({ database, names }: BridgeRequests['snapshot.drop']): Promise<BridgeResponses['snapshot.drop']> =>
      inOrder(() =>
        answered(async () => {
          for (const name of names) await files.rm(pathOf(database, name), { force: true })
          return { ok: true }
        }),
      ),
  }
}
