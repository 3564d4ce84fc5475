// What happens to an open database from outside is noticed and told: closed by the browser, replaced by another window, rows missing.
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { isComplete, type StoreEvent, watchStore } from '../../renderer/storage/core/watch-store.ts'
import { begun, live } from './lived-database.ts'

let database: CairnDatabase
let told: StoreEvent[]
let stop: () => void
beforeEach(async () => {
  database = await begun(`watch-${Math.floor(Math.random() * 1e9)}`)
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'trash', pick: 0 },
    { what: 'entry', pick: 2 },
  ])
  told = []
  stop = watchStore(database, (event) => told.push(event))
  // It looks once at which database this is.
  await database.meta.count()
})
afterEach(async () => {
  stop()
  await database.delete()
})

/** As the browser does when it gives a connection up. */
const closeBelow = () => Reflect.apply(forceCloseDatabase, undefined, [database.backendDB()])

it('a database that the browser closed is opened again by the next question', async () => {
  closeBelow()
  await vi.waitFor(() => expect(told).toEqual(['opened-again']))
  expect(await database.records.count()).toBeGreaterThan(2)
})

it('what opens after it is recognised as another database', async () => {
  await database.meta.delete('identity')
  closeBelow()
  await vi.waitFor(() => expect(told).toEqual(['another']))
})

it('a database that another window replaces is told at once', async () => {
  await CairnDatabase.delete(database.name)
  expect(told).toEqual(['replaced'])
})

it('rows that are missing although the newest are there are noticed without reading one', async () => {
  expect(await isComplete(database)).toBe(true)
  const standing = (await database.records.toArray()).find(
    ({ kind, trashedAt }) => kind === 'entry' && trashedAt === null,
  )
  await database.records.delete(standing?.id ?? '')
  expect(await isComplete(database)).toBe(false)
})
