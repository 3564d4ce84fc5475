// One draft per place and window: nobody's words are taken by another window, and what a dead window left is found again.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit } from '../../renderer/storage/commit.ts'
import { CairnDatabase, type DraftRow } from '../../renderer/storage/database.ts'
import { dropDraft, keepDraft, readDraft } from '../../renderer/storage/drafts.ts'
import { writeOf } from '../../renderer/storage/save-record.ts'
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

test('a place where nothing was typed has no draft', async () => {
  await keepDraft(database, draft('one', 'first'))
  expect(await readDraft(database, 'elsewhere', 'one')).toBeUndefined()
})
