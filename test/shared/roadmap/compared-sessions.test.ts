// Two sessions compared: their places and addresses, what moved between them, and what moved it, also over versions of the ladder.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statuses } from '../../../shared/records/field-choices.ts'
import { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { ClosedPiece, Closing, Status } from '../../../shared/records/session-closing-record.ts'
import {
  comparedAt,
  comparedSentence,
  idsAcross,
  movedBy,
  spanAddress,
  spanFromAddress,
  spanOf,
} from '../../../shared/rules/roadmap/compared-sessions.ts'
import { lineItemOf } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { closing } from '../../build-closing.ts'
import { criterionId, idOf, roadmap } from '../../build-records.ts'

const [A, B, C] = ['DEC-M1', 'DEC-S1', 'OPS-M1'].map(criterionId) as [
  ClosedPiece['criterionId'],
  ClosedPiece['criterionId'],
  ClosedPiece['criterionId'],
]
const small: Roadmap = { ...roadmap, criteria: roadmap.criteria.filter(({ id }) => [A, B, C].includes(id)) }
/** A later version, on which B took over what stood on A. */
const later: Roadmap = {
  ...small,
  id: RoadmapId.parse(idOf(900_050)),
  version: 2,
  previousId: small.id,
  criteria: small.criteria.filter(({ id }) => id !== A),
  placements: [{ from: A, to: [B] }],
}
const ladders = new Map([small, later].map((one) => [one.id, one]))
const piece = (number: number, of: ClosedPiece['criterionId']): ClosedPiece => ({
  criterionId: of,
  recordId: idOf(number),
  recordKind: 'entry',
  recordRevision: 1,
  title: `Entry ${number}`,
  day: `2025-02-${String((number % 27) + 1).padStart(2, '0')}`,
  audience: 'packet',
})
const namesOf = (pieces: readonly ClosedPiece[]) =>
  pieces.map(({ criterionId: id, recordId }) => `${id} ${recordId}`).sort()

describe('places', () => {
  const line = [1, 2, 3].map((number) => lineItemOf(closing(number)))
  it('are put in their order, and never the same', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: -2, max: 9 })),
        fc.option(fc.integer({ min: -2, max: 9 })),
        fc.nat(5),
        (one, other, count) => {
          const span = spanOf(one, other, count)
          if (count === 0) {
            expect(span).toBeNull()
            return
          }
          expect(span?.to).toBeLessThan(count)
          expect(span?.from ?? -1).toBeLessThan(span?.to ?? 0)
          expect(spanOf(other, one, count)).toEqual(span)
        },
      ),
    )
  })
  it('have an address that leads back to them', () => {
    for (const span of [
      { from: null, to: 0 },
      { from: 0, to: 2 },
      { from: 1, to: 2 },
    ]) {
      const [from, to] = spanAddress(span, line).split('/')
      expect(spanFromAddress(from, to, line)).toEqual(span)
    }
    expect(spanFromAddress(undefined, undefined, line)).toEqual({ from: 1, to: 2 })
    expect(spanFromAddress('gone', 'gone', line)).toEqual({ from: 1, to: 2 })
    expect(spanFromAddress('start', undefined, [])).toBeNull()
  })
})

const anyStatuses = fc.array(fc.constantFrom(...statuses), { minLength: 3, maxLength: 3 })
const closedWith = (number: number, row: readonly Status[], more: Partial<Closing> = {}) =>
  closing(number, {
    roadmapId: small.id,
    statuses: small.criteria.map(({ id }, index) => ({ criterionId: id, status: row[index] ?? 'not-yet' })),
    ...more,
  })

it('what moved is what differs between the two, whatever lies between', () => {
  fc.assert(
    fc.property(fc.array(anyStatuses, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (rows, one, other) => {
      const line = rows.map((row, index) => lineItemOf(closedWith(index + 1, row)))
      const span = spanOf(one % rows.length, other % rows.length, rows.length)
      if (span === null) throw new Error('no span')
      const [was, is] = [span.from === null ? [] : (rows[span.from] ?? []), rows[span.to] ?? []]
      const naive = small.criteria.flatMap(({ id }, index) => {
        const [from, to] = [was[index] ?? 'not-yet', is[index]]
        return from === to ? [] : [{ criterionId: id, from, to }]
      })
      expect(comparedAt(line, span, { roadmap: small, ladders })?.moved).toEqual(naive)
    }),
  )
})

it('what moved them is what is known at the later and not at the earlier one', () => {
  const step = fc.record({ add: fc.boolean(), piece: fc.integer({ min: 1, max: 6 }), on: fc.constantFrom(A, B, C) })
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.nat(), (spans, at) => {
      const known = new Set<string>()
      const pictures = [new Set<string>()]
      const chain = spans.map((steps, index) => {
        const [gained, lost]: [ClosedPiece[], ClosedPiece[]] = [[], []]
        for (const { add, piece: number, on } of steps) {
          const one = piece(number, on)
          const key = `${on} ${one.recordId}`
          // One closing says of a piece that it came or that it went, not both.
          if ([...gained, ...lost].some((two) => two.criterionId === on && two.recordId === one.recordId)) continue
          if (add) gained.push(one)
          else if (known.has(key)) lost.push(one)
          else continue
          if (add) known.add(key)
          else known.delete(key)
        }
        pictures.push(new Set(known))
        return closing(index + 1, { roadmapId: small.id, gained, lost })
      })
      const cut = at % (chain.length + 1)
      const [before, after] = [pictures[cut] ?? new Set(), pictures.at(-1) ?? new Set()]
      const found = movedBy({ upTo: chain.slice(0, cut), between: chain.slice(cut) }, { roadmap: small, ladders })
      expect(namesOf(found.gained)).toEqual([...after].filter((key) => !before.has(key)).sort())
      expect(namesOf(found.lost)).toEqual([...before].filter((key) => !after.has(key)).sort())
    }),
  )
})

it('reads an earlier version on the later one: what only changed its criterion did not come', () => {
  const first = closedWith(1, ['evidenced', 'not-yet', 'not-yet'], { gained: [piece(1, A)] })
  const onLater = later.criteria.map(({ id }) => ({
    criterionId: id,
    status: id === B ? ('confirmed' as const) : ('not-yet' as const),
  }))
  const second = closing(2, { roadmapId: later.id, statuses: onLater, gained: [piece(1, B), piece(2, B)] })
  const line = [first, second].map(lineItemOf)
  const on = { roadmap: later, ladders }
  expect(comparedAt(line, { from: 0, to: 1 }, on)?.moved).toEqual([
    { criterionId: B, from: 'evidenced', to: 'confirmed' },
  ])
  expect([...idsAcross(new Set([B]), later, ladders)].sort()).toEqual([A, B])
  const { gained, lost } = movedBy({ upTo: [first], between: [second] }, on)
  expect([namesOf(gained), lost]).toEqual([[`${B} ${idOf(2)}`], []])
})

it('says that two ladders have nothing to do with each other', () => {
  const other = { ...small, id: RoadmapId.parse(idOf(900_060)) }
  const line = [closedWith(1, []), closedWith(2, [], { roadmapId: other.id })].map(lineItemOf)
  expect(comparedAt(line, { from: 0, to: 1 }, { roadmap: other, ladders: new Map([[other.id, other]]) })).toBeNull()
})

it('is one sentence', () => {
  const line = [{ day: '2024-11-06' }, { day: '2025-03-06' }]
  expect(comparedSentence(3, line, { from: 0, to: 1 }, '2025-03-14')).toBe(
    '3 criteria moved from 6 November 2024 to 6 March, in 1 session.',
  )
  expect(comparedSentence(1, line, { from: null, to: 1 }, '2025-03-14')).toBe(
    '1 criterion moved from the beginning to 6 March, in 2 sessions.',
  )
  expect(comparedSentence(0, line, { from: null, to: 0 }, '2025-03-14')).toBe(
    'No criteria moved from the beginning to 6 November 2024, in 1 session.',
  )
})
