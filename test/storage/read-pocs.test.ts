// What the pages of POCs and presentations read, and that locked limits stay as they were whoever saves.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readRecentEvidence } from '../../renderer/storage/evidence/read-recent-evidence.ts'
import { saveEvidence } from '../../renderer/storage/evidence/save-evidence.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readPocsOf, readRecordsById } from '../../renderer/storage/proposals/read-pocs.ts'
import type { Poc } from '../../shared/records/poc.ts'
import { newLimit, startedTrial } from '../../shared/rules/proposals/apply-poc-changes.ts'
import { earlier, entry, idOf, later, person, poc, proposal, session } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved the POC', window: 'main' }
const put = (...records: Parameters<typeof writeOf>[0][]) =>
  saveRecords(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
beforeEach(async () => {
  database = new CairnDatabase(`trials-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

describe('the POCs of a proposal', () => {
  it('are its own standing ones, the first begun first', async () => {
    const of = { proposalId: proposal(1).id }
    await put(
      proposal(1),
      poc(11, { ...of, day: '2025-03-06' }),
      poc(12, { ...of, day: '2025-02-20' }),
      poc(13, { ...of, trashedAt: later }),
      poc(14, { proposalId: proposal(2).id }),
    )
    expect((await readPocsOf(database, proposal(1).id)).map(({ title }) => title)).toEqual(['POC 12', 'POC 11'])
  })
})

describe('records to pick from', () => {
  it('are standing evidence, newest work first, of the kinds asked for', async () => {
    await put(
      entry(1, { day: '2025-03-01' }),
      session(2, { day: '2025-03-06' }),
      person(3),
      proposal(4, { day: '2025-03-03' }),
      entry(5, { trashedAt: later }),
    )
    expect((await readRecentEvidence(database)).map(({ kind }) => kind)).toEqual(['session', 'proposal', 'entry'])
    expect((await readRecentEvidence(database, ['proposal'])).map(({ kind }) => kind)).toEqual(['proposal'])
  })
  it('are found by id also in the trash, and left out once they are gone', async () => {
    await put(entry(1), entry(2, { trashedAt: later }))
    const found = await readRecordsById(database, [entry(2).id, entry(1).id, idOf(99)])
    expect([...found.keys()].sort()).toEqual([entry(1).id, entry(2).id])
  })
})

describe('locked limits', () => {
  const limit = { ...newLimit(idOf(50)), value: 400, unit: 'ms' }
  const trial = startedTrial(poc(1, { limits: [limit] }), earlier)
  const save = (record: Poc) => saveEvidence(database, record, { isNew: false, criteria: null, note })
  const stored = () => database.records.get(trial.id)

  it('refuse a save that changes them or opens them, and nothing is written', async () => {
    await put(trial)
    const refused = { ok: false, trouble: { kind: 'limits-locked', field: 'limits' } }
    expect(await save({ ...trial, limits: [{ ...limit, value: 900 }], learned: 'Slow' })).toEqual(refused)
    expect(await save({ ...trial, startedAt: null })).toEqual(refused)
    expect(await stored()).toMatchObject({ revision: 1, learned: '', limits: [limit], startedAt: earlier })
  })
  it('let everything else through', async () => {
    await put(trial)
    expect((await save({ ...trial, learned: 'Fast because it is small', verdict: 'validated' })).ok).toBe(true)
    expect(await stored()).toMatchObject({ revision: 2, verdict: 'validated', limits: [limit] })
  })
  it('meet an edit that began before the start as a conflict, and still refuse it on top', async () => {
    const before = poc(1, { limits: [limit] })
    await put(before)
    await saveRecords(database, [writeOf(startedTrial(before, later), false)], note)
    const mine = { ...before, limits: [{ ...limit, value: 900 }] }
    expect(await save(mine)).toMatchObject({ ok: false, trouble: { kind: 'conflict' } })
    expect(await save({ ...mine, revision: 2 })).toMatchObject({ ok: false, trouble: { kind: 'limits-locked' } })
  })
  it('open again only by undoing the start', async () => {
    const before = poc(1, { limits: [limit] })
    await put(before)
    await saveRecords(database, [writeOf(startedTrial(before, later), false)], note)
    await undo(database, 'main', later)
    expect(await stored()).toMatchObject({ startedAt: null })
  })
})
