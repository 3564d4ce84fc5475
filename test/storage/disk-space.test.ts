// A disk that is full is known before it is written to: saves, drafts, files and restores are held back and said to be, nothing breaks,
// and all of it goes on once there is room.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeFile } from '../../renderer/storage/attachments/store-attachment.ts'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { askForRoom, fullBelow, hasRoom } from '../../renderer/storage/core/disk-space.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import type { StorageTrouble } from '../../renderer/storage/core/storage-trouble.ts'
import { createDraftKeeper } from '../../renderer/storage/drafts/draft-autosave.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { lookIntoStore } from '../../renderer/storage/start/diagnose-database.ts'
import type { FolderState } from '../../shared/bridge-channel-schemas.ts'
import { entry, later } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, contentOf } from './lived-database.ts'

const kept = aHost()
let database: CairnDatabase
let free: number | null = null
let folder: FolderState = 'writable'
const note = { at: later, cause: 'Saved', window: 'main' }

/** The real host, on a disk that is said to have this room. */
const onDisk = (): KeepingHost => ({
  request: async (channel, request) => {
    const answer = await kept.host.request(channel, request)
    return channel === 'host.space' && answer.ok ? { ...answer, store: free, kept: free, folder } : answer
  },
})
/** The disk changes, and what was known of it is old. */
function withFree(bytes: number | null, of: FolderState = 'writable'): void {
  free = bytes
  folder = of
  askForRoom(onDisk())
}

beforeEach(async () => {
  database = await begun(`room-${Math.floor(Math.random() * 1e9)}`)
  withFree(null)
})
afterEach(async () => {
  askForRoom(null)
  await database.delete()
})

describe('on a full disk', () => {
  it('nothing is saved or undone and both say why; with room again the same save is written', async () => {
    await saveRecords(database, [writeOf(entry(1), true)], note)
    const before = await contentOf(database)
    withFree(fullBelow - 1)
    const save = () => saveRecords(database, [writeOf(entry(2), true)], note)
    expect(await save()).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(await undo(database, 'main', later)).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(await contentOf(database)).toEqual(before)
    withFree(fullBelow)
    expect(await save()).toMatchObject({ ok: true })
  })

  it('a draft waits on the screen and is written once there is room', async () => {
    const told: (StorageTrouble | null)[] = []
    const keeper = createDraftKeeper(database, (trouble) => told.push(trouble))
    const row = { key: 'place', window: 'main', kind: 'entry', baseRevision: null, value: { words: 'mine' }, at: later }
    withFree(0)
    keeper.keep(row)
    await keeper.flush()
    expect([told, await database.drafts.count()]).toEqual([[{ kind: 'disk-full' }], 0])
    withFree(null)
    await vi.waitFor(async () => expect(await database.drafts.get(['place', 'main'])).toMatchObject(row), 8000)
    expect(told.at(-1)).toBeNull()
  })

  it('a draft that is dropped while it waits does not come back', async () => {
    const keeper = createDraftKeeper(database, () => undefined)
    const row = { key: 'place', window: 'main', kind: 'entry', baseRevision: null, value: {}, at: later }
    keeper.keep(row)
    await Promise.all([keeper.flush(), keeper.drop(row)])
    withFree(0)
    keeper.keep(row)
    await keeper.flush()
    await keeper.drop(row)
    withFree(null)
    await keeper.flush()
    expect(await database.drafts.count()).toBe(0)
  })

  it('a file that has no room is not taken, although a record has', async () => {
    const clock = kept.clock
    const file = new File([new Uint8Array(2_000_000).fill(65)], 'notes.txt')
    withFree(fullBelow + 1_000_000)
    expect(await takeFile({ database, window: 'main', clock }, file)).toMatchObject({ ok: false })
    expect(await database.attachments.count()).toBe(0)
    withFree(fullBelow + 3_000_000)
    expect(await takeFile({ database, window: 'main', clock }, file)).toMatchObject({ ok: true })
  })

  it('nothing is restored, and what stands is untouched', async () => {
    await createKeeper({ database, host: kept.host, clock: kept.clock }).take('first')
    await saveRecords(database, [writeOf(entry(1), true)], note)
    const list = await listSnapshots(kept.host, database.name)
    const found = list.ok ? list.value.whole[0] : undefined
    if (!list.ok || found === undefined) throw new Error('Nothing was kept.')
    const before = await contentOf(database)
    withFree(0)
    const place = { databaseName: database.name, host: onDisk(), clock: kept.clock }
    const back = goBack(place, { from: 'host', entry: found, all: list.value.whole }, { isReadable: true, left: null })
    expect(await back).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(await contentOf(database)).toEqual(before)
  })
})

describe('room that is not known', () => {
  /** Asked of a host that has become slow, when what it said before is old. */
  async function afterBusyHost(before: number, now: number): Promise<boolean> {
    let wait = 0
    askForRoom({
      request: async (channel, request) => {
        await new Promise((resolve) => setTimeout(resolve, wait))
        return onDisk().request(channel, request)
      },
    })
    free = before
    await hasRoom()
    ;[free, wait] = [now, 1000]
    await new Promise((resolve) => setTimeout(resolve, 600))
    return hasRoom()
  }

  it('is waited for where little was left, and not where there was more', async () => {
    expect(await afterBusyHost(fullBelow + 1, fullBelow - 1)).toBe(false)
    expect(await afterBusyHost(16 * fullBelow, fullBelow - 1)).toBe(true)
  })

  it('is room: without a host, where the system does not tell, and where the host answers too late', async () => {
    expect(await hasRoom()).toBe(true)
    askForRoom(null)
    expect(await hasRoom()).toBe(true)
    askForRoom({ request: () => new Promise(() => undefined) })
    expect(await hasRoom()).toBe(true)
    askForRoom({ request: () => Promise.reject(new Error('gone')) })
    expect(await hasRoom()).toBe(true)
  })

  it('is asked of the real disk, which has some', async () => {
    const answer = await kept.host.request('host.space', {})
    expect(answer).toMatchObject({ ok: true })
    if (answer.ok) expect(Math.min(answer.store ?? 1, answer.kept ?? 1)).toBeGreaterThan(0)
  })
})

describe('a store that failed', () => {
  it('is whole when it opens with everything in it, whatever the disk says', async () => {
    await saveRecords(database, [writeOf(entry(1), true)], note)
    withFree(0)
    expect(await lookIntoStore(database.name)).toBe('whole')
  })

  it('is not called damaged while the disk is full, and is once there is room', async () => {
    await saveRecords(database, [writeOf(entry(1), true)], note)
    await database.records.delete(entry(1).id)
    withFree(0)
    expect(await lookIntoStore(database.name)).toBe('full')
    withFree(fullBelow)
    expect(await lookIntoStore(database.name)).toBe('damaged')
  })

  it('is not called damaged while its folder is read-only, whatever room there is', async () => {
    await saveRecords(database, [writeOf(entry(1), true)], note)
    await database.records.delete(entry(1).id)
    withFree(fullBelow, 'read-only')
    expect(await lookIntoStore(database.name)).toBe('read-only')
  })

  it('is damaged when a record that an earlier change wrote is gone', async () => {
    await saveRecords(database, [writeOf(entry(1), true)], note)
    await saveRecords(database, [writeOf(entry(2), true)], note)
    await database.records.delete(entry(1).id)
    withFree(fullBelow)
    expect(await lookIntoStore(database.name)).toBe('damaged')
  })

  it('is damaged when another database, or none, stands in its place', async () => {
    await database.meta.delete('identity')
    expect(await lookIntoStore(database.name)).toBe('damaged')
  })
})
