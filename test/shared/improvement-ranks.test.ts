// The owner's order of what to mend first: one move changes one place, and ranks stay one, two, three.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Improvement } from '../../shared/records/improvement.ts'
import {
  movedInRank,
  placeInRank,
  putInRank,
  rankedOf,
  takenOutOfRank,
} from '../../shared/rules/growth/improvement-ranks.ts'
import { proposalFrom } from '../../shared/rules/proposals/proposal-from-improvement.ts'
import { improvement, personId, proposal } from '../build-records.ts'
import { property } from '../property-limit.ts'

const ids = (list: readonly Improvement[]) => rankedOf(list).map(({ id }) => id)
/** The list with what was written over it. */
const written = (list: readonly Improvement[], writes: readonly Improvement[]) =>
  list.map((one) => writes.find(({ id }) => id === one.id) ?? one)

/** Ranks as they may lie in old data: gaps, the same twice, none, and things that are over. */
const anyList = fc
  .array(
    fc.record({
      rank: fc.option(fc.integer({ min: 1, max: 9 })),
      state: fc.constantFrom('noticed', 'planned', 'in-progress', 'done', 'dropped'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.map((part, index) => improvement(index + 1, part)))

describe('a move in the order', () => {
  it('swaps two neighbours, leaves the others, and numbers them from one', property, () => {
    fc.assert(
      fc.property(anyList, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (list, which, by) => {
        const before = ids(list)
        const at = before.length === 0 ? 0 : which % before.length
        const id = before[at] ?? 'nobody'
        const writes = movedInRank(list, id, by)
        const after = written(list, writes)
        const expected = [...before]
        const other = expected[at + by]
        if (other === undefined || before.length === 0) {
          expect(writes).toEqual([])
          return
        }
        expected[at] = other
        expected[at + by] = id
        expect(ids(after)).toEqual(expected)
        expect(rankedOf(after).map(({ rank }) => rank)).toEqual(expected.map((_, index) => index + 1))
      }),
    )
  })

  it('up and down again restores the order', property, () => {
    fc.assert(
      fc.property(anyList, fc.nat(), (list, which) => {
        const before = ids(list)
        const id = before[which % Math.max(1, before.length)] ?? ''
        const up = written(list, movedInRank(list, id, -1))
        if (ids(up).join() === before.join()) return
        expect(ids(written(up, movedInRank(up, id, 1)))).toEqual(before)
      }),
    )
  })
})

describe('the list', () => {
  const [one, two, three] = [improvement(1, { rank: 1 }), improvement(2, { rank: 2 }), improvement(3)] as const

  it('takes one in at its end and lets one go, with the others closing up', () => {
    const longer = written([one, two, three], putInRank([one, two, three], three))
    expect(ids(longer)).toEqual([one.id, two.id, three.id])
    const shorter = written(longer, takenOutOfRank(longer, one))
    expect(rankedOf(shorter).map(({ id, rank }) => [id, rank])).toEqual([
      [two.id, 1],
      [three.id, 2],
    ])
    expect(placeInRank(shorter, one.id)).toBeNull()
    expect(placeInRank(shorter, three.id)).toBe(2)
  })

  it('leaves out what is over or in the trash', () => {
    const list = [{ ...one, state: 'done' as const }, { ...two, trashedAt: '2025-03-01T00:00:00.000Z' }, three]
    expect(ids(list)).toEqual([])
  })
})

describe('a proposal made of an improvement', () => {
  it('begins with what hurts, the proof and the gap, and reaches no further than the improvement', () => {
    const from = improvement(1, {
      title: 'Quotes wait for invoices',
      initiative: 'self',
      hurts: 'A price takes two seconds.',
      proof: 'Traces of March.',
      brokeAt: '2025-03-01T10:00:00.000Z',
      noticedAt: '2025-03-01T12:00:00.000Z',
      noticedBy: 'a customer',
      saving: 'Nine leave less often.',
      people: [personId(5)],
      tags: ['quotes'],
    })
    const made = proposalFrom(from, proposal(2, { title: '' }))
    expect(made).toMatchObject({ title: from.title, initiative: 'self', people: from.people, audience: 'private' })
    expect(made.context).toBe(
      [
        'A price takes two seconds.',
        'Traces of March.',
        'It was broken for 2 hours before a customer noticed.',
        'What it would save: Nine leave less often.',
      ].join('\n\n'),
    )
  })
})
