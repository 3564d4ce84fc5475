// The bytes of attachments are outside before the snapshot that names them, and inside before the restore that needs them.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { type CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { entry, idOf } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, contentOf } from './lived-database.ts'

const kept = aHost()
let database: CairnDatabase
beforeEach(async () => {
  database = await begun(`bytes-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(() => database.delete())

const folder = (name: string) => join(kept.folder, 'kept', database.name, name)
const namesIn = (name: string) => (existsSync(folder(name)) ? readdirSync(folder(name)) : [])
const take = (host: KeepingHost) => createKeeper({ database, host, clock: kept.clock }).take('asked for')
const refused = (code: string) => Promise.reject(Object.assign(new Error('as the test wished'), { code }))

async function attach(number: number, text: string): Promise<string> {
  const bytes = new Uint8Array(Buffer.from(text))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await database.attachments.put({ hash, type: 'text/plain', bytes })
  const name = `${text}.txt`
  const file = { id: idOf(900 + number), hash: ContentHash.parse(hash), name, type: 'text/plain', size: bytes.length }
  const note = { at: kept.clock.instant(), window: 'main', cause: 'Saved' }
  await saveRecords(database, [writeOf(entry(number, { attachments: [file] }), true)], note)
  return hash
}

const openOnly =
  (fits: (path: string) => boolean): FileSteps['open'] =>
  (path, flags, mode) =>
    flags === 'wx' && !fits(String(path)) ? refused('ENOSPC') : realFileSteps.open(path, flags, mode)

describe('a snapshot', () => {
  it('is not written while the bytes that it names cannot be kept; the next one has both', async () => {
    const hash = await attach(1, 'one')
    const full = kept.withFiles({ open: openOnly((path) => !path.includes('attachments')) })
    expect(await take(full)).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect([namesIn('snapshots'), namesIn('attachments'), await readMeta(database, 'snapshot-mark')]).toEqual([
      [],
      [],
      undefined,
    ])
    expect(await take(kept.host)).toMatchObject({ ok: true, value: { files: [hash] } })
    expect(namesIn('attachments')).toEqual([hash])
  })

  it('keeps every file that is there, although the bytes of another are missing', async () => {
    const hashes = [await attach(1, 'one'), await attach(2, 'two'), await attach(3, 'three')]
    const [, missing = ''] = hashes
    await database.attachments.delete(missing)
    expect(await take(kept.host)).toMatchObject({ ok: true })
    expect(namesIn('attachments').toSorted()).toEqual(hashes.filter((one) => one !== missing).toSorted())
  })

  it('is not written when the second of two files cannot be kept', async () => {
    const [one, two] = [await attach(1, 'one'), await attach(2, 'two')]
    let written = 0
    const open: FileSteps['open'] = (path, flags, mode) => {
      if (flags === 'wx' && String(path).includes('attachments')) written += 1
      return written > 1 ? refused('ENOSPC') : realFileSteps.open(path, flags, mode)
    }
    expect(await take(kept.withFiles({ open }))).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(namesIn('snapshots')).toEqual([])
    expect(await take(kept.host)).toMatchObject({ ok: true })
    expect(namesIn('attachments').toSorted()).toEqual([one, two].toSorted())
  })

  it('is not written while it cannot be told which bytes are kept', async () => {
    await attach(1, 'one')
    const readdir = ((path: string, ...rest: []) =>
      String(path).endsWith('attachments')
        ? refused('EACCES')
        : realFileSteps.readdir(path, ...rest)) as FileSteps['readdir']
    expect(await take(kept.withFiles({ readdir }))).toEqual({ ok: false, trouble: { kind: 'read-only' } })
    expect(namesIn('snapshots')).toEqual([])
  })

  it('has its mark in the database only once it is written', async () => {
    await attach(1, 'one')
    const full = kept.withFiles({ open: openOnly((path) => !path.includes('snapshots')) })
    expect(await take(full)).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(await readMeta(database, 'snapshot-mark')).toBeUndefined()
  })

  it('is a base again when the file that the next segment would follow is damaged', async () => {
    await attach(1, 'one')
    await take(kept.host)
    const [first = ''] = namesIn('snapshots')
    writeFileSync(join(folder('snapshots'), first), 'nothing')
    await attach(2, 'two')
    expect(await take(kept.host)).toMatchObject({ ok: true, value: { fromSeq: 0, generation: 2 } })
  })

  it('is a base again when a file further back is damaged, although the newest one is whole', async () => {
    await attach(1, 'one')
    const base = await take(kept.host)
    await attach(2, 'two')
    expect(await take(kept.host)).toMatchObject({ ok: true, value: { generation: 1 } })
    writeFileSync(join(folder('snapshots'), base.ok ? (base.value?.name ?? '') : ''), 'nothing')
    await attach(3, 'three')
    expect(await take(kept.host)).toMatchObject({ ok: true, value: { fromSeq: 0, generation: 2 } })
  })

  it('begins a generation of its own where one was written whose mark the database never got', async () => {
    await attach(1, 'one')
    await take(kept.host)
    await database.meta.delete('snapshot-mark')
    await attach(2, 'two')
    expect(await take(kept.host)).toMatchObject({ ok: true, value: { fromSeq: 0, generation: 2 } })
  })
})

describe('going back', () => {
  it('brings the files too that only an undo would need', async () => {
    const hash = await attach(1, 'one')
    const note = { at: kept.clock.instant(), window: 'main', cause: 'Took the file out' }
    await saveRecords(database, [writeOf(entry(1, { attachments: [] }), false)], note)
    await take(kept.host)
    const list = await listSnapshots(kept.host, database.name)
    const found = list.ok ? list.value.whole.at(-1) : undefined
    if (!list.ok || found === undefined) throw new Error('Nothing was kept.')
    const place = { databaseName: database.name, host: kept.host, clock: kept.clock }
    const source = { from: 'host', entry: found, all: list.value.whole } as const
    await database.attachments.clear()
    expect(await goBack(place, source, { isReadable: true, left: null })).toMatchObject({ ok: true })
    await undo(database, 'main', kept.clock.instant())
    expect(await database.records.get(idOf(1))).toMatchObject({ attachments: [{ hash }] })
    expect(await database.attachments.get(hash)).toBeDefined()
  })

  it('keeps what stands first, and touches nothing where that cannot be done', async () => {
    await attach(1, 'one')
    await take(kept.host)
    await attach(2, 'two')
    const list = await listSnapshots(kept.host, database.name)
    const found = list.ok ? list.value.whole[0] : undefined
    if (!list.ok || found === undefined) throw new Error('Nothing was kept.')
    const source = { from: 'host', entry: found, all: list.value.whole } as const
    const place = { databaseName: database.name, host: kept.host, clock: kept.clock }
    const before = await contentOf(database)
    const full = kept.withFiles({ open: openOnly((path) => !path.includes('snapshots')) })
    expect(await goBack({ ...place, host: full }, source, { isReadable: true, left: null })).toEqual({
      ok: false,
      trouble: { kind: 'not-kept', trouble: { kind: 'disk-full' } },
    })
    expect(await contentOf(database)).toEqual(before)
    expect(await goBack(place, source, { isReadable: true, left: null })).toMatchObject({ ok: true })
    const after = await listSnapshots(kept.host, database.name)
    const stood = after.ok ? after.value.whole.find(({ why }) => why === 'before going back') : undefined
    if (!after.ok || stood === undefined) throw new Error('What stood was not kept.')
    await goBack(place, { from: 'host', entry: stood, all: after.value.whole }, { isReadable: true, left: null })
    expect((await contentOf(database)).records).toEqual(before.records)
  })
})
