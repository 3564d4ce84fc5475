// A second folder of the person's choice, perhaps a synced one: what is kept in the first is copied there and read back. That it
// cannot be reached is told and harms nothing: what is owed to it is done once it is there again.
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import * as z from 'zod'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { FileSteps } from './atomic-write.ts'
import { isOfHash, keptHashes } from './attachments.ts'
import { attachmentFolder, belowSecond, secondPath, snapshotFolder } from './data-paths.ts'
import type { Desk } from './desktop-services.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { makePrivate, makePrivateFolder, writePrivately } from './private-file-permissions.ts'
import { createSerialQueue } from './serial-task-queue.ts'
import { decodeSnapshot } from './snapshot-envelope.ts'

const choiceSchema = z.strictObject({
  folder: z.string().min(1),
  /** Paths below the chosen folder's own that were to go while it could not be reached. */
  owed: z.array(z.string()),
})
type Choice = z.infer<typeof choiceSchema>

interface Parts {
  readonly dataFolder: string
  readonly desk: Desk | null
  readonly files: FileSteps
}

async function readChoice({ dataFolder, files }: Parts): Promise<Choice | null> {
  try {
    return choiceSchema.safeParse(JSON.parse(await files.readFile(secondPath(dataFolder), 'utf8'))).data ?? null
  } catch {
    return null
  }
}

function writeChoice({ dataFolder, files }: Parts, choice: Choice): Promise<void> {
  const parts = [new TextEncoder().encode(`${JSON.stringify(choice)}\n`)]
  return writePrivately({ path: secondPath(dataFolder), parts, files })
}

const isInside = (folder: string, other: string): boolean => {
  const way = relative(other, folder)
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
}

/** Throws like a missing file when the chosen folder is gone: making it anew would only hide that. */
async function reached(choice: Choice): Promise<string> {
  await stat(choice.folder)
  return belowSecond(choice.folder)
}

async function namesIn(folder: string, files: FileSteps): Promise<string[]> {
  return files.readdir(folder).catch((error) => {
    if (isMissing(error)) return []
    throw error
  })
}

interface Copying {
  readonly from: string
  readonly to: string
  readonly names: readonly string[]
  readonly isWhole: (name: string, bytes: Uint8Array<ArrayBuffer>) => boolean
}

/** Copies what is missing there, each file read back; one that is damaged here is not carried on. */
async function copyMissing({ from, to, names, isWhole }: Copying, files: FileSteps): Promise<number> {
  await makePrivateFolder(to, files)
  const there = new Set(await namesIn(to, files))
  let copied = 0
  for (const name of names.filter((one) => !there.has(one))) {
    // One that went meanwhile was to go.
    const bytes = await files.readFile(join(from, name)).then(
      (read) => new Uint8Array(read),
      (error) => (isMissing(error) ? null : Promise.reject(error)),
    )
    if (bytes === null || !isWhole(name, bytes)) continue
    const check = (written: Uint8Array) => {
      if (!isWhole(name, new Uint8Array(written))) throw new Error('the disk gave back other bytes')
    }
    await writePrivately({ path: join(to, name), parts: [bytes], files, check })
    copied += 1
  }
  return copied
}

async function payOwed(parts: Parts, choice: Choice, root: string): Promise<void> {
  if (choice.owed.length === 0) return
  for (const path of choice.owed) await parts.files.rm(join(root, path), { force: true })
  await writeChoice(parts, { ...choice, owed: [] })
}

async function syncOne(parts: Parts, choice: Choice, database: string): Promise<number> {
  const { dataFolder, files } = parts
  const root = await reached(choice)
  await makePrivate(root)
  await payOwed(parts, choice, root)
  const from = snapshotFolder(dataFolder, database)
  const bytesFrom = attachmentFolder(dataFolder, database)
  // The attachments first: a snapshot that is there has its files there.
  const attachments = await copyMissing(
    {
      from: bytesFrom,
      to: join(root, database, 'attachments'),
      names: await keptHashes(bytesFrom, files),
      isWhole: (name, bytes) => isOfHash(bytes, name),
    },
    files,
  )
  const snapshots = await copyMissing(
    {
      from,
      to: join(root, database),
      names: (await namesIn(from, files)).filter((name) => name.endsWith('.snapshot')),
      isWhole: (name, bytes) => decodeSnapshot(name, bytes) !== null,
    },
    files,
  )
  return attachments + snapshots
}

async function chosenPath(parts: Parts, path: string | null): Promise<string | null | 'not-found'> {
  if (parts.desk !== null) return parts.desk.chooseFolder()
  if (path === null || !isAbsolute(path)) return 'not-found'
  const isFolder = await stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  )
  return isFolder ? resolve(path) : 'not-found'
}

async function chooseOne(parts: Parts, path: string | null): Promise<BridgeResponses['second.choose']> {
  const folder = await chosenPath(parts, path)
  if (folder === 'not-found') return refuse({ kind: 'not-found' })
  if (folder === null) return { ok: true, folder: null }
  if (isInside(folder, parts.dataFolder)) return refuse({ kind: 'same-place' })
  await makePrivateFolder(belowSecond(folder), parts.files)
  await makePrivate(belowSecond(folder))
  await writeChoice(parts, { folder, owed: [] })
  return { ok: true, folder }
}

async function dropThere(parts: Parts, database: string, paths: readonly string[]): Promise<void> {
  const choice = await readChoice(parts)
  if (choice === null || paths.length === 0) return
  const owed = [...choice.owed, ...paths.map((path) => join(database, path))]
  // Noted before it is tried: what could not be reached is owed.
  await writeChoice(parts, { ...choice, owed })
  await reached(choice)
    .then((root) => payOwed(parts, { ...choice, owed }, root))
    .catch(() => undefined)
}

export function createSecondFolder(parts: Parts) {
  const { dataFolder, files } = parts
  const inOrder = createSerialQueue()
  const answered = <Answer>(work: () => Promise<Answer>) =>
    inOrder(work).catch((error) => refuse(troubleOfError(error)))

  return {
    /** Where the snapshots of a database lie in the second folder; null where none is chosen. */
    async folderOf(database: string): Promise<string | null> {
      const choice = await readChoice(parts)
      return choice === null ? null : join(belowSecond(choice.folder), database)
    },

    async read(): Promise<BridgeResponses['second.read']> {
      const choice = await readChoice(parts)
      if (choice === null) return { ok: true, folder: null, trouble: null }
      const trouble = await reached(choice).then(() => null, troubleOfError)
      return { ok: true, folder: choice.folder, trouble }
    },

    choose: ({ path }: BridgeRequests['second.choose']): Promise<BridgeResponses['second.choose']> =>
      answered(() => chooseOne(parts, path)),

    forget: (): Promise<BridgeResponses['second.forget']> =>
      answered(async () => {
        await files.rm(secondPath(dataFolder), { force: true })
        return { ok: true }
      }),

    sync: ({ database }: BridgeRequests['second.sync']): Promise<BridgeResponses['second.sync']> =>
      answered(async () => {
        const choice = await readChoice(parts)
        return { ok: true, copied: choice === null ? 0 : await syncOne(parts, choice, database) }
      }),

    /** What goes here goes there too, now or once it can be reached. `paths` below the database's own folder. */
    drop: (database: string, paths: readonly string[]): Promise<void> =>
      inOrder(() => dropThere(parts, database, paths)),
  }
}

export type SecondFolder = ReturnType<typeof createSecondFolder>
