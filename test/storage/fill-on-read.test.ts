// However a row is read, it has what came later, and the row itself stays as an earlier Cairn wrote it.
import { liveQuery } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CairnDatabase, type ChangeRow } from '../../renderer/storage/core/database.ts'
import { fillOnRead } from '../../renderer/storage/core/fill-on-read.ts'
import type { Added } from '../../shared/records/fill-added-fields.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { earlier, entry, idOf, proposal } from '../build-records.ts'

const added: Added = new Map([['proposal', { ofTomorrow: 'not said', options: [{ cost: null }] }]])
const option = { id: idOf(9), name: 'A copy', for: '', against: '', whyLost: '', chosen: true }
const stored = [proposal(1, { options: [option] }), proposal(2), entry(3)]
const change: ChangeRow = {
  seq: 1,
  at: earlier,
  cause: 'Saved',
  window: 'main',
  undoes: null,
  final: false,
  writes: [{ id: idOf(1), kind: 'proposal', revision: 2, before: stored[0] ?? null }],
  ids: [idOf(1)],
}

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase(`fill-${Math.random()}`)
  const filled = fillOnRead(added)
  if (filled !== null) database.use(filled)
  await database.records.bulkPut(stored)
  await database.changes.put(change)
})
afterEach(() => database.delete())

const ofTomorrow = (record: AnyRecord | undefined): unknown => Object(record).ofTomorrow
const filledIn = { ofTomorrow: 'not said' }

it('one by one and many at once', async () => {
  const { records } = database
  expect(await records.get(idOf(1))).toEqual({ ...stored[0], ...filledIn, options: [{ ...option, cost: null }] })
  expect((await records.bulkGet([idOf(2), idOf(8), idOf(3)])).map(ofTomorrow)).toEqual([
    'not said',
    undefined,
    undefined,
  ])
  expect(await records.get(idOf(3))).toEqual(stored[2])
})

it('by index, by span, backwards, filtered by the very field, and in an iteration', async () => {
  const { records } = database
  expect((await records.where('kind').equals('proposal').toArray()).map(ofTomorrow)).toEqual(['not said', 'not said'])
  const span = records.where('[kind+day]').between(['proposal', ''], ['proposal', '\uffff'])
  expect((await span.reverse().limit(1).toArray()).map(ofTomorrow)).toEqual(['not said'])
  expect(await records.filter((one) => ofTomorrow(one) === 'not said').primaryKeys()).toEqual([idOf(1), idOf(2)])
  expect(ofTomorrow(await records.orderBy('id').first())).toBe('not said')
  const found: unknown[] = []
  await records.each((one) => found.push(ofTomorrow(one)))
  expect(found).toEqual(['not said', 'not said', undefined])
  expect(await records.where('kind').equals('proposal').count()).toBe(2)
})

it('in the change log, which undo writes again', async () => {
  const read = await database.changes.orderBy('seq').last()
  expect(ofTomorrow(Object(read?.writes[0]?.before))).toBe('not said')
  expect(read?.ids).toEqual(change.ids)
})

it('by a live query', async () => {
  const seen = await new Promise((resolve, reject) => {
    liveQuery(() => database.records.get(idOf(2))).subscribe({ next: (one) => resolve(ofTomorrow(one)), error: reject })
  })
  expect(seen).toBe('not said')
})

it('and nothing is written for it', async () => {
  const { name } = database
  await database.records.toArray()
  database.close()
  const raw = new CairnDatabase(name)
  expect(await raw.records.toArray()).toEqual(stored)
  expect(await raw.changes.toArray()).toEqual([change])
  raw.close()
  await database.open()
})

it('stands in nobody’s way where nothing was added', () => {
  expect(fillOnRead(new Map())).toBeNull()
})
