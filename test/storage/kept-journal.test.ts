// What the journal's worker keeps for the next one: that one answers as if it had read every record, whatever happened in between.
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { KeptIndex } from '../../renderer/storage/core/journal-cache-database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { linkSeveral, tagSeveral, trashSeveral } from '../../renderer/storage/journal/bulk-edit-records.ts'
import { JournalIndex } from '../../renderer/storage/journal/journal-index.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { type JournalQuery, wholeJournal } from '../../shared/rules/journal/journal-facets.ts'
import {
  action,
  assessment,
  criterionId,
  entry,
  idOf,
  later,
  person,
  personId,
  roadmapId,
  session,
} from '../build-records.ts'

let database: CairnDatabase
const rest = 50
let room = true
const opened: JournalIndex[] = []
const note = { at: later, cause: 'Saved', window: 'main' }
const write = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const isKept = async (key: 'columns' | 'words' | 'summary') => {
  const store = new KeptIndex(database.name)
  const part = await store.parts.get(key)
  store.close()
  return part
}

const stored = async (id: string) => {
  const record = await database.records.get(id)
  if (record === undefined) throw new Error('Not there')
  return record
}

function journal(build = 'one'): JournalIndex {
  const index = new JournalIndex(database, { build, restMs: rest, hasRoom: async () => room }, () => undefined)
  opened.push(index)
  return index
}
const wholeSummary = (index: JournalIndex) => index.answer({ ask: 'summary', query: wholeJournal })
async function readAll(index: JournalIndex): Promise<void> {
  await expect.poll(() => wholeSummary(index), { timeout: 4000 }).toMatchObject({ hasAllWords: true })
}

const queries: readonly JournalQuery[] = [
  wholeJournal,
  ...['copy', 'quarrington', 'renamed', 'price'].map((words) => ({ facets: {}, words })),
  { facets: { tag: 'kept' }, words: '' },
  { facets: { status: 'linked' }, words: '' },
]
const answersOf = (index: JournalIndex) =>
  Promise.all([
    ...queries.flatMap((query) => [
      index.answer({ ask: 'summary', query }),
      index.answer({ ask: 'ids', query, from: 0, to: 100 }),
    ]),
    ...[1, 2, 90].map((number) => index.answer({ ask: 'naming', id: number === 90 ? personId(90) : idOf(number) })),
  ])

/** Keeps all that stands now, as a worker at rest does. */
async function keepAll(): Promise<void> {
  const index = journal()
  await readAll(index)
  await expect.poll(() => isKept('summary'), { timeout: 8000 }).toBeDefined()
  index.close()
}

beforeEach(async () => {
  database = new CairnDatabase(`kept-${Math.random()}`)
  await database.open()
  await write(
    person(90, { name: 'Ilse Quarrington' }),
    entry(1, { day: '2025-03-14', what: 'Quote page with the copy', people: [personId(90)] }),
    entry(2, { day: '2025-03-11', what: 'Price of the copy' }),
    session(3, { day: '2025-02-20', personId: personId(90), goal: 'When is a copy wrong?' }),
    assessment(4, 'EVI-S2', { personId: personId(90), words: 'A copy may lose', day: '2025-01-02' }),
    action(7, { text: 'Ask for the fee', ownerId: personId(90) }),
  )
  await database.meta.put({ key: 'identity', databaseId: idOf(700), createdAt: later, replaced: [] })
})
afterEach(async () => {
  room = true
  for (const index of opened.splice(0)) index.close()
  await new KeptIndex(database.name).delete()
  await database.delete()
})

it('answers the same as one that read every record, after every kind of change in between', async () => {
  await keepAll()
  await write(entry(5, { day: '2025-03-20', what: 'A second price', people: [personId(90)] }))
  await tagSeveral(database, [idOf(1), idOf(5)], 'kept', note)
  await linkSeveral(database, [idOf(1)], { roadmapId, criterionId: criterionId('EVI-S2') }, note)
  await trashSeveral(database, [idOf(2)], note)
  await write(entry(6, { day: '2025-03-21', what: 'Undone' }))
  await undo(database, 'main', later)
  const known = await database.records.get(personId(90))
  if (known?.kind !== 'person') throw new Error('No person')
  await commit(database, [writeOf({ ...known, name: 'Ilse Renamed' }, false)], note)
  const [warm, cold] = [journal(), journal('another build')]
  await readAll(warm)
  await readAll(cold)
  const answers = await answersOf(warm)
  expect(answers).toEqual(await answersOf(cold))
  expect(await warm.answer({ ask: 'search', words: 'renamed', most: 9 })).toMatchObject({
    ids: expect.arrayContaining([idOf(1), idOf(3), idOf(4), idOf(5), idOf(7)]),
  })
  expect(await warm.answer({ ask: 'search', words: 'quarrington', most: 9 })).toMatchObject({ ids: [] })
})

it('reads no record again where nothing changed', async () => {
  await keepAll()
  // What only the records say is gone without a change: an index that read them would not know it.
  await database.records.delete(idOf(2))
  const warm = journal()
  expect(await wholeSummary(warm)).toMatchObject({ all: 3, newestDay: '2025-03-14', hasAllWords: false })
  expect(await warm.answer({ ask: 'ids', query: wholeJournal, from: 0, to: 9 })).toContain(idOf(2))
  await readAll(warm)
  expect(await warm.answer({ ask: 'search', words: 'price', most: 9 })).toEqual({ ids: [idOf(2)], isWhole: true })
})

it('reads every record where what is kept is of other ones: another database, another build, a later change', async () => {
  await keepAll()
  await database.records.delete(idOf(2))
  const ids = async (index: JournalIndex) => index.answer({ ask: 'ids', query: wholeJournal, from: 0, to: 9 })
  expect(await ids(journal('another build'))).not.toContain(idOf(2))
  await database.meta.put({ key: 'identity', databaseId: idOf(701), createdAt: later, replaced: [] })
  expect(await ids(journal())).not.toContain(idOf(2))
  await database.meta.put({ key: 'identity', databaseId: idOf(700), createdAt: later, replaced: [] })
  await database.changes.clear()
  expect(await ids(journal())).not.toContain(idOf(2))
})

describe('of what was erased', () => {
  const erased = async () => {
    await trashSeveral(database, [idOf(2)], note)
    await purge(database, [await stored(idOf(2))], note)
  }

  it('keeps no word, also where no worker runs', async () => {
    await keepAll()
    expect((await isKept('words'))?.json).toContain('price')
    await erased()
    expect(await isKept('words')).toBeUndefined()
    expect(await isKept('columns')).toBeUndefined()
  })

  it('keeps no word in a worker that goes on', async () => {
    await keepAll()
    await readAll(journal())
    await erased()
    await expect.poll(async () => (await isKept('words'))?.json ?? 'price', { timeout: 4000 }).not.toContain('price')
    expect((await isKept('columns'))?.json).not.toContain(idOf(2))
  })
})

it('keeps no name of a person who was erased, and finds nothing by it', async () => {
  await keepAll()
  const live = journal()
  await readAll(live)
  await moveToTrash(database, [await stored(personId(90))], note)
  await purge(database, [await stored(personId(90))], note)
  const found = () => live.answer({ ask: 'search', words: 'quarrington', most: 9 })
  await expect.poll(found, { timeout: 4000 }).toEqual({ ids: [], isWhole: true })
  await expect.poll(async () => (await isKept('words'))?.json ?? 'quarrington').not.toContain('quarrington')
})

it('knows nothing of the database that stood there before, in a worker that goes on, and keeps nothing of it', async () => {
  await keepAll()
  const live = journal()
  await readAll(live)
  const other = new CairnDatabase(`other-${Math.random()}`)
  await commit(other, [writeOf(entry(11, { day: '2025-04-01', what: 'Restored' }), true)], note)
  const [records, changes] = await Promise.all([other.records.toArray(), other.changes.toArray()])
  await other.delete()
  await database.transaction('rw', database.tables, async () => {
    await Promise.all([database.records.clear(), database.changes.clear()])
    await Promise.all([database.records.bulkAdd(records), database.changes.bulkAdd(changes)])
    await database.meta.put({ key: 'identity', databaseId: idOf(701), createdAt: later, replaced: [] })
  })
  const ids = () => live.answer({ ask: 'ids', query: wholeJournal, from: 0, to: 9 })
  await expect.poll(ids, { timeout: 4000 }).toEqual([idOf(11)])
  await expect.poll(async () => (await isKept('columns'))?.of.databaseId, { timeout: 4000 }).toBe(idOf(701))
  expect((await isKept('columns'))?.json).not.toContain(idOf(1))
})

it('keeps nothing of a database in which nothing was begun', async () => {
  await database.meta.delete('identity')
  const index = journal()
  await readAll(index)
  await new Promise((resolve) => setTimeout(resolve, 10 * rest))
  expect(await isKept('columns')).toBeUndefined()
})

it('writes nothing on a full disk, not even the store it would keep it in', async () => {
  room = false
  const index = journal()
  await readAll(index)
  await new Promise((resolve) => setTimeout(resolve, 10 * rest))
  expect(await Dexie.exists(`${database.name}-journal`)).toBe(false)
  await trashSeveral(database, [idOf(2)], note)
  await purge(database, [await stored(idOf(2))], note)
  expect(await Dexie.exists(`${database.name}-journal`)).toBe(false)
  room = true
  await write(entry(8, { day: '2025-03-22', what: 'With room again' }))
  await expect.poll(() => isKept('columns'), { timeout: 4000 }).toBeDefined()
})
