// A database of an earlier version: told and left, kept as a snapshot of its own version, then brought up whole or not at all.
import { afterEach, expect, it } from 'vitest'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { bringUp } from '../../renderer/storage/start/upgrade-database.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { frozenVersions, leaveVersion } from './create-old-version-database.ts'
import { aHost } from './create-temporary-host.ts'
import { failAtStoreWrite } from './fail-at-store-write.ts'

const kept = aHost()
let name = ''
afterEach(() => CairnDatabase.delete(name))

const place = () => ({ databaseName: name, host: kept.host, clock: kept.clock })

async function left(version: number) {
  name = `earlier-${Math.random()}`.replace('.', '-').slice(0, 24)
  return leaveVersion(version, name)
}

const versionOf = async () => (await indexedDB.databases()).find((one) => one.name === name)?.version

async function rawRows(): Promise<string> {
  const database = new CairnDatabase(name, 1)
  const rows = await Promise.all(
    database.tables.filter((table) => table.name !== 'meta').map(async (table) => [table.name, await table.toArray()]),
  )
  database.close()
  return JSON.stringify(rows)
}

it('is told at start and not touched', async () => {
  await left(1)
  expect(await openDatabase(name)).toEqual({ kind: 'older', version: 1, detail: null })
  expect(await versionOf()).toBe(10)
})

it('is kept in its own version before it is brought up, and that snapshot can be gone back to', async () => {
  const frozen = await left(1)
  expect(await bringUp(place(), 1)).toEqual({ ok: true, value: null })
  expect(await versionOf()).toBe(dataVersion * 10)
  const list = await listSnapshots(kept.host, name)
  if (!list.ok) throw new Error(list.trouble.kind)
  const [entry] = list.value.whole
  expect(list.value.whole).toMatchObject([{ why: 'before version 2', schema: 1, fromSeq: 0 }])
  if (entry === undefined) throw new Error('Nothing was kept.')
  const back = await goBack(place(), { from: 'host', entry, all: list.value.whole }, { isReadable: true, left: null })
  expect(back).toMatchObject({ ok: true })
  const opened = await openDatabase(name)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  expect(await opened.database.records.count()).toBe(frozen.records.length)
  opened.database.close()
})

it('of a version that only added fields or kinds has its rows as they were, and is newer for the one before', async () => {
  const frozen = await left(Math.max(...frozenVersions))
  const later = new CairnDatabase(name, dataVersion + 1)
  expect((await later.records.toArray()).length).toBe(frozen.records.length)
  expect(later.tables.map((table) => table.name)).toContain('attachments')
  later.close()
  expect(await openDatabase(name)).toEqual({ kind: 'newer', version: dataVersion + 1 })
})

it('is left as it is when no snapshot can be kept, and goes on without one when told to', async () => {
  await left(1)
  const before = await rawRows()
  const open = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  const full = { ...place(), host: kept.withFiles({ open }) }
  expect(await bringUp(full, 1)).toEqual({ ok: false, trouble: { kind: 'not-kept', trouble: { kind: 'disk-full' } } })
  expect([await versionOf(), await rawRows()]).toEqual([10, before])
  expect(await bringUp(full, 1, false)).toMatchObject({ ok: true })
})

it('with the disk full at any one write stands as the earlier version left it, and the next try succeeds', async () => {
  await left(1)
  const before = await rawRows()
  let failed = 0
  // Every one of them fails in the soak; here the first ones do, and some of the rest.
  for (let nth = 1; nth < 400; nth += nth < 8 ? 1 : 9) {
    const failing = failAtStoreWrite(nth)
    const done = await openDatabase(name, indexedDB.databases(), true)
    failing.stop()
    if (!failing.isFailed()) {
      if (done.kind !== 'open') throw new Error(done.kind)
      expect(await checkDatabase(done.database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
      done.database.close()
      break
    }
    failed += 1
    expect(done).toMatchObject({ kind: 'older', version: 1 })
    expect([await versionOf(), await rawRows()]).toEqual([10, before])
  }
  expect(failed).toBeGreaterThan(10)
})
