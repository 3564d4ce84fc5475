// Edits here and edits there: what only one side changed counts, what both changed is a conflict, and no text is ever in neither.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decided, mergeRecord } from '../../../shared/rules/vault/merge-record.ts'
import { entry } from '../../build-records.ts'
import { property } from '../../property-limit.ts'

const base = entry(1, { what: 'One.', myPart: 'Two.', teamPart: '', tags: ['a'] })

it('each side brings what it changed', () => {
  const merged = mergeRecord({
    base,
    here: { ...base, what: 'One here.', revision: 4 },
    file: { ...base, tags: ['a', 'b'] },
  })
  expect(merged).toMatchObject({ taken: ['tags'], given: ['what'], conflicts: [] })
  expect(merged.record).toEqual({ ...base, what: 'One here.', tags: ['a', 'b'], revision: 4 })
})

it('the same edit on both sides is none', () => {
  const both = { ...base, what: 'Both.' }
  expect(mergeRecord({ base, here: both, file: both })).toMatchObject({ taken: [], given: [], conflicts: [] })
})

it('a field that both changed waits with both sides, and the decision takes either', () => {
  const { record, conflicts } = mergeRecord({
    base,
    here: { ...base, what: 'Here.' },
    file: { ...base, what: 'There.' },
  })
  expect(conflicts).toEqual([{ field: 'what', here: 'Here.', file: 'There.' }])
  expect(record).toEqual({ ...base, what: 'Here.' })
  expect(decided(record, conflicts, new Set(['what']))).toEqual({ ...base, what: 'There.' })
  expect(decided(record, conflicts, new Set())).toEqual({ ...base, what: 'Here.' })
})

it('without a common beginning every difference is a conflict', () => {
  const { conflicts } = mergeRecord({ base: null, here: base, file: { ...base, what: 'X', tags: [] } })
  expect(conflicts.map(({ field }) => field)).toEqual(['what', 'tags'])
})

it(
  'no text is lost and no side is preferred, whatever was edited',
  () => {
    const text = fc.constantFrom('', 'a', 'b', 'c')
    const sides = fc.record({ what: text, myPart: text, teamPart: text })
    fc.assert(
      fc.property(sides, sides, sides, (first, ours, theirs) => {
        const [start, here, file] = [
          { ...base, ...first },
          { ...base, ...ours },
          { ...base, ...theirs },
        ]
        const one = mergeRecord({ base: start, here, file })
        const other = mergeRecord({ base: start, here: file, file: here })
        expect(one.conflicts.map(({ field }) => field)).toEqual(other.conflicts.map(({ field }) => field))
        const waiting = new Set(one.conflicts.map(({ field }) => field))
        for (const field of ['what', 'myPart', 'teamPart'] as const) {
          const merged = new Map(Object.entries(one.record)).get(field)
          if (!waiting.has(field)) expect(new Map(Object.entries(other.record)).get(field)).toBe(merged)
          for (const side of [here, file])
            if (side[field] !== start[field])
              expect([merged, ...one.conflicts.flatMap((at) => [at.here, at.file])]).toContain(side[field])
        }
      }),
    )
  },
  property.timeout,
)
