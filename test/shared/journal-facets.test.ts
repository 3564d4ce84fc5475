// Narrowing down: every choice together, and counts that say what another choice would show.
import { describe, expect, it } from 'vitest'
import { narrow, wholeJournal, withFacet } from '../../shared/rules/journal/journal-facets.ts'
import { columnsOf, isOnTimeline, newestFirst } from '../../shared/rules/journal/journal-filter-keys.ts'
import { indexOfPlace, itemAt, layOut } from '../../shared/rules/journal/journal-layout.ts'
import { assessment, entry, later, learning, personId, question, session } from '../build-records.ts'

const rows = [
  columnsOf(entry(1, { day: '2025-03-14', initiative: 'self', tags: ['a'], people: [personId(90)] }), ['EVI-S2']),
  columnsOf(entry(2, { day: '2025-03-11', initiative: 'asked', audience: 'packet' }), []),
  columnsOf(session(3, { day: '2025-03-06', personId: personId(90), closedAt: later }), []),
  columnsOf(entry(4, { day: '2025-02-20', initiative: 'self' }), []),
]
const ids = (facets: Parameters<typeof narrow>[1]) => narrow(rows, facets).rows.map(({ id }) => Number(id.slice(-3)))

describe('narrowing the journal down', () => {
  it('keeps what has every chosen value', () => {
    expect(ids({})).toEqual([1, 2, 3, 4])
    expect(ids({ from: 'self' })).toEqual([1, 4])
    expect(ids({ from: 'self', tag: 'a' })).toEqual([1])
    expect(ids({ person: personId(90), kind: 'session' })).toEqual([3])
    expect(ids({ criterion: 'EVI-S2' })).toEqual([1])
    expect(ids({ status: 'unlinked' })).toEqual([2, 4])
    expect(ids({ week: '2025-W11' })).toEqual([1, 2])
    expect(ids({ backing: 'own', audience: 'packet' })).toEqual([2])
  })

  it('finds what was questioned and learned also where it has a kind of its own', () => {
    const all = [
      columnsOf(question(5), []),
      columnsOf(learning(6), []),
      columnsOf(entry(7, { prompt: 'questioned' }), []),
    ]
    const found = (prompt: string) => narrow(all, { prompt }).rows.map(({ id }) => Number(id.slice(-3)))
    expect([found('questioned'), found('learned')]).toEqual([[5, 7], [6]])
  })

  it('counts each value as choosing it would show it', () => {
    const { counts } = narrow(rows, { from: 'self', kind: 'entry' })
    expect(counts.from).toEqual([
      { value: 'self', count: 2 },
      { value: 'asked', count: 1 },
    ])
    expect(counts.kind).toEqual([{ value: 'entry', count: 2 }])
    for (const { value, count } of narrow(rows, { from: 'self' }).counts.tag) {
      expect(narrow(rows, { from: 'self', tag: value }).rows).toHaveLength(count)
    }
  })

  it('lists months with their counts, newest first', () => {
    expect(narrow(rows, {}).months).toEqual([
      { month: '2025-03', count: 3 },
      { month: '2025-02', count: 1 },
    ])
  })

  it('takes a choice away when it is chosen again', () => {
    const chosen = withFacet(wholeJournal, 'kind', 'entry')
    expect(chosen.facets).toEqual({ kind: 'entry' })
    expect(withFacet(chosen, 'kind', 'entry').facets).toEqual({})
    expect(withFacet(chosen, 'kind', null).facets).toEqual({})
  })

  it('orders a day by what was written last', () => {
    const one = columnsOf(entry(1, { createdAt: '2025-03-01T09:00:00.000Z' }), [])
    const other = columnsOf(entry(2, { createdAt: '2025-03-01T10:00:00.000Z' }), [])
    expect([one, other].sort(newestFirst)[0]?.id).toBe(other.id)
  })

  it('has no place for what is in the trash or what I say of myself', () => {
    expect(isOnTimeline(entry(1, { trashedAt: later }))).toBe(false)
    expect(isOnTimeline(assessment(2, 'EVI-S2', { personId: null }))).toBe(false)
    expect(isOnTimeline(assessment(3, 'EVI-S2', { personId: personId(90) }))).toBe(true)
  })
})

describe('the layout of the timeline', () => {
  const layout = layOut([
    { month: '2025-02', count: 2 },
    { month: '2025-01', count: 1 },
    { month: '2024-12', count: 3 },
  ])

  it('places every heading and every row once', () => {
    expect(layout.length).toBe(9)
    const items = Array.from({ length: 9 }, (_, index) => itemAt(layout, index))
    expect(items.map((item) => ('place' in item ? item.place : item.month))).toEqual([
      '2025-02',
      0,
      1,
      '2025-01',
      2,
      '2024-12',
      3,
      4,
      5,
    ])
    expect(items.flatMap((item) => ('withYear' in item ? [item.withYear] : []))).toEqual([true, false, true])
  })

  it('finds the index of a place again', () => {
    for (let place = 0; place < 6; place += 1) expect(itemAt(layout, indexOfPlace(layout, place))).toEqual({ place })
  })
})
