// What is kept beside the snapshots: attachments once by hash, a second folder, what was found set aside, past days as one file each.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, strFromU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { eraseEverywhere } from '../../renderer/storage/history/erase-everywhere.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { pointsOf } from '../../shared/rules/backups/snapshot-chain.ts'
import { entry, idOf } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, contentOf, live } from './lived-database.ts'

const kept = aHost()
let database: CairnDatabase
beforeEach(async () => {
  database = await begun(`files-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(() => database.delete())

const keeper = () => createKeeper({ database, host: kept.host, clock: kept.clock })
const place = () => ({ databaseName: database.name, host: kept.host, clock: kept.clock })
const note = (cause: string) => ({ at: kept.clock.instant(), window: 'main', cause })
const listed = async (withSecond = false) => {
  const list = await listSnapshots(kept.host, database.name, { withSecond })
  if (!list.ok) throw new Error(list.trouble.kind)
  return list.value
}
const snapshots = () => readdirSync(join(kept.folder, 'kept', database.name, 'snapshots'))
const attachments = () => {
  const folder = join(kept.folder, 'kept', database.name, 'attachments')
  return existsSync(folder) ? readdirSync(folder) : []
}

/** An entry with one file, its bytes in the database. */
async function attach(number: number, text: string) {
  const bytes = new Uint8Array(Buffer.from(text))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await database.attachments.put({ hash, type: 'text/plain', bytes })
  const file = {
    id: idOf(900 + number),
    hash: ContentHash.parse(hash),
    name: 'notes.txt',
    type: 'text/plain',
    size: bytes.length,
  }
  const record = entry(number, { attachments: [file] })
  await saveRecords(database, [writeOf(record, true)], note('Saved'))
  return { hash, record }
}

async function goBackTo(name: string) {
  const { whole } = await listed(true)
  const found = whole.find((one) => one.name === name)
  if (found === undefined) throw new Error('It is not kept.')
  return goBack(place(), { from: 'host', entry: found, all: whole }, { isReadable: true, left: null })
}

describe('attachments', () => {
  it('are kept once by their hash, and come back with the snapshot that names them', async () => {
    const { hash } = await attach(1, 'one')
    const taken = await keeper().take('first')
    await attach(2, 'one')
    await keeper().take('after changes')
    expect(attachments()).toEqual([hash])
    await database.attachments.clear()
    const done = await goBackTo(taken.ok ? (taken.value?.name ?? '') : '')
    expect(done).toMatchObject({ ok: true, value: { missingFiles: 0 } })
    expect(Buffer.from((await database.attachments.get(hash))?.bytes ?? []).toString()).toBe('one')
  })

  it('whose bytes are kept nowhere are counted, and everything else comes back', async () => {
    const { hash } = await attach(1, 'one')
    const taken = await keeper().take('first')
    rmSync(join(kept.folder, 'kept', database.name, 'attachments', hash))
    await database.attachments.clear()
    const done = await goBackTo(taken.ok ? (taken.value?.name ?? '') : '')
    expect(done).toMatchObject({ ok: true, value: { missingFiles: 1 } })
    expect(await database.records.get(idOf(1))).toBeDefined()
  })

  it('go from outside with the record that is erased everywhere', async () => {
    const { hash, record } = await attach(1, 'secret')
    const keep = keeper()
    await keep.take('first')
    expect(attachments()).toEqual([hash])
    await moveToTrash(database, [record], note('Trashed'))
    const trashed = await database.records.get(record.id)
    await kept.host.request('aside.keep', { database: database.name, at: kept.clock.instant(), bytes: null })
    const keeping = { host: kept.host, keeper: keep }
    expect(await eraseEverywhere(database, trashed ? [trashed] : [], keeping, note('Erased'))).toMatchObject({
      ok: true,
    })
    expect([attachments(), await database.attachments.count()]).toEqual([[], 0])
    expect(existsSync(join(kept.folder, 'set-aside', database.name))).toBe(false)
  })
})

describe('a second folder', () => {
  const second = () => join(kept.folder, '..', `${database.name}-second`)
  const there = () =>
    readdirSync(join(second(), 'Cairn snapshots', database.name)).filter((name) => name.endsWith('.snapshot'))
  beforeEach(() => mkdirSync(second()))
  afterEach(() => rmSync(second(), { recursive: true, force: true }))

  it('gets what is kept already and what comes later, attachments too', async () => {
    const { hash } = await attach(1, 'one')
    await keeper().take('first')
    expect(await kept.host.request('second.choose', { path: second() })).toEqual({ ok: true, folder: second() })
    await live(database, [{ what: 'entry', pick: 2 }], 20)
    await keeper().take('after changes')
    expect(there()).toEqual(snapshots())
    expect(readdirSync(join(second(), 'Cairn snapshots', database.name, 'attachments'))).toEqual([hash])
    expect((await listed(true)).whole.map(({ lies }) => lies)).toEqual(['both', 'both'])
  })

  it('that is gone for a while is told, harms nothing, and catches up once it is back', async () => {
    await kept.host.request('second.choose', { path: second() })
    const keep = keeper()
    await keep.take('first')
    rmSync(second(), { recursive: true })
    await live(database, [{ what: 'entry', pick: 2 }])
    expect(await keep.take('after changes')).toMatchObject({ ok: true })
    expect(keep.state()).toMatchObject({ trouble: null, secondTrouble: { kind: 'not-found' } })
    expect(await kept.host.request('second.read', {})).toMatchObject({ trouble: { kind: 'not-found' } })
    mkdirSync(second())
    await keep.take('asked for')
    expect([keep.state().secondTrouble, there()]).toEqual([null, snapshots()])
  })

  it('gives back what was lost or damaged in the first', async () => {
    await kept.host.request('second.choose', { path: second() })
    const taken = await keeper().take('first')
    const name = taken.ok ? (taken.value?.name ?? '') : ''
    const then = await contentOf(database)
    await live(database, [{ what: 'entry', pick: 2 }])
    truncateSync(join(kept.folder, 'kept', database.name, 'snapshots', name), 40)
    expect(await listed(true)).toMatchObject({ whole: [{ name, lies: 'second' }], damaged: [] })
    expect(await goBackTo(name)).toMatchObject({ ok: true })
    expect(await contentOf(database)).toEqual(then)
  })

  it('loses what is erased too, even when it could not be reached at that moment', async () => {
    await kept.host.request('second.choose', { path: second() })
    const keep = keeper()
    await keep.take('first')
    const aside = `${second()}-away`
    rmSync(aside, { recursive: true, force: true })
    const [first = ''] = snapshots()
    const { renameSync } = await import('node:fs')
    renameSync(second(), aside)
    await kept.host.request('snapshot.drop', { database: database.name, names: [first] })
    renameSync(aside, second())
    expect(there()).toEqual([first])
    await kept.host.request('second.sync', { database: database.name })
    expect(there()).toEqual([])
  })

  it('is refused inside the first, where there is no such folder, and when it is no whole path', async () => {
    const choose = (path: string) => kept.host.request('second.choose', { path })
    expect(await choose(kept.folder)).toMatchObject({ trouble: { kind: 'same-place' } })
    expect(await choose(join(second(), 'nowhere'))).toMatchObject({ trouble: { kind: 'not-found' } })
    expect(await choose('second')).toMatchObject({ trouble: { kind: 'not-found' } })
    expect(await kept.host.request('second.read', {})).toEqual({ ok: true, folder: null, trouble: null })
  })
})

describe('what was found in place of the database', () => {
  it('is set aside, rows and the browser’s own files, before it is replaced', async () => {
    await live(database, [{ what: 'entry', pick: 1 }])
    await keeper().take('first')
    const browser = join(kept.folder, 'IndexedDB', 'app_cairn_0.indexeddb.leveldb')
    mkdirSync(browser, { recursive: true })
    for (const name of ['CURRENT', 'LOCK', '000003.log']) writeFileSync(join(browser, name), name)
    const { whole } = await listed()
    const [found] = whole
    if (found === undefined) throw new Error('Nothing was kept.')
    database.close()
    const going = { isReadable: false, left: null }
    expect(await goBack(place(), { from: 'host', entry: found, all: whole }, going)).toMatchObject({ ok: true })
    const [when = ''] = readdirSync(join(kept.folder, 'set-aside', database.name))
    const folder = join(kept.folder, 'set-aside', database.name, when)
    expect(readdirSync(join(folder, 'IndexedDB', 'app_cairn_0.indexeddb.leveldb')).sort()).toEqual([
      '000003.log',
      'CURRENT',
    ])
    const { readFileSync } = await import('node:fs')
    expect(strFromU8(gunzipSync(readFileSync(join(folder, 'found.json.gz'))))).toContain('Entry 1')
    await database.open()
  })

  it('stands untouched when it cannot be set aside', async () => {
    await keeper().take('first')
    const { whole } = await listed()
    const [found] = whole
    const open = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const full = { ...place(), host: kept.withFiles({ open }) }
    if (found === undefined) throw new Error('Nothing was kept.')
    const before = await contentOf(database)
    const going = { isReadable: false, left: null }
    const done = await goBack(full, { from: 'host', entry: found, all: whole }, going)
    expect(done).toMatchObject({ ok: false, trouble: { kind: 'not-kept', trouble: { kind: 'disk-full' } } })
    expect(await contentOf(database)).toEqual(before)
  })
})

describe('the segments of a past day', () => {
  it('become one file, and its point is the same state', async () => {
    const keep = keeper()
    await keep.take('first')
    const { hash } = await attach(1, 'one')
    for (let round = 1; round < 4; round += 1) {
      await live(
        database,
        [
          { what: 'entry', pick: round },
          { what: 'trash', pick: 0 },
        ],
        round * 10,
      )
      await keep.take('after changes')
    }
    const then = await contentOf(database)
    kept.now += 4 * 86_400_000
    await live(database, [{ what: 'entry', pick: 9 }], 90)
    await keep.take('after changes')
    const { whole } = await listed()
    expect(pointsOf(whole).map(({ why }) => why)).toEqual(['after changes', 'daily', 'first'])
    expect(snapshots()).toHaveLength(3)
    const daily = whole.find(({ why }) => why === 'daily')
    // Else they would go with the segments that named them.
    expect(daily?.files).toEqual([hash])
    await goBackTo(daily?.name ?? '')
    expect(await contentOf(database)).toEqual(then)
  })
})
