// A second ladder: evidence is linked once and counts on both, one record once for each criterion, and words only where both ask for the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { decisionsOf } from '../../../shared/rules/ladder/ladder-draft.ts'
import {
  draftOfOther,
  type OnWorking,
  pairsKnown,
  pairsToday,
  standingsThrough,
  withPair,
} from '../../../shared/rules/ladder/other-ladder-pairs.ts'
import { roadmapProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { assessment, criterionId, entry, link, personId, roadmap } from '../../build-records.ts'

const other: Roadmap = {
  ...roadmap,
  id: '0197c3a0-0000-7000-8000-00000000aaaa' as RoadmapId,
  title: 'Company ladder',
  competencies: [{ id: 'C', name: 'Craft', shortName: 'Craft' }],
  criteria: ['One', 'Two', 'Three'].map((text, at) => ({
    ...first(roadmap.criteria),
    id: `C-${at + 1}` as CriterionId,
    competencyId: 'C',
    text,
    kinds: ['entry'],
    needs: [],
    minimum: 1,
  })),
}
function first<T>(all: readonly T[]): T {
  const [one] = all
  if (one === undefined) throw new Error('empty')
  return one
}
const [a, b] = roadmap.criteria.map(({ id }) => id) as [CriterionId, CriterionId]
const [one, two, three] = other.criteria.map(({ id }) => id) as [CriterionId, CriterionId, CriterionId]

const on = (records: AnyRecord[], more: Partial<OnWorking>): OnWorking => ({
  links: [],
  assessments: [],
  records: new Map(records.map((record) => [record.id, record])),
  ...more,
})
const statuses = (pairs: ReturnType<typeof pairsKnown>, at: OnWorking) =>
  Object.fromEntries(
    roadmapProgress(other, standingsThrough(pairs, other, roadmap, at), null).map((line) => [
      line.criterion.id,
      [line.status, line.pieces],
    ]),
  )

it('counts evidence of the paired criteria, a record that supports two of them once', () => {
  const records = [entry(1), entry(2)]
  const links = [link(11, entry(1), a), link(12, entry(1), b), link(13, entry(2), b)]
  const pairs = withPair(withPair([], one, [a, b]), two, [a])
  expect(statuses(pairs, on(records, { links }))).toEqual({
    [one]: ['evidenced', 2],
    [two]: ['evidenced', 1],
    [three]: ['not-yet', 0],
  })
})

it('counts nothing of a record or a link in the trash', () => {
  const gone = { ...entry(1), trashedAt: '2025-03-09T09:00:00.000Z' }
  const links = [link(11, entry(1), a), { ...link(12, entry(2), a), trashedAt: '2025-03-09T09:00:00.000Z' }]
  expect(statuses(withPair([], one, [a]), on([gone, entry(2)], { links }))[one]).toEqual(['not-yet', 0])
})

it('takes a confirmation over only where both ask for the same in the same words', () => {
  const confirmed = assessment(21, a, { personId: personId(500), verdict: 'confirmed', source: 'file' })
  const at = on([entry(1)], { links: [link(11, entry(1), a)], assessments: [confirmed] })
  expect(statuses(withPair([], one, [a]), at)[one]).toEqual(['evidenced', 1])
  const same = { ...other, criteria: other.criteria.map((line) => ({ ...line, text: first(roadmap.criteria).text })) }
  const through = standingsThrough(withPair([], one, [a]), same, roadmap, at)
  expect(first(roadmapProgress(same, through, null)).status).toBe('confirmed')
})

it('pairs what asks for the same in the same words, and an earlier version by where its criteria went', () => {
  const alike = { ...other, criteria: [{ ...first(other.criteria), text: `  ${first(roadmap.criteria).text} ` }] }
  expect(pairsKnown(alike, roadmap, new Map([[roadmap.id, roadmap]]))).toEqual([{ to: one, from: [a] }])
  const next = {
    ...roadmap,
    id: '0197c3a0-0000-7000-8000-00000000bbbb' as RoadmapId,
    previousId: roadmap.id,
    criteria: roadmap.criteria.filter(({ id }) => id !== a),
    placements: [{ from: a, to: [b] }],
  }
  const ladders = new Map([roadmap, next].map((ladder) => [ladder.id, ladder]))
  expect(pairsKnown(roadmap, next, ladders).find(({ to }) => to === a)).toEqual({ to: a, from: [b] })
  // Seen from the earlier one, what went into b counts for it too.
  expect(pairsKnown(next, roadmap, ladders).find(({ to }) => to === b)).toEqual({ to: b, from: [a, b] })
})

it('follows the working ladder to its later version, and forgets what either no longer has', () => {
  const next = {
    ...roadmap,
    id: '0197c3a0-0000-7000-8000-00000000bbbb' as RoadmapId,
    previousId: roadmap.id,
    criteria: roadmap.criteria.filter(({ id }) => id !== a),
    placements: [{ from: a, to: [b] }],
  }
  const ladders = new Map([roadmap, next].map((ladder) => [ladder.id, ladder]))
  const pairs = [
    { to: one, from: [a, b] },
    { to: criterionId('C-9'), from: [b] },
  ]
  const beside = { roadmapId: other.id, workingId: roadmap.id, pairs }
  expect(pairsToday(beside, other, next, ladders)).toEqual([{ to: one, from: [b] }])
})

it('as the working ladder has its evidence where it counted before, also where an id here means something else', () => {
  const clashing = { ...other, criteria: other.criteria.map((line, at) => (at === 0 ? { ...line, id: b } : line)) }
  const draft = draftOfOther(clashing, [{ to: b, from: [a] }], roadmap)
  const [renamed] = draft.content.criteria
  expect(renamed?.text).toBe('One')
  expect(renamed?.id).not.toBe(b)
  expect(decisionsOf(roadmap, draft).placements).toEqual([{ from: a, to: [renamed?.id] }])
})

it('never counts more items than records, whatever is paired', () => {
  const ids = fc.constantFrom(...roadmap.criteria.slice(0, 6).map(({ id }) => id))
  const numbers = fc.integer({ min: 1, max: 8 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(numbers, ids), { maxLength: 30 }),
      fc.array(fc.tuple(fc.constantFrom(one, two, three), ids), { maxLength: 12 }),
      (linked, paired) => {
        const records = Array.from({ length: 8 }, (_, at) => entry(at + 1))
        const links = linked.map(([number, id], at) => link(100 + at, entry(number), id))
        const pairs = [...group(paired)].map(([to, from]) => ({ to, from }))
        const found = statuses(pairs, on(records, { links }))
        for (const { to, from } of pairs) {
          const naive = new Set(linked.filter(([, id]) => from.includes(id)).map(([number]) => number))
          expect(found[to]?.[1]).toBe(naive.size)
        }
      },
    ),
  )
})

function group(paired: readonly [CriterionId, CriterionId][]) {
  const found = new Map<CriterionId, CriterionId[]>()
  for (const [to, from] of paired) found.set(to, [...new Set([...(found.get(to) ?? []), from])])
  return found
}
