// Large files that are saved in parts: written beside their place and put there whole at the end, or not at all.
import { randomUUID } from 'node:crypto'
import type { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { type FileSteps, syncFolder } from './atomic-write.ts'
import type { Desk } from './desktop-services.ts'
import { expectRoom } from './free-space.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { createSerialQueue } from './serial-task-queue.ts'

type Handle = Awaited<ReturnType<typeof open>>

interface Saving {
  readonly id: string
  readonly path: string
  readonly temporary: string
  readonly handle: Handle
}

async function dropSaving(saving: Saving, files: FileSteps): Promise<void> {
  await saving.handle.close().catch(() => undefined)
  await files.rm(saving.temporary, { force: true }).catch(() => undefined)
}

async function beginSaving(path: string, files: FileSteps): Promise<Saving> {
  const id = randomUUID()
  // Beside its target: a rename is atomic only within one file system.
  const temporary = join(dirname(path), `.${basename(path)}.${id}.part`)
  return { id, path, temporary, handle: await files.open(temporary, 'wx') }
}

async function putInPlace(saving: Saving, files: FileSteps): Promise<void> {
  await saving.handle.sync()
  await saving.handle.close()
  await files.rename(saving.temporary, saving.path)
  await syncFolder(dirname(saving.path), files)
}

/** What is being written now, one at a time, in order: whatever breaks drops all of it. */
function createPlace(files: FileSteps) {
  const inOrder = createSerialQueue()
  let saving: Saving | null = null
  const letGo = () => {
    const last = saving
    saving = null
    return last
  }
  const drop = async () => {
    const last = letGo()
    if (last !== null) await dropSaving(last, files)
  }
  const begin = (path: string) =>
    inOrder(async () => {
      await drop()
      saving = await beginSaving(path, files)
      return saving.id
    })
  const on = <Answer>(id: string, work: (now: Saving) => Promise<Answer>) =>
    inOrder(async () => {
      if (saving?.id !== id) return refuse({ kind: 'not-found' })
      try {
        return await work(saving)
      } catch (error) {
        await drop()
        return refuse(troubleOfError(error))
      }
    })
  return { begin, on, drop, letGo }
}

/** Beginning another drops what the one before had written so far. */
export function createSaving(desk: Desk | null, files: FileSteps) {
  const place = createPlace(files)
  return {
    begin: async (request: BridgeRequests['saving.begin']): Promise<BridgeResponses['saving.begin']> => {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        const path = await desk.choosePlaceToSave(request)
        return { ok: true, saving: path === null ? null : await place.begin(path) }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
    part: ({ saving: id, bytes }: BridgeRequests['saving.part']): Promise<BridgeResponses['saving.part']> =>
      place.on(id, async ({ handle, path }) => {
        await expectRoom(dirname(path), bytes.byteLength)
        await handle.writeFile(bytes)
        return { ok: true }
      }),
    end: ({ saving: id, isWhole }: BridgeRequests['saving.end']): Promise<BridgeResponses['saving.end']> =>
      place.on(id, async (now) => {
        if (!isWhole) await place.drop()
        else {
          await putInPlace(now, files)
          place.letGo()
        }
        return { ok: true, path: isWhole ? now.path : null }
      }),
  }
}
