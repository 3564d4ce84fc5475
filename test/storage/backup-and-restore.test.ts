// Keeping with the real files of the host: notes, snapshots by need, a full disk, closing, going back, erasing everywhere.
import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { goBack, lookAt } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { type CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import { eraseEverywhere } from '../../renderer/storage/history/erase-everywhere.ts'
import { readTrash } from '../../renderer/storage/history/trash-records.ts'
import { keepWitness, writeWitness } from '../../renderer/storage/start/write-database-witness.ts'
import { idOf } from '../build-records.ts'
import { begun, contentOf, live } from './lived-database.ts'

let folder: string
let database: CairnDatabase
let host: KeepingHost
let isFull: boolean
let time: number
const clock = {
  instant: () =>
    Temporal.Instant.from('2025-03-14T12:00:00.000Z')
      .add({ minutes: time++ })
      .toString({ smallestUnit: 'millisecond' }),
  today: () => '2025-03-14',
  zone: () => 'UTC',
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-keeping-'))
  isFull = false
  time = 0
  const files: FileSteps = {
    ...realFileSteps,
    open: (...given: Parameters<FileSteps['open']>) =>
      isFull ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : realFileSteps.open(...given),
  }
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null, files })
  host = { request: (channel, request) => handlers[channel](request) }
  database = await begun(`keeping-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(async () => {
  await database.delete()
  await rm(folder, { recursive: true, force: true })
})

const keeper = () => createKeeper({ database, host, clock })
const listed = async () => {
  const list = await listSnapshots(host, database.name)
  if (!list.ok) throw new Error(list.trouble.kind)
  return list.value.whole.toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
const place = () => ({ databaseName: database.name, host, clock })
const newest = async () => {
  const all = await listed()
  const entry = all.at(-1)
  if (entry === undefined) throw new Error('None is kept.')
  return { from: 'host' as const, entry, all }
}

describe('the keeper', () => {
  it('takes a base, then segments of what changed, and nothing when nothing did', async () => {
    const keep = keeper()
    await keep.take('first')
    await live(database, [{ what: 'entry', pick: 1 }])
    await keep.take('after changes')
    expect(await keep.take('after changes')).toEqual({ ok: true, value: null })
    expect((await listed()).map(({ fromSeq, toSeq, why }) => [fromSeq, toSeq, why])).toEqual([
      [0, 1, 'first'],
      [1, 2, 'after changes'],
    ])
  })

  it('goes on where another window or an earlier run left off', async () => {
    await keeper().take('first')
    await live(database, [{ what: 'entry', pick: 1 }])
    await keeper().take('after changes')
    expect((await listed()).map(({ generation, fromSeq }) => [generation, fromSeq])).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  it('begins a new base when a file it continues was taken away', async () => {
    await keeper().take('first')
    const [base] = await listed()
    await host.request('snapshot.drop', { database: database.name, names: [base?.name ?? ''] })
    await live(database, [{ what: 'entry', pick: 1 }])
    await keeper().take('after changes')
    expect((await listed()).map(({ generation, fromSeq }) => [generation, fromSeq])).toEqual([[2, 0]])
  })

  it('tells of a full disk, loses nothing, and succeeds once there is room', async () => {
    const keep = keeper()
    isFull = true
    expect(await keep.take('first')).toMatchObject({ ok: false, trouble: { kind: 'disk-full' } })
    expect(keep.state().trouble).toMatchObject({ kind: 'disk-full' })
    await live(database, [{ what: 'entry', pick: 1 }])
    isFull = false
    expect(await keep.take('after changes')).toMatchObject({ ok: true })
    expect(keep.state().trouble).toBeNull()
    expect(await listed()).toMatchObject([{ fromSeq: 0, toSeq: 2 }])
  })
})

describe('the note outside', () => {
  it('follows the last change', async () => {
    const stop = keepWitness({ database, host, clock, onTrouble: () => undefined })
    await live(database, [{ what: 'entry', pick: 1 }])
    await vi.waitFor(async () => {
      expect(await host.request('witness.read', { database: database.name })).toMatchObject({
        witness: { seq: 2 },
      })
    })
    stop()
  })
})

describe('going back', () => {
  it('brings back what the snapshot holds, and keeps what stood as a snapshot first', async () => {
    await live(database, [
      { what: 'entry', pick: 1 },
      { what: 'entry', pick: 2 },
    ])
    await keeper().take('first')
    const then = await contentOf(database)
    const source = await newest()
    await live(
      database,
      [
        { what: 'edit', pick: 0 },
        { what: 'entry', pick: 5 },
      ],
      10,
    )
    const stood = await contentOf(database)
    expect(await lookAt(place(), source, true, 5)).toMatchObject({
      value: { difference: { onlyHere: { count: 1 }, different: { count: 1 }, onlyThere: { count: 0 } } },
    })
    expect(await goBack(place(), source, { isReadable: true, left: null })).toMatchObject({ ok: true })
    expect(await contentOf(database)).toEqual(then)
    const kept = (await listed()).find(({ why }) => why === 'before going back')
    if (kept === undefined) throw new Error('What stood was not kept.')
    await goBack(place(), { from: 'host', entry: kept, all: await listed() }, { isReadable: true, left: null })
    expect(await contentOf(database)).toEqual(stood)
  })

  it('is recognised at the next start, even when the note outside was not written any more', async () => {
    await keeper().take('first')
    await writeWitness(database, host, clock.instant())
    const noted = await host.request('witness.read', { database: database.name })
    const left = noted.ok ? noted.witness : null
    await goBack(place(), await newest(), { isReadable: true, left })
    const identity = await readMeta(database, 'identity')
    expect(identity?.replaced).toContain(left?.databaseId)
    expect(await host.request('witness.read', { database: database.name })).toMatchObject({
      witness: { databaseId: identity?.databaseId },
    })
  })

  it('touches nothing when what stands could not be kept', async () => {
    await keeper().take('first')
    const source = await newest()
    await live(database, [{ what: 'entry', pick: 5 }])
    const stood = await contentOf(database)
    isFull = true
    expect(await goBack(place(), source, { isReadable: true, left: null })).toMatchObject({
      trouble: { kind: 'not-kept' },
    })
    expect(await contentOf(database)).toEqual(stood)
  })

  it('from a file that is no snapshot touches nothing, not even a database that cannot be read', async () => {
    const stood = await contentOf(database)
    const source = { from: 'file' as const, name: 'holiday.snapshot', bytes: new Uint8Array([1, 2, 3]) }
    for (const isReadable of [true, false]) {
      expect(await goBack(place(), source, { isReadable, left: null })).toMatchObject({
        trouble: { kind: 'not-a-snapshot' },
      })
    }
    expect(await contentOf(database)).toEqual(stood)
  })

  it('replaces a database that cannot be read', async () => {
    await keeper().take('first')
    const then = await contentOf(database)
    const source = await newest()
    database.close()
    expect(await goBack(place(), source, { isReadable: false, left: null })).toMatchObject({ ok: true })
    const opened = await openDatabase(database.name)
    if (opened.kind !== 'open') throw new Error(opened.kind)
    expect(await contentOf(opened.database)).toEqual(then)
    opened.database.close()
  })
})

describe('erasing everywhere', () => {
  it('leaves one snapshot, which no longer holds it, and no word of it in any file', async () => {
    const keep = keeper()
    await live(database, [
      { what: 'entry', pick: 1 },
      { what: 'entry', pick: 2 },
    ])
    await keep.take('first')
    const [first = ''] = await readdir(join(folder, 'kept', database.name, 'snapshots'))
    await live(database, [{ what: 'trash', pick: 0 }], 10)
    await keep.take('after changes')
    const [gone] = await readTrash(database)
    if (gone === undefined) throw new Error('Nothing is in the trash.')
    // A file that is damaged holds it too.
    await truncate(join(folder, 'kept', database.name, 'snapshots', first), 200)
    const done = await eraseEverywhere(
      database,
      [gone],
      { host, keeper: keep },
      { at: clock.instant(), window: 'main', cause: 'Erased' },
    )
    expect(done).toEqual({ ok: true, value: 2 })
    expect(await readdir(join(folder, 'kept', database.name, 'snapshots'))).toHaveLength(1)
    const inside = await lookAt(place(), await newest(), false, 50)
    if (!inside.ok) throw new Error(inside.trouble.kind)
    expect(inside.value.difference.onlyThere.newest.map(({ id }) => id)).not.toContain(gone.id)
    expect(gone.id).not.toBe(idOf(0))
  })
})
