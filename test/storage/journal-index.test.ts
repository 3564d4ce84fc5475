// The journal's memory answers what the records say, and goes on doing so through every kind of change.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { saveEvidence } from '../../renderer/storage/evidence/save-evidence.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import {
  linkSeveral,
  shareSeveral,
  tagSeveral,
  trashSeveral,
} from '../../renderer/storage/journal/bulk-edit-records.ts'
import { journalOf } from '../../renderer/storage/journal/journal-client.ts'
import { searchRecords } from '../../renderer/storage/journal/journal-search.ts'
import { readBacklinks } from '../../renderer/storage/journal/read-record-view.ts'
import { readNewestRows, readTimelineRows } from '../../renderer/storage/journal/read-timeline-rows.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { type Facets, wholeJournal } from '../../shared/rules/journal/journal-facets.ts'
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
const note = { at: later, cause: 'Saved', window: 'main' }
const write = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const summary = (facets: Facets = {}, words = '') =>
  journalOf(database).ask({ ask: 'summary', query: { facets, words } })
const ids = (facets: Facets = {}, words = '') =>
  journalOf(database).ask({ ask: 'ids', query: { facets, words }, from: 0, to: 100 })

/** Until the worker's answer is as expected: it follows the change log a moment behind. */
async function eventually<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  await expect.poll(ask, { timeout: 4000, interval: 20 }).toEqual(wanted)
}
const hasAllWords = () => eventually(async () => (await summary()).hasAllWords, true)

beforeEach(async () => {
  database = new CairnDatabase(`journal-${Math.random()}`)
  await database.open()
  await write(
    person(90, { name: 'Ilse Quarrington' }),
    entry(1, { day: '2025-03-14', what: 'Quote page with the copy', initiative: 'self', people: [personId(90)] }),
    entry(2, { day: '2025-03-11', what: '全体会議の前に看板を直した', initiative: 'asked' }),
    session(3, { day: '2025-02-20', personId: personId(90), goal: 'When is a copy wrong?' }),
    assessment(4, 'EVI-S2', { personId: personId(90), words: 'A copy may lose', day: '2025-01-02' }),
    action(5, { text: 'Price the copy', state: 'done', doneBy: idOf(1) }),
  )
})
afterEach(async () => {
  journalOf(database).close()
  await database.delete()
})

describe('the journal’s memory', () => {
  it('holds what is on the timeline, newest first, with counts', async () => {
    const all = await summary()
    expect(all).toMatchObject({ total: 4, planned: 1, all: 3, newestDay: '2025-03-14', oldestDay: '2025-01-02' })
    expect(all.counts.person).toEqual([{ value: personId(90), count: 3 }])
    expect(await ids()).toEqual([idOf(1), idOf(2), idOf(3), idOf(4)])
    expect(await ids({ kind: 'entry', from: 'asked' })).toEqual([idOf(2)])
  })

  it('finds words in any script, by their beginnings, and the people beside them', async () => {
    await hasAllWords()
    expect(await ids({}, 'cop')).toEqual([idOf(1), idOf(3), idOf(4)])
    expect(await ids({}, '会議')).toEqual([idOf(2)])
    expect(await ids({}, 'ilse quote')).toEqual([idOf(1)])
    expect(await ids({}, 'quarringtan')).toEqual([idOf(1), idOf(3), idOf(4)])
    expect(await ids({}, 'nowhere')).toEqual([])
    expect((await summary({}, 'cop')).terms).toContain('copy')
  })

  it('follows edits, trash, undo and links', async () => {
    await hasAllWords()
    await tagSeveral(database, [idOf(1), idOf(2)], 'kept', note)
    await eventually(() => ids({ tag: 'kept' }), [idOf(1), idOf(2)])
    await trashSeveral(database, [idOf(1)], note)
    await eventually(() => ids({}, 'copy'), [idOf(3), idOf(4)])
    await undo(database, 'main', later)
    await eventually(() => ids({}, 'copy'), [idOf(1), idOf(3), idOf(4)])
    await linkSeveral(database, [idOf(2)], { roadmapId, criterionId: criterionId('EVI-S2') }, note)
    await eventually(() => ids({ criterion: 'EVI-S2' }), [idOf(2), idOf(4)])
    await write(entry(9, { day: '2025-03-20', what: 'Brand new' }))
    await eventually(() => ids({}, 'brand'), [idOf(9)])
  })

  it('knows where a record stands and what names it', async () => {
    expect(await journalOf(database).ask({ ask: 'place', query: wholeJournal, id: idOf(3) })).toBe(2)
    expect(await journalOf(database).ask({ ask: 'place', query: wholeJournal, id: idOf(77) })).toBe(-1)
    expect((await readBacklinks(database, idOf(1))).map(({ title }) => title)).toEqual(['Price the copy'])
  })

  it('asked before it has read any words, finds them all the same', async () => {
    expect((await searchRecords(database, 'quarrington')).map(({ id }) => id)).toContain(personId(90))
    expect(await searchRecords(database, 'nowhere')).toEqual([])
  })

  it('serves the palette with every kind, and never with what is in the trash', async () => {
    await hasAllWords()
    const found = await searchRecords(database, 'copy')
    expect(found.map(({ kind }) => kind).sort()).toEqual(['action', 'assessment', 'entry', 'session'])
    expect((await searchRecords(database, 'ilse')).map(({ href }) => href)).toContain(`/people/${personId(90)}`)
  })
})

describe('rows of the journal', () => {
  it('are read newest first without any index', async () => {
    const rows = await readNewestRows(database, 3)
    expect(rows.map(({ record }) => record.id)).toEqual([idOf(1), idOf(2), idOf(3)])
    expect(rows[0]?.names).toEqual(['Ilse Quarrington'])
  })

  it('leave out what is gone meanwhile', async () => {
    expect(await readTimelineRows(database, [idOf(1), idOf(77)])).toHaveLength(1)
  })
})

describe('changing several records', () => {
  it('is one change that one undo takes back', async () => {
    const before = await database.records.bulkGet([idOf(1), idOf(2), idOf(3)])
    const done = await shareSeveral(database, [idOf(1), idOf(2), idOf(3)], 'packet', note)
    expect(done.ok && done.value.records).toHaveLength(3)
    expect(await database.changes.count()).toBe(2)
    await undo(database, 'main', later)
    const after = await database.records.bulkGet([idOf(1), idOf(2), idOf(3)])
    expect(after.map((one) => one?.audience)).toEqual(before.map((one) => one?.audience))
  })

  it('keeps what a record spoke for already', async () => {
    const link = (of: string) => linkSeveral(database, [idOf(1)], { roadmapId, criterionId: criterionId(of) }, note)
    await link('EVI-S1')
    await link('EVI-S2')
    const [row] = await readTimelineRows(database, [idOf(1)])
    expect([...(row?.codes ?? [])].sort()).toEqual(['EVI-S1', 'EVI-S2'])
  })
})

describe('saving an entry with its criteria', () => {
  const save = (why: string, revision: number) =>
    saveEvidence(
      database,
      { ...entry(20), revision },
      {
        isNew: revision === 0,
        criteria: { roadmapId, criterionIds: [criterionId('EVI-S2')], whys: { 'EVI-S2': why } },
        note,
      },
    )
  const whyNow = async () => {
    const [link] = await database.records.where('recordId').equals(entry(20).id).toArray()
    return link?.kind === 'evidence-link' ? link.why : undefined
  }

  it('keeps why it speaks for each, and changes only that when only that changed', async () => {
    expect((await save('four runs', 0)).ok).toBe(true)
    expect(await whyNow()).toBe('four runs')
    expect((await save('five runs', 1)).ok).toBe(true)
    expect(await whyNow()).toBe('five runs')
  })

  it('writes nothing over a version it has not seen', async () => {
    await save('four runs', 0)
    await save('five runs', 1)
    const stale = await save('six runs', 1)
    expect(stale.ok === false && stale.trouble.kind).toBe('conflict')
    expect(await whyNow()).toBe('five runs')
  })
})
