// A summary of a session that a file brings stands at the end of the log here: what was written here before is not taken for known in it.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { entry, later } from '../build-records.ts'
import { broughtIn, exported } from './archive-steps.ts'
import { begun, live } from './lived-database.ts'

const names = () => `summaries-${Math.floor(Math.random() * 1e9)}`
let [source, target]: CairnDatabase[] = []
beforeEach(async () => {
  source = await begun(names())
  target = new CairnDatabase(names())
  await broughtIn(target, await exported(source))
})
afterEach(async () => {
  for (const one of [source, target]) await one?.delete()
})

it('whatever place it had in the log of the file', async () => {
  if (source === undefined || target === undefined) throw new Error('Not begun')
  await live(source, [
    { what: 'session', pick: 1 },
    { what: 'close', pick: 0 },
  ])
  const note = { at: later, window: 'main', cause: 'Saved' }
  for (let number = 1; number < 9; number += 1) await saveRecords(target, [writeOf(entry(number), true)], note)
  const seq = Number(await target.changes.orderBy('seq').lastKey())
  expect(await broughtIn(target, await exported(source))).toMatchObject({ ok: true })
  const closings = (await target.records.toArray()).filter(({ kind }) => kind === 'closing')
  expect(closings).toMatchObject([{ fromSeq: seq, toSeq: seq }])
})
