// Opening tells what stands there and writes nothing: torn, another version, unreadable, or whole.
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { begun, live } from './lived-database.ts'

let database: CairnDatabase
beforeEach(async () => {
  database = await begun(`open-${Math.floor(Math.random() * 1e9)}`)
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'entry', pick: 2 },
  ])
})
afterEach(() => CairnDatabase.delete(database.name))

async function opened() {
  database.close()
  const found = await openDatabase(database.name)
  if (found.kind === 'open') found.database.close()
  return found
}
const newestId = async () => (await database.changes.orderBy('seq').last())?.writes[0]?.id ?? ''

it('is whole with its identity, its last change and its count', async () => {
  const lastSeq = Number(await database.changes.orderBy('seq').lastKey())
  expect(await opened()).toMatchObject({ kind: 'open', isTorn: false, lastSeq, identity: { key: 'identity' } })
})

it('is torn when a record of the newest change is gone', async () => {
  await database.records.delete(await newestId())
  expect(await opened()).toMatchObject({ kind: 'open', isTorn: true })
})

it('is torn when a record of the newest change stands at another revision', async () => {
  await database.records.update(await newestId(), { revision: 7 })
  expect(await opened()).toMatchObject({ kind: 'open', isTorn: true })
})

it('is not torn by a record that an earlier change wrote', async () => {
  const seqs = await database.changes.orderBy('seq').toArray()
  const earlierId = seqs.at(-2)?.writes.find(({ kind }) => kind === 'entry')?.id ?? ''
  await database.records.delete(earlierId)
  expect(await opened()).toMatchObject({ kind: 'open', isTorn: false })
})

it('of a newer Cairn is told and not opened', async () => {
  const name = `newer-${database.name}`
  const newer = new Dexie(name)
  newer.version(dataVersion + 1).stores({ records: 'id', later: 'id' })
  await newer.open()
  newer.close()
  expect(await openDatabase(name)).toEqual({ kind: 'newer', version: dataVersion + 1 })
  await Dexie.delete(name)
})
