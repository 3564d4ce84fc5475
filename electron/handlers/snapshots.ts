// Keeps snapshots as files of opaque bytes: written whole and read back, listed with what is damaged, dropped by name.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  BridgeRequests,
  BridgeResponses,
  DamagedSnapshot,
  SnapshotEntry,
} from '../../shared/bridge-channel-schemas.ts'
import { type FileSteps, removeUnfinished } from './atomic-write.ts'
import { dropUnnamed } from './attachments.ts'
import { attachmentFolder, snapshotFolder } from './data-paths.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { writePrivately } from './private-file-permissions.ts'
import type { SecondFolder } from './second-backup-folder.ts'
import { createSerialQueue } from './serial-task-queue.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot-envelope.ts'

type Verdict = SnapshotEntry | DamagedSnapshot

const isWhole = (one: Verdict): one is SnapshotEntry => !('damaged' in one)

/** A plain view without Node's Buffer around it, which would turn itself into JSON on the HTTP way. */
const plain = (file: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(file)

/** Remembers the verdict on a file for as long as its size and time stay, so that listing does not hash megabytes each time. */
function createVerdicts(files: FileSteps) {
  const known = new Map<string, { stamp: string; verdict: Verdict }>()
  return async (folder: string, name: string): Promise<Verdict> => {
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
  const check = (written: Uint8Array) => {
    if (decodeSnapshot(entry.name, new Uint8Array(written)) === null) throw new Error('the disk gave back other bytes')
  }
  await writePrivately({ path: join(folder, entry.name), parts, files, check })
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
  const snapshots: Verdict[] = []
  try {
    const names = (await files.readdir(folder)).filter((name) => name.endsWith('.snapshot')).toSorted()
    for (const name of names) snapshots.push(await verdictOf(folder, name))
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return snapshots
}

/** Both folders as one list: a file that is whole in either can be gone back to. */
function merged(here: readonly Verdict[], second: readonly Verdict[]): Verdict[] {
  const whole = new Map(second.filter(isWhole).map((one) => [one.name, one]))
  const names = new Set(here.map(({ name }) => name))
  const first = here.map((one): Verdict => {
    const other = whole.get(one.name)
    if (!isWhole(one)) return other === undefined ? one : { ...other, lies: 'second' }
    return { ...one, lies: other === undefined ? 'here' : 'both' }
  })
  const rest = second.filter(({ name }) => !names.has(name))
  return [...first, ...rest.map((one): Verdict => (isWhole(one) ? { ...one, lies: 'second' } : one))]
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

interface Parts {
  readonly dataFolder: string
  readonly files: FileSteps
  readonly second: SecondFolder
  readonly verdictOf: ReturnType<typeof createVerdicts>
}

/** A second folder that cannot be read now holds nothing: whether it can is asked apart. */
async function listSecond({ second, files, verdictOf }: Parts, database: string): Promise<Verdict[]> {
  const folder = await second.folderOf(database)
  return folder === null ? [] : listOf(folder, files, verdictOf).catch(() => [])
}

async function readEither(
  { dataFolder, files, second }: Parts,
  { database, name }: BridgeRequests['snapshot.read'],
): Promise<BridgeResponses['snapshot.read']> {
  const readWhole = async (folder: string) =>
    decodeSnapshot(name, plain(await files.readFile(join(folder, name))))?.bytes ?? null
  const here = await readWhole(snapshotFolder(dataFolder, database)).catch((error) => refuse(troubleOfError(error)))
  if (here instanceof Uint8Array) return { ok: true, bytes: here }
  const folder = await second.folderOf(database)
  const other = folder === null ? null : await readWhole(folder).catch(() => null)
  return other === null ? (here ?? refuse({ kind: 'damaged' })) : { ok: true, bytes: other }
}

/** What no snapshot names any more; nothing while one that is damaged may name it. */
async function dropAttachments(
  { dataFolder, files, verdictOf }: Parts,
  { database, folder, atOnce }: { database: string; folder: string; atOnce: boolean },
): Promise<string[]> {
  const left = await listOf(folder, files, verdictOf)
  if (!left.every(isWhole)) return []
  const named = new Set(left.flatMap((one) => (isWhole(one) ? (one.files ?? []) : [])))
  return dropUnnamed(attachmentFolder(dataFolder, database), { named, atOnce }, files)
}

async function dropNames(
  parts: Parts,
  folder: string,
  { database, names, atOnce = false }: BridgeRequests['snapshot.drop'],
): Promise<BridgeResponses['snapshot.drop']> {
  for (const name of names) await parts.files.rm(join(folder, name), { force: true })
  const gone = await dropAttachments(parts, { database, folder, atOnce })
  await parts.second.drop(database, [...names, ...gone.map((hash) => join('attachments', hash))])
  return { ok: true }
}

export function createSnapshotHandlers(dataFolder: string, files: FileSteps, second: SecondFolder) {
  const inOrder = createSerialQueue()
  const verdictOf = createVerdicts(files)
  const folderOf = createFolders(dataFolder, files)
  const parts: Parts = { dataFolder, files, second, verdictOf }
  return {
    write: (request: BridgeRequests['snapshot.write']): Promise<BridgeResponses['snapshot.write']> =>
      inOrder(() =>
        answered(async () => ({
          ok: true,
          snapshot: await writeOne(await folderOf(request.database), files, request),
        })),
      ),

    // In order too: a listing that runs beside a write would sweep or judge half a file.
    list: (request: BridgeRequests['snapshot.list']): Promise<BridgeResponses['snapshot.list']> =>
      inOrder(() =>
        answered(async () => {
          const here = await listOf(await folderOf(request.database), files, verdictOf)
          const { database, withSecond = false } = request
          return { ok: true, snapshots: withSecond ? merged(here, await listSecond(parts, database)) : here }
        }),
      ),

    read: (request: BridgeRequests['snapshot.read']): Promise<BridgeResponses['snapshot.read']> =>
      answered(() => readEither(parts, request)),

    drop: (request: BridgeRequests['snapshot.drop']): Promise<BridgeResponses['snapshot.drop']> =>
      inOrder(() => answered(async () => dropNames(parts, await folderOf(request.database), request))),
  }
}
