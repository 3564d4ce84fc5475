// What only a real browser can answer: strict transactions, a newer database left alone, the worker that searches.
import { afterEach, expect, test } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { journalOf } from '../../renderer/storage/journal/journal-client.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { entry, later } from '../build-records.ts'

const name = 'browser-test'
const note = { at: later, cause: 'Saved', window: 'main' }
let database: CairnDatabase | null = null

afterEach(async () => {
  database?.close()
  await CairnDatabase.delete(name)
})

test('every write is a strict transaction: its acknowledgement survives a power cut', async () => {
  const durabilities: string[] = []
  const transaction = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args)
    if (made.mode === 'readwrite') durabilities.push(made.durability)
    return made
  }
  try {
    // Dexie takes hold of the function when it opens.
    database = new CairnDatabase(name)
    await database.open()
    await commit(database, [writeOf(entry(1), true)], note)
    await database.drafts.put({ key: 'x', window: 'main', kind: 'entry', baseRevision: null, value: {}, at: later })
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
  expect(durabilities).toEqual(['strict', 'strict'])
})

test('a database of a newer Cairn is refused, and keeps its version and its rows', async () => {
  const newer = dataVersion * 10 + 10
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, newer)
    opening.onupgradeneeded = () => opening.result.createObjectStore('records').put('theirs', 1)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
    opening.onerror = () => reject(opening.error)
  })
  expect(await openDatabase(name)).toEqual({ kind: 'newer', version: dataVersion + 1 })
  const found = (await indexedDB.databases()).find((one) => one.name === name)
  expect(found?.version).toBe(newer)
})

test('the journal’s worker finds words, in Latin and in Chinese script, and follows later changes', async () => {
  database = new CairnDatabase(name)
  await database.open()
  await commit(database, [writeOf(entry(1, { what: 'Read replica for quotes' }), true)], note)
  const journal = journalOf(database)
  const totalOf = async (words: string) => (await journal.ask({ ask: 'summary', query: { facets: {}, words } })).total
  await expect.poll(() => totalOf('replica')).toBe(1)
  await commit(database, [writeOf(entry(2, { what: '数据库迁移完成' }), true)], note)
  await expect.poll(() => totalOf('迁移')).toBe(1)
  expect(await totalOf('nothing of the kind')).toBe(0)
  journal.close()
})
