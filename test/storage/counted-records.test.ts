// How many records there are is one number, wherever it is asked: the week, the journal, Data.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRecordCount } from '../../renderer/storage/checks/read-record-counts.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { journalOf } from '../../renderer/storage/journal/journal-client.ts'
import { readWeek } from '../../renderer/storage/week/read-week.ts'
import { isCountedRecord } from '../../shared/rules/journal/counted-records.ts'
import { wholeJournal } from '../../shared/rules/journal/journal-facets.ts'
import {
  action,
  assessment,
  entry,
  feedback,
  later,
  link,
  person,
  personId,
  roadmap,
  session,
} from '../build-records.ts'

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase(`counted-${Math.random()}`)
  await database.open()
})
afterEach(async () => {
  journalOf(database).close()
  await database.delete()
})

const day = '2025-03-14'
const counted = [
  entry(1, { day }),
  session(2, { day, startedAt: later, personId: personId(90) }),
  assessment(3, 'EVI-S2', { day, personId: personId(90) }),
  feedback(4, { day, personId: personId(90) }),
]
const others = [
  roadmap,
  person(90),
  link(10, entry(1, { day }), 'EVI-S2'),
  action(11),
  session(12, { day, personId: personId(90) }),
  assessment(13, 'EVI-S2', { day, personId: null }),
  entry(14, { day, trashedAt: later }),
]

it('is the same number in the week, in the journal and on Data', async () => {
  const writes = [...counted, ...others].map((record) => writeOf(record, true))
  await commit(database, writes, { at: later, cause: 'Saved', window: 'main' })
  const journal = await journalOf(database).ask({ ask: 'summary', query: wholeJournal })
  const week = await readWeek(database, '2025-W11')
  expect(await readRecordCount(database)).toBe(counted.length)
  expect({ all: journal.all, planned: journal.planned }).toEqual({ all: counted.length, planned: 1 })
  expect(week?.summary?.stones).toBe(counted.length)
  expect(week?.records).toHaveLength(counted.length)
})

it('leaves out what is planned, in the trash, my own word, and all that is stored around records', () => {
  expect(counted.filter(isCountedRecord)).toEqual(counted)
  expect(others.filter(isCountedRecord)).toEqual([])
})
