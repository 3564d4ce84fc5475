// The newest changes name each record as the change left it: what it came to be called later is told by the later change.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { readRecentChanges } from '../../renderer/storage/history/read-history.ts'
import { undoChange } from '../../renderer/storage/history/undo.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { earlier as at, entry, session } from '../build-records.ts'

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase(`history-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

async function save(record: AnyRecord, isNew: boolean, cause: string): Promise<number> {
  const revision = (await database.records.get(record.id))?.revision ?? record.revision
  const saved = await commit(database, [writeOf({ ...record, revision }, isNew)], { at, window: 'one', cause })
  if (!saved.ok) throw new Error(saved.trouble.kind)
  return saved.value.seq
}
const titles = async () => (await readRecentChanges(database, 50)).map(({ records }) => records.map(titleOf).join(', '))

it('names a record as it was called after each change', async () => {
  const planned = session(1, { goal: 'Decide about the queue' })
  await save(planned, true, 'Planned')
  await save({ ...planned, problemFound: 'Nobody owns the queue' }, false, 'Changed')
  await save(entry(2, { what: 'Measured it' }), true, 'Saved an entry')
  await save({ ...planned, problemFound: 'Two teams own the queue' }, false, 'Changed')
  expect(await titles()).toEqual([
    'Two teams own the queue',
    'Measured it',
    'Nobody owns the queue',
    'Decide about the queue',
  ])
})

it('names what a change took away as it stood before, also where it is there no more', async () => {
  await save(entry(1, { what: 'Measured it' }), true, 'Saved an entry')
  const seq = await save(entry(2, { what: 'Written by mistake' }), true, 'Saved an entry')
  await undoChange(database, seq, 'one', at)
  expect(await titles()).toEqual(['Written by mistake', 'Written by mistake', 'Measured it'])
})
