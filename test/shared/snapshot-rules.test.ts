// When a snapshot is taken, which files make a point in time, how points are shown, and what two states differ in.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { keptSentence, trashSentence } from '../../shared/rules/backups/data-safety-sentence.ts'
import { keptPoints, settled } from '../../shared/rules/backups/group-restore-points.ts'
import { restoreSentence } from '../../shared/rules/backups/restore-sentence.ts'
import { chainOf, pointsOf } from '../../shared/rules/backups/snapshot-chain.ts'
import { snapshotDue } from '../../shared/rules/backups/snapshot-due.ts'
import { compareDatabases } from '../../shared/rules/records/compare-databases.ts'
import { leavingFields } from '../../shared/rules/sharing/shareable-fields.ts'
import { earlier, entry, idOf, later, link } from '../build-records.ts'

const now = '2025-03-14T12:00:00.000Z'
const mark = { toSeq: 40, baseBytes: 1_000_000, segmentBytes: 0, baseAt: '2025-03-13T12:00:00.000Z' }

describe('a backup is due', () => {
  it('never in a database without a change', () => expect(snapshotDue(null, 0, now)).toBeNull())
  it('as a base when there is none', () => expect(snapshotDue(null, 3, now)).toBe('base'))
  it('not again for the same change', () => expect(snapshotDue(mark, 40, now)).toBeNull())
  it('as a segment after one change', () => expect(snapshotDue(mark, 41, now)).toBe('segment'))
  it('as a base once segments outweigh it', () => {
    expect(snapshotDue({ ...mark, segmentBytes: 1_000_000 }, 41, now)).toBe('segment')
    expect(snapshotDue({ ...mark, segmentBytes: 1_000_001 }, 41, now)).toBe('base')
  })
  it('as a segment while all of it is small', () => {
    expect(snapshotDue({ ...mark, baseBytes: 900, segmentBytes: 9000 }, 41, now)).toBe('segment')
  })
  it('as a base when the last is older than seven days', () => {
    expect(snapshotDue({ ...mark, baseAt: '2025-03-07T12:00:00.000Z' }, 41, now)).toBe('segment')
    expect(snapshotDue({ ...mark, baseAt: '2025-03-07T11:59:59.000Z' }, 41, now)).toBe('base')
  })
  it('as a base when there are fewer changes than were kept', () => expect(snapshotDue(mark, 12, now)).toBe('base'))
})

const part = (name: string, fromSeq: number, toSeq: number, more: object = {}) => ({
  name,
  databaseId: 'A',
  generation: 1,
  fromSeq,
  toSeq,
  at: `2025-03-14T10:00:${String(toSeq).padStart(2, '0')}.000Z`,
  why: settled,
  ...more,
})

describe('a point in time', () => {
  const all = [part('base', 0, 10), part('one', 10, 14), part('two', 14, 20)]
  it('is a base and every segment up to it', () => {
    expect(chainOf(all, part('two', 14, 20))?.map(({ name }) => name)).toEqual(['base', 'one', 'two'])
    expect(chainOf(all, part('base', 0, 10))?.map(({ name }) => name)).toEqual(['base'])
  })
  it('cannot be gone back to when a part between is missing', () => {
    const torn = all.filter(({ name }) => name !== 'one')
    expect(pointsOf(torn).map(({ name }) => name)).toEqual(['base'])
  })
  it('never takes parts of another database or generation', () => {
    expect(chainOf([part('base', 0, 10, { databaseId: 'B' })], part('one', 10, 14))).toBeNull()
    expect(chainOf([part('base', 0, 10, { generation: 2 })], part('one', 10, 14))).toBeNull()
  })
  it('is listed newest first', () => expect(pointsOf(all).map(({ name }) => name)).toEqual(['two', 'one', 'base']))
  it('stays in the order of what was kept although the clock was set back between', () => {
    const back = [...all, part('three', 20, 26, { at: '2024-11-01T08:00:00.000Z' })]
    const anew = part('anew', 0, 30, { generation: 2, at: '2024-11-01T09:00:00.000Z' })
    expect(pointsOf([anew, ...back]).map(({ name }) => name)).toEqual(['anew', 'three', 'two', 'one', 'base'])
  })
  it('of another database stands where its own date puts it', () => {
    const other = part('other', 0, 9, { databaseId: 'B', at: '2025-03-14T10:00:12.000Z' })
    expect(pointsOf([...all, other]).map(({ name }) => name)).toEqual(['two', 'one', 'other', 'base'])
  })
})

describe('points as they are shown', () => {
  it('are the newest of each day, and those with a reason of their own', () => {
    const points = [part('c', 0, 3), part('b', 0, 2, { why: 'asked for' }), part('a', 0, 1)]
    expect(keptPoints(points, now, 'UTC')).toEqual([{ name: 'Days', points: [points[0], points[1]] }])
  })
  it('thin out into weeks and months, by the calendar of the zone', () => {
    const at = (instant: string) => part(instant, 0, 1, { at: instant })
    const points = [
      '2025-03-05T23:30:00.000Z',
      '2025-03-04T09:00:00.000Z',
      '2025-01-31T09:00:00.000Z',
      '2025-01-02T09:00:00.000Z',
    ].map(at)
    const shown = keptPoints(points, now, 'UTC').map(({ name, points: kept }) => [name, kept.length])
    expect(shown).toEqual([
      ['Weeks', 1],
      ['Months', 1],
    ])
  })
})

describe('two states of a database', () => {
  const map = (...records: AnyRecord[]) => new Map(records.map((one) => [one.id, one]))
  it('differ in what is only here, only there, and written again', () => {
    const here = map(entry(1), entry(2), entry(4, { revision: 2, updatedAt: later }))
    const there = map(entry(2), entry(3, { day: '2025-03-09' }), entry(4))
    const { onlyHere, onlyThere, different } = compareDatabases(here, there, 10)
    expect(onlyHere).toMatchObject({ count: 1, newest: [{ id: idOf(1), title: 'Entry 1' }] })
    expect(onlyThere).toMatchObject({ count: 1, newest: [{ id: idOf(3), when: '2025-03-09' }] })
    expect(different).toMatchObject({ count: 1, newest: [{ id: idOf(4) }] })
  })
  it('count what lies in the trash of one as absent there', () => {
    const { onlyThere, onlyHere } = compareDatabases(map(entry(1, { trashedAt: earlier })), map(entry(1)), 10)
    expect([onlyHere.count, onlyThere.count]).toEqual([0, 1])
  })
  it('leave out links, and name only as many as asked', () => {
    const there = map(entry(1), entry(2), link(9, entry(1), 'DEC-S2'))
    expect(compareDatabases(map(), there, 1).onlyThere).toMatchObject({ count: 2, newest: [{ kind: 'entry' }] })
  })
})

describe('what the screens say first', () => {
  it('names the newest backup, or that there is none, or why', () => {
    expect(keptSentence({ isKept: true, trouble: null, newest: 'today' })).toBe(
      'The last backup is from today and was verified.',
    )
    expect(keptSentence({ isKept: true, trouble: null, newest: null })).toMatch(/^No backup yet/)
    expect(keptSentence({ isKept: true, trouble: 'The disk is full.', newest: 'on Monday' })).toBe(
      'No backup can be made at the moment. The last one is from Monday.',
    )
    expect(keptSentence({ isKept: false, trouble: null, newest: null })).toMatch(/only in this browser/)
    expect(trashSentence(1)).toBe('1 item is in the trash and can be restored.')
  })
  it('tells an older state, another database, an empty one and a newer one apart', () => {
    const said = [
      restoreSentence('behind', '11 March', true),
      restoreSentence('other-database', '11 March', true),
      restoreSentence('other-database', null, true),
      restoreSentence('other-database', null, false),
      restoreSentence('unreadable', null, true),
      restoreSentence('newer', null, true),
    ]
    expect(new Set(said.map(({ answer }) => answer)).size).toBe(6)
    expect(said[1]?.lead).toContain('A copy from 11 March')
  })
})

describe('what never leaves', () => {
  it('is read off the fields: the note on a person is private, an entry is not', () => {
    const fields = new Map(leavingFields().map(({ kind, names }) => [kind, names]))
    expect(fields.get('person')?.private).toContain('note')
    expect(fields.get('person')?.private).toContain('sharedBackground')
    expect(fields.get('entry')?.packet).toContain('what')
    expect(fields.get('session')?.mentor).toContain('goal')
  })
})
