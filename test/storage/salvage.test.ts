// What is set aside of a database that nothing could be made of is an archive like any other: imported, its records stand again.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { salvage } from '../../renderer/storage/backups/salvage.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { entry, later } from '../build-records.ts'
import { broughtIn, exported, planned } from './archive-steps.ts'
import { frozenDatabase, leaveVersion } from './create-old-version-database.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, contentOf, live } from './lived-database.ts'

const kept = aHost()
const open: CairnDatabase[] = []
const opened = (database: CairnDatabase) => {
  open.push(database)
  return database
}
const empty = () => opened(new CairnDatabase(`salvage-${Math.floor(Math.random() * 1e9)}`))
let database: CairnDatabase
beforeEach(async () => {
  database = opened(await begun(`salvage-${Math.floor(Math.random() * 1e9)}`))
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'session', pick: 2 },
    { what: 'close', pick: 0 },
    { what: 'entry', pick: 3 },
    { what: 'trash', pick: 0 },
    { what: 'purge', pick: 0 },
    { what: 'draft', pick: 1 },
  ])
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.delete()
})

const archiveOf = async (name: string) => {
  const found = (await salvage(name, later))?.archive
  if (found === undefined || found === null) throw new Error('Nothing could be made of it.')
  return found
}

describe('what is salvaged', () => {
  it('of a whole database is byte for byte what exporting it gives', async () => {
    expect(await archiveOf(database.name)).toEqual(await exported(database))
  })

  it('brought into an empty Cairn is the same career', async () => {
    const target = empty()
    expect(await broughtIn(target, await archiveOf(database.name))).toMatchObject({ ok: true })
    expect(await contentOf(target)).toEqual(await contentOf(database))
  })

  it('has every record that still fits, and leaves out the rows that are broken', async () => {
    const records: unknown[] = await database.records.toArray()
    const raw = database.table('records')
    await raw.bulkPut([
      { ...entry(901), what: 7 },
      { id: 'no id at all', kind: 'entry' },
      { ...entry(902), kind: 'nothing that is known' },
    ])
    await database.table('changes').put({ seq: 900, at: 'never' })
    await database.table('drafts').put({ key: 'odd', window: 'main', value: undefined })
    const { archive } = await planned(empty(), await archiveOf(database.name))
    expect([...archive.records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(records)
  })

  it('has the files whose bytes are what their hash says, and no others', async () => {
    const hash = await crypto.subtle.digest('SHA-256', new Uint8Array([1, 2]))
    const name = Buffer.from(hash).toString('hex')
    await database.attachments.bulkPut([
      { hash: name, type: 'image/png', bytes: new Uint8Array([1, 2]), at: later },
      { hash: 'a'.repeat(64), type: 'image/png', bytes: new Uint8Array([3]), at: later },
    ])
    const { archive } = await planned(empty(), await archiveOf(database.name))
    expect(archive.attachments.map((one) => one.hash)).toEqual([name])
  })

  it('of a database that an earlier Cairn left is read as this one reads it', async () => {
    const name = `salvage-${Math.floor(Math.random() * 1e9)}`
    await leaveVersion(1, name)
    const { archive } = await planned(empty(), await archiveOf(name))
    expect([...archive.records.keys()].toSorted()).toEqual(
      frozenDatabase(1)
        .records.map(({ id }) => id)
        .toSorted(),
    )
    await CairnDatabase.delete(name)
  })

  it('is nothing where there is no database, and no archive where nothing is in it', async () => {
    expect(await salvage('never-made', later)).toBeNull()
    const bare = empty()
    await bare.open()
    expect(await salvage(bare.name, later)).toMatchObject({ archive: null })
  })
})

describe('before a restore over what was found', () => {
  it('the archive lies beside the raw rows, and its folder is told', async () => {
    await createKeeper({ database, host: kept.host, clock: kept.clock }).take('first')
    const list = await listSnapshots(kept.host, database.name)
    const found = list.ok ? list.value.whole[0] : undefined
    if (!list.ok || found === undefined) throw new Error('Nothing was kept.')
    await live(database, [{ what: 'entry', pick: 5 }], 50)
    const lines = await exported(database)
    const place = { databaseName: database.name, host: kept.host, clock: kept.clock }
    database.close()
    const source = { from: 'host', entry: found, all: list.value.whole } as const
    const done = await goBack(place, source, { isReadable: false, left: null })
    const folder = done.ok ? (done.value.foundIn ?? '') : ''
    expect(existsSync(folder)).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['found.cairn.zip', 'found.json.gz'])
    const archive = new Uint8Array(readFileSync(join(folder, 'found.cairn.zip')))
    expect(archive).toEqual(lines)
    await database.open()
    expect(await broughtIn(database, archive)).toMatchObject({ ok: true })
    expect((await database.records.toArray()).filter(({ kind }) => kind === 'entry')).toHaveLength(2)
  })

  it('lies there also when what was found can be read, but is not the database that was left', async () => {
    await createKeeper({ database, host: kept.host, clock: kept.clock }).take('first')
    const list = await listSnapshots(kept.host, database.name)
    const found = list.ok ? list.value.whole[0] : undefined
    if (!list.ok || found === undefined) throw new Error('Nothing was kept.')
    const lines = await exported(database)
    const place = { databaseName: database.name, host: kept.host, clock: kept.clock }
    const source = { from: 'host', entry: found, all: list.value.whole } as const
    const done = await goBack(place, source, { isReadable: true, isFound: true, left: null })
    const folder = done.ok ? (done.value.foundIn ?? '') : ''
    expect(new Uint8Array(readFileSync(join(folder, 'found.cairn.zip')))).toEqual(lines)
  })
})
