// One transaction for the record, its change and the summaries: all of it or none of it, and conflicts write nothing.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringBack, moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { redo, undo, undoChange } from '../../renderer/storage/history/undo.ts'
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { assessment, criterionId, entry, later, link, roadmapId, session } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }

beforeEach(async () => {
  database = new CairnDatabase(`commit-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  )
const days = async (of: string) => {
  const row = await database.standings.get([roadmapId, criterionId(of)])
  return Object.fromEntries(Object.entries(row?.days ?? {}).map(([kind, found]) => [kind, [...(found ?? [])]]))
}
const saved = async (number: number) => {
  const found = await database.records.get(entry(number).id)
  if (found?.kind !== 'entry') throw new Error('not saved')
  return found
}

describe('a save', () => {
  it('is acknowledged only once it would survive a power cut', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    // Opened since: an open one holds on to what it asks.
    const own = new CairnDatabase('durable')
    await commit(own, [writeOf(entry(1), true)], note)
    await own.delete()
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing.map(([, , options]) => options?.durability)).toEqual(['strict'])
  })

  it('writes the record, the change with what stood before, and the summaries', async () => {
    await commit(database, [writeOf(entry(1, { initiative: 'self' }), true)], note)
    await commit(database, [writeOf({ ...(await saved(1)), what: 'Better words' }, false)], note)
    expect(await saved(1)).toMatchObject({ what: 'Better words', revision: 2, updatedAt: later })
    const changes = await database.changes.toArray()
    expect(changes.map((change) => change.writes[0]?.before)).toMatchObject([null, { what: 'Entry 1', revision: 1 }])
    expect(await database.weeks.toArray()).toEqual([
      { week: weekOf(entry(1).day), stones: 1, unasked: 1, fromOthers: 0, sessions: 0 },
    ])
    expect(await readMeta(database, 'totals')).toEqual({ key: 'totals', byKind: { entry: 1 } })
  })

  it('that began from an older revision writes nothing and shows what stands now', async () => {
    await commit(database, [writeOf(entry(1), true)], note)
    const mine = await saved(1)
    await commit(database, [writeOf({ ...mine, what: 'Theirs' }, false)], note)
    const before = await everything()
    const answer = await commit(database, [writeOf(entry(2), true), writeOf({ ...mine, what: 'Mine' }, false)], note)
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'conflict', id: mine.id, theirs: { what: 'Theirs' } } })
    expect(await everything()).toEqual(before)
  })

  // A few are looked up by their ids, many by one look at all from the first to the last.
  it.each([2, 80])(
    'of %i new records around one that is there writes all, and none where one is that one',
    async (count) => {
      await commit(database, [writeOf(entry(500, { what: 'Theirs' }), true)], note)
      const around = Array.from({ length: count }, (_, at) => entry(at % 2 === 0 ? 501 + at : 500 - at)).map((one) =>
        writeOf(one, true),
      )
      expect(await commit(database, [...around, writeOf(entry(500, { what: 'Mine' }), true)], note)).toMatchObject({
        ok: false,
        trouble: { kind: 'conflict', id: entry(500).id, theirs: { what: 'Theirs' } },
      })
      expect(await database.records.count()).toBe(1)
      expect((await commit(database, around, note)).ok).toBe(true)
      const apart = Array.from({ length: count }, (_, at) => writeOf(entry(700 + at), true))
      expect((await commit(database, apart, note)).ok).toBe(true)
      expect(await database.records.count()).toBe(2 * count + 1)
    },
  )

  it('of a new record under an id that is there already writes nothing and shows what stands there', async () => {
    await commit(database, [writeOf(entry(1, { what: 'Theirs' }), true)], note)
    const trashed = { ...(await saved(1)), trashedAt: later }
    for (const stands of [await saved(1), trashed]) {
      if (stands === trashed) await commit(database, [writeOf(trashed, false)], note)
      const before = await everything()
      const answer = await commit(database, [writeOf(entry(2), true), writeOf(entry(1, { what: 'Mine' }), true)], note)
      expect(answer).toMatchObject({
        ok: false,
        trouble: { kind: 'conflict', id: stands.id, theirs: { what: 'Theirs' } },
      })
      expect(await everything()).toEqual(before)
    }
  })

  it('of a record that is gone writes nothing, nor does one that claims a later revision', async () => {
    await commit(database, [writeOf(entry(1), true)], note)
    const before = await everything()
    for (const one of [entry(2), { ...entry(1), revision: 2 }])
      expect(await commit(database, [writeOf(one, false)], note)).toMatchObject({
        ok: false,
        trouble: { kind: 'conflict', id: one.id },
      })
    expect(await everything()).toEqual(before)
  })

  it('that was meant for another database writes nothing, and the same save into the right one is written', async () => {
    await database.meta.put({ key: 'identity', databaseId: 'restored', createdAt: later, replaced: ['first'] })
    const before = await everything()
    const answer = await commit(database, [writeOf(entry(1), true)], { ...note, into: 'first', clearsDrafts: ['line'] })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'other-database' } })
    expect(await everything()).toEqual(before)
    expect(await commit(database, [writeOf(entry(1), true)], { ...note, into: 'restored' })).toMatchObject({ ok: true })
  })

  it.each([
    ['a megabyte of text', { what: 'x'.repeat(1_000_000) }, 'what'],
    ['10,000 tags', { tags: Array.from({ length: 10_000 }, (_, index) => `tag${index}`) }, 'tags'],
    ['a day that does not exist', { day: '2025-02-30' }, 'day'],
    ['a field that no schema knows', { hidden: 'x' }, ''],
  ])('of %s is refused by the name of its field, and writes nothing', async (_, more, field) => {
    const before = await everything()
    const answer = await commit(database, [writeOf({ ...entry(1), ...more }, true)], note)
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'unfit', field } })
    expect(await everything()).toEqual(before)
  })

  it.each(['0001-01-01', '9999-12-31'])('dated %s is kept, and the summaries bear it', async (day) => {
    await saveWithCriteria(database, entry(1, { day }), {
      isNew: true,
      choice: { roadmapId, criterionIds: [criterionId('DEC-M1')] },
      note,
    })
    expect((await database.weeks.toArray())[0]?.stones).toBe(1)
    expect((await days('DEC-M1')).entry).toHaveLength(1)
  })
})

describe('evidence', () => {
  const choose = (...ids: string[]) => ({ roadmapId, criterionIds: ids.map(criterionId) })
  const save = async (...ids: string[]) => {
    const isNew = (await database.records.get(entry(1).id)) === undefined
    return saveWithCriteria(database, isNew ? entry(1) : await saved(1), { isNew, choice: choose(...ids), note })
  }

  it('is pinned to the revision that the same save makes, and keeps its pin later', async () => {
    await save('DEC-M1')
    await save('DEC-M1', 'SYS-M1')
    const links = await database.records.where('recordId').equals(entry(1).id).toArray()
    expect(links.map((one) => (one.kind === 'evidence-link' ? [one.criterionId, one.recordRevision] : []))).toEqual([
      ['DEC-M1', 1],
      ['SYS-M1', 2],
    ])
  })
  it('unchosen goes to the trash, chosen again comes back as the same link', async () => {
    await save('DEC-M1')
    await save()
    expect(await days('DEC-M1')).toEqual({})
    await save('DEC-M1')
    expect((await days('DEC-M1')).entry).toHaveLength(1)
    expect(await database.records.where('kind').equals('evidence-link').count()).toBe(1)
  })
  it('moves with the work date of its record', async () => {
    await save('DEC-M1')
    const [before] = (await days('DEC-M1')).entry ?? []
    await commit(database, [writeOf({ ...(await saved(1)), day: '2025-03-04' }, false)], note)
    expect((await days('DEC-M1')).entry).toEqual([(before ?? 0) + 1])
  })
  it('of a trashed record stops counting and counts again when brought back; the link stays', async () => {
    await save('DEC-M1')
    await moveToTrash(database, [await saved(1)], note)
    expect(await days('DEC-M1')).toEqual({})
    expect(await database.records.where('kind').equals('evidence-link').count()).toBe(1)
    await bringBack(database, [await saved(1)], note)
    expect((await days('DEC-M1')).entry).toHaveLength(1)
  })
  it('of a session where I was the mentor never counts', async () => {
    const mentored = session(7, { role: 'mentor', startedAt: later })
    await commit(database, [writeOf(mentored, true), writeOf(link(8, mentored, 'GRW-M1'), true)], note)
    expect(await days('GRW-M1')).toEqual({})
  })
  it('cannot be linked to a criterion twice', async () => {
    await save('DEC-M1')
    const answer = commit(database, [writeOf(link(9, await saved(1), 'DEC-M1'), true)], note)
    await expect(answer).rejects.toThrow()
    expect((await days('DEC-M1')).entry).toHaveLength(1)
  })
  it('an assessment stands with its criterion until it is trashed', async () => {
    await commit(database, [writeOf(assessment(20, 'DEC-M1'), true)], note)
    const standing = () => database.standings.get([roadmapId, criterionId('DEC-M1')])
    expect((await standing())?.said).toHaveLength(1)
    const word = await database.records.get(assessment(20, 'DEC-M1').id)
    if (word !== undefined) await moveToTrash(database, [word], note)
    expect((await standing())?.said).toHaveLength(0)
  })
})

describe('undo and redo', () => {
  it('walk back and forth through this window’s changes, summaries included', async () => {
    await commit(database, [writeOf(entry(1), true)], note)
    await commit(database, [writeOf({ ...(await saved(1)), what: 'Second' }, false)], note)
    const full = { weeks: await database.weeks.toArray(), totals: await readMeta(database, 'totals') }
    await undo(database, 'main', later)
    expect((await saved(1)).what).toBe('Entry 1')
    await undo(database, 'main', later)
    expect(await database.records.count()).toBe(0)
    expect(await database.weeks.count()).toBe(0)
    expect(await undo(database, 'main', later)).toMatchObject({ ok: false, trouble: { kind: 'nothing' } })
    await redo(database, 'main', later)
    await redo(database, 'main', later)
    expect((await saved(1)).what).toBe('Second')
    expect({ weeks: await database.weeks.toArray(), totals: await readMeta(database, 'totals') }).toEqual(full)
    await undo(database, 'main', later)
    expect((await saved(1)).what).toBe('Entry 1')
  })
  it('leave another window’s changes alone, and decline when it moved on', async () => {
    await commit(database, [writeOf(entry(1), true)], note)
    await commit(database, [writeOf({ ...(await saved(1)), what: 'Other' }, false)], { ...note, window: 'other' })
    expect(await undo(database, 'main', later)).toMatchObject({ ok: false, trouble: { kind: 'moved-on' } })
    expect((await saved(1)).what).toBe('Other')
  })
  it('take back one change by name though a newer one of another record stands; a second time declines', async () => {
    const first = await commit(database, [writeOf(entry(1), true)], note)
    await commit(database, [writeOf(entry(2), true)], note)
    if (!first.ok) throw new Error('not saved')
    expect(await undoChange(database, first.value.seq, 'main', later)).toMatchObject({ ok: true })
    expect((await database.records.toArray()).map(({ id }) => id)).toEqual([entry(2).id])
    expect(await undoChange(database, first.value.seq, 'main', later)).toMatchObject({ trouble: { kind: 'moved-on' } })
  })
  it('take back a save with its links as one', async () => {
    await saveWithCriteria(database, entry(1), {
      isNew: true,
      choice: { roadmapId, criterionIds: [criterionId('DEC-M1'), criterionId('SYS-M1')] },
      note,
    })
    await undo(database, 'main', later)
    expect(await database.records.count()).toBe(0)
    expect(await days('DEC-M1')).toEqual({})
  })
})
