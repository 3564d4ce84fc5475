// One draft per place and window: nobody's words are taken by another window, and what a dead window left is found again.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase, type DraftRow } from '../../renderer/storage/core/database.ts'
import { lockOf } from '../../renderer/storage/core/list-open-windows.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import {
  bringDraftBack,
  dropDraft,
  keepDraft,
  notePlace,
  readDraft,
  readDraftsSetAside,
  setDraftAside,
} from '../../renderer/storage/drafts/draft-store.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { earlier, entry, later } from '../build-records.ts'

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase('drafts')
  await database.open()
})
afterEach(() => database.delete())

const draft = (window: string, words: string, at = earlier): DraftRow => ({
  key: 'place',
  window,
  kind: 'entry',
  baseRevision: null,
  value: { words },
  at,
})
async function record(id: string) {
  const found = await database.records.get(id)
  if (found === undefined) throw new Error('It is gone.')
  return found
}
const wordsFor = async (window: string) => (await readDraft(database, 'place', window))?.value

test('two windows in one place keep their own words', async () => {
  await keepDraft(database, draft('one', 'first'))
  await keepDraft(database, draft('two', 'second', later))
  expect([await wordsFor('one'), await wordsFor('two')]).toEqual([{ words: 'first' }, { words: 'second' }])
})

test('a save in one window clears its own draft and leaves the other’s', async () => {
  await keepDraft(database, draft('one', 'first'))
  await keepDraft(database, draft('two', 'second'))
  const note = { at: later, cause: 'Saved', window: 'one', clearsDrafts: ['place'] }
  await commit(database, [writeOf(entry(1), true)], note)
  expect((await database.drafts.toArray()).map(({ window }) => window)).toEqual(['two'])
})

test('what a window that is gone left is taken up, the newest first', async () => {
  await keepDraft(database, draft('gone', 'older'))
  await keepDraft(database, draft('gone too', 'newer', later))
  expect(await wordsFor('new')).toEqual({ words: 'newer' })
  await dropDraft(database, { key: 'place', window: 'gone too' })
  expect(await wordsFor('new')).toEqual({ words: 'older' })
})

test('what another open window is typing stays with it, also when it is the newest', async () => {
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [{ name: lockOf('open') }] }) } })
  await keepDraft(database, draft('open', 'theirs', later))
  expect(await wordsFor('new')).toBeUndefined()
  await keepDraft(database, draft('gone', 'left'))
  expect(await wordsFor('new')).toEqual({ words: 'left' })
  expect(await wordsFor('open')).toEqual({ words: 'theirs' })
})

test('a draft that is set aside is found again under no form, and none that was typed since goes with it', async () => {
  await keepDraft(database, draft('one', 'odd'))
  const [odd] = await database.drafts.toArray()
  if (odd === undefined) throw new Error('Nothing was kept.')
  await keepDraft(database, draft('one', 'typed since', later))
  await setDraftAside(database, odd)
  expect(await wordsFor('one')).toEqual({ words: 'typed since' })
  await setDraftAside(database, { ...odd, at: later })
  expect(await wordsFor('one')).toBeUndefined()
  expect((await readDraftsSetAside(database)).map(({ value, kind }) => [value, kind])).toEqual([
    [{ words: 'typed since' }, 'entry'],
  ])
})

test('what was set aside of a record goes when the record is erased, and nothing else does', async () => {
  const [one, two] = [entry(1), entry(2)]
  await commit(database, [writeOf(one, true), writeOf(two, true)], { at: later, cause: 'Saved', window: 'main' })
  for (const key of [one.id, notePlace(one.id), two.id]) {
    const row = { ...draft('one', 'odd'), key }
    await keepDraft(database, row)
    await setDraftAside(database, row)
  }
  const note = { at: later, cause: 'Erased', window: 'main' }
  await moveToTrash(database, [await record(one.id)], note)
  await purge(database, [await record(one.id)], note)
  expect((await readDraftsSetAside(database)).map(({ key }) => key.endsWith(two.id))).toEqual([true])
})

test('a draft that is brought back never takes the place of what was begun there meanwhile', async () => {
  await bringDraftBack(database, draft('one', 'discarded'))
  expect(await wordsFor('one')).toEqual({ words: 'discarded' })
  await keepDraft(database, draft('one', 'begun since', later))
  await bringDraftBack(database, draft('one', 'discarded'))
  expect(await wordsFor('one')).toEqual({ words: 'begun since' })
})

test('a place where nothing was typed has no draft', async () => {
  await keepDraft(database, draft('one', 'first'))
  expect(await readDraft(database, 'elsewhere', 'one')).toBeUndefined()
})
