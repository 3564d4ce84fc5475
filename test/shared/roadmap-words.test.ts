// What the roadmap screen says and in which order, each border of it.
import { describe, expect, it } from 'vitest'
import type { Status } from '../../shared/records/session-closing-record.ts'
import { readings } from '../../shared/rules/evidence/compare-criterion-readings.ts'
import { ageInWords, missingInWords, ruleInWords } from '../../shared/rules/evidence/criterion-rule-words.ts'
import type { Said, Tally } from '../../shared/rules/evidence/criterion-status.ts'
import { inOrder, strengthsFirst } from '../../shared/rules/roadmap/criteria-order.ts'
import { differenceInWords, differing, frozenStatuses } from '../../shared/rules/roadmap/roadmap-difference.ts'
import { type CriterionProgress, countByStatus } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { monthsInWords, roadmapSentence } from '../../shared/rules/roadmap/roadmap-sentence.ts'
import { criterion, idOf, personId, roadmap } from '../build-records.ts'

const [mid, , lead] = roadmap.levels
const tally = (pieces: Tally['pieces'], said: Said[] = []): Tally => ({ pieces, said })
const rule = (id: string, pieces: Tally['pieces'], when: 'now' | 'then' = 'now') => {
  const level = id.includes('-L') ? lead : mid
  if (level === undefined) throw new Error('no level')
  return ruleInWords(criterion(id), level, tally(pieces), when)
}

describe('the rule in words', () => {
  it.each([
    ['DEC-S2', {}, '2 separate proposals. You have none yet.'],
    [
      'DEC-M1',
      { entry: 2 },
      '2 separate evidence items, one of them an entry; the other may be a proposal. You have 2.',
    ],
    ['DEC-M1', { proposal: 2 }, 'You have 2, none of them an entry.'],
    ['DEC-M1', { proposal: 1 }, 'You have 1, not an entry.'],
    ['OPS-M2', { entry: 1 }, 'An entry; feedback may stand beside it. You have 1.'],
    ['OWN-M1', {}, 'one of them an entry or a question; the others may be sessions.'],
    ['SYS-L1', {}, 'At lead level it is met only once another person confirms it.'],
  ] as const)('of %s with %o says "%s"', (id, pieces, words) => expect(rule(id, pieces)).toContain(words))

  it('speaks of a past session in the past', () => {
    expect(rule('DEC-M1', { entry: 2 }, 'then')).toContain('You had 2.')
    expect(rule('DEC-M1', {}, 'then')).toContain('You had none then.')
  })
  it('is said whole', () => {
    expect(rule('OPS-M1', {})).toBe('2 separate entries. You have none yet. Confirmed once another person says so.')
  })
})

describe('what is missing', () => {
  it.each([
    ['not-yet', {}, '2 evidence items, one of them an entry.'],
    ['claimed', { proposal: 1 }, 'An entry.'],
    ['claimed', { entry: 1 }, '1 more.'],
    ['claimed', { proposal: 2 }, 'An entry.'],
    ['evidenced', { entry: 2 }, 'Confirmation by someone else.'],
    ['confirmed', { entry: 2 }, null],
    ['not-applicable', {}, null],
  ] as const)('of DEC-M1, %s with %o, is %s', (status, pieces, words) =>
    expect(missingInWords(criterion('DEC-M1'), status, tally(pieces))).toBe(words),
  )
})

describe('age', () => {
  it('is a note from a year on', () => {
    expect(ageInWords('2024-03-01', '2025-02-28')).toBeNull()
    expect(ageInWords('2024-03-01', '2025-03-01')).toBe('The newest evidence is 12 months old.')
    expect(ageInWords(null, '2025-03-01')).toBeNull()
  })
  it('of the whole way counts the first month as one', () => {
    expect(monthsInWords('2025-01-10', '2025-01-10', null)).toContain('Month 1 since')
    expect(monthsInWords('2025-01-10', '2025-02-10', null)).toContain('Month 2 since')
    expect(monthsInWords('2025-01-10', '2025-01-09', null)).toBeNull()
    expect(monthsInWords('2025-01-10', '2026-05-09', 16)).toMatch(/^Month 16 since you began\. /)
    expect(monthsInWords('2025-01-10', '2026-11-10', 16)).toMatch(
      /^Month 23 since you began, 7 months past the 16 planned\. /,
    )
  })
})

const counts = (more: Partial<Record<Status, number>>) => ({ ...countByStatus([]), ...more })
describe('the answer', () => {
  it.each([
    [
      counts({ evidenced: 20, confirmed: 13, 'not-yet': 23 }),
      '33 of 56 have evidence, 13 of them confirmed by someone else.',
    ],
    [counts({ evidenced: 2, 'not-yet': 54 }), '2 of 56 have evidence, none confirmed by someone else yet.'],
    [counts({ confirmed: 1, 'not-yet': 55 }), '1 of 56 has evidence, confirmed by someone else.'],
    [counts({ confirmed: 56 }), 'All 56 have evidence, all of them confirmed by someone else.'],
    [counts({ claimed: 1, 'not-yet': 55 }), '1 of 56 has a first evidence item; none has enough yet.'],
    [counts({ 'not-yet': 1 }), '1 criterion, and nothing recorded for it yet.'],
    [counts({ 'not-yet': 56 }), '56 criteria, and nothing recorded for them yet.'],
  ])('to %o is "%s"', (given, words) => expect(roadmapSentence(given)).toBe(words))
})

const progress = (id: string, status: Status, pieces: number, newest: string | null): CriterionProgress => ({
  criterion: criterion(id),
  status,
  pieces,
  newest,
  confirmedBy: [],
  own: undefined,
})
describe('the orders', () => {
  const all = [
    progress('DEC-M1', 'claimed', 1, '2025-01-01'),
    progress('OWN-M1', 'evidenced', 3, '2024-01-01'),
    progress('OWN-M2', 'confirmed', 2, '2024-06-01'),
    progress('SYS-M1', 'not-yet', 0, null),
  ]
  const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(all, order).map((one) => one.criterion.id)
  it('by strength begins with what is confirmed', () =>
    expect(ids('strength')).toEqual(['OWN-M2', 'OWN-M1', 'DEC-M1', 'SYS-M1']))
  it('newest and oldest first leave bare ground for the end', () => {
    expect(ids('newest')).toEqual(['DEC-M1', 'OWN-M2', 'OWN-M1', 'SYS-M1'])
    expect(ids('oldest')).toEqual(['OWN-M1', 'OWN-M2', 'DEC-M1', 'SYS-M1'])
  })
  it('nearest to evidence begins with the one that lacks a single piece', () =>
    expect(ids('nearest')[0]).toBe('DEC-M1'))
  it('put the competency with most evidence first', () =>
    expect(
      strengthsFirst(roadmap, all)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['OWN', 'DEC']))
})

describe('how it is read', () => {
  const said = (number: number, verdict: Said['verdict'], who: number | null): Said => ({
    assessmentId: idOf(number),
    personId: who === null ? null : personId(who),
    verdict,
    source: 'told',
    epochDay: 20_000,
    at: '2025-03-01T09:00:00.000Z',
  })
  it('puts the largest disagreement right after mine', () => {
    const found = readings(
      criterion('DEC-M1'),
      tally({ entry: 2 }, [said(1, 'confirmed', 501), said(2, 'not-yet', 502)]),
    )
    expect(found.map(({ personId: id, status }) => [id, status])).toEqual([
      [null, 'evidenced'],
      [personId(502), 'not-yet'],
      [personId(501), 'confirmed'],
    ])
  })
  it('is empty while nobody said anything', () =>
    expect(readings(criterion('DEC-M1'), tally({ entry: 2 }))).toEqual([]))
})

describe('two moments', () => {
  it('differ exactly in the criteria whose status is not the same', () => {
    const bare = roadmap.criteria.map((): Status => 'not-yet')
    const other = bare.with(3, 'claimed')
    expect([...differing(roadmap, bare, other)]).toEqual([roadmap.criteria[3]?.id])
  })
  it('of another ladder are not read as this one', () => {
    const item = { statuses: 'nn', roadmapId: roadmap.id } as const
    const rest = { closingId: idOf(1), sessionId: idOf(2), day: '2025-03-01', stones: 0, fromOthers: 0, moved: 0 }
    expect(frozenStatuses({ ...rest, ...item } as Parameters<typeof frozenStatuses>[0], roadmap, new Map())).toBeNull()
  })
  it('name the cause in words', () => {
    const of = { recordId: idOf(1), title: 'Retry limits' }
    expect(differenceInWords({ ...of, cause: 'linked-later', counts: 'dated-then' })).toBe(
      '“Retry limits” was there, and linked to this criterion only later.',
    )
    expect(differenceInWords({ ...of, cause: 'edited', counts: 'both' })).toContain('the words frozen then differ')
  })
})
