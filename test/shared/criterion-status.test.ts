// How a criterion stands: every border of the rule, so that a turned comparison turns a line red.
import { describe, expect, it } from 'vitest'
import { isMet, type Said, statusOf, type Tally } from '../../shared/rules/evidence/criterion-status.ts'
import { criterion, idOf, personId, roadmap } from '../build-records.ts'

const said = (number: number, more: Partial<Said> = {}): Said => ({
  assessmentId: idOf(number),
  personId: personId(500),
  verdict: 'confirmed',
  source: 'told',
  epochDay: 20_000,
  at: '2025-03-01T09:00:00.000Z',
  ...more,
})
const tally = (pieces: Tally['pieces'], ...words: Said[]): Tally => ({ pieces, said: words })

describe('a criterion that asks for two entries or proposals, one of them an entry (DEC-M1)', () => {
  const decM1 = criterion('DEC-M1')
  it.each([
    ['is not yet there without a link', tally({}), 'not-yet'],
    ['is claimed with one piece of two', tally({ entry: 1 }), 'claimed'],
    ['is evidenced with exactly two pieces', tally({ entry: 2 }), 'evidenced'],
    ['is evidenced with one of each kind', tally({ entry: 1, proposal: 1 }), 'evidenced'],
    ['stays claimed when the needed kind is missing', tally({ proposal: 2 }), 'claimed'],
    ['stays claimed when a piece is of a kind it does not take', tally({ entry: 1, session: 5 }), 'claimed'],
    ['is claimed by a link of a kind it does not take', tally({ session: 1 }), 'claimed'],
    ['is confirmed once another person says so', tally({ entry: 2 }, said(1)), 'confirmed'],
    ['is not confirmed by my own word', tally({ entry: 2 }, said(1, { personId: null })), 'evidenced'],
    ['is not confirmed before it is evidenced', tally({ entry: 1 }, said(1)), 'claimed'],
    ['is not yet there when someone confirms it without a piece', tally({}, said(1)), 'not-yet'],
    [
      'is not confirmed by another person’s "not yet"',
      tally({ entry: 2 }, said(1, { verdict: 'not-yet' })),
      'evidenced',
    ],
    [
      'is set aside when I say it does not apply, whatever else stands',
      tally({ entry: 2 }, said(1), said(2, { personId: null, verdict: 'not-applicable' })),
      'not-applicable',
    ],
    [
      'is not set aside when another person says it does not apply',
      tally({ entry: 2 }, said(1, { verdict: 'not-applicable' })),
      'evidenced',
    ],
    [
      'keeps its status with "no chance yet"',
      tally({ entry: 1 }, said(1, { personId: null, verdict: 'no-chance' })),
      'claimed',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(statusOf(decM1, given)).toBe(expected)
  })
})

describe('a person’s last word stands', () => {
  const owned = criterion('OWN-S1')
  const evidence = { entry: 1 }
  it('a later day replaces an earlier one', () => {
    const words = [said(1, { epochDay: 10 }), said(2, { epochDay: 11, verdict: 'not-yet' })]
    expect(statusOf(owned, tally(evidence, ...words))).toBe('evidenced')
    expect(statusOf(owned, tally(evidence, ...words.toReversed()))).toBe('evidenced')
  })
  it('within a day the one written later stands', () => {
    const words = [
      said(1, { verdict: 'not-yet', at: '2025-03-01T10:00:00.000Z' }),
      said(2, { at: '2025-03-01T11:00:00.000Z' }),
    ]
    expect(statusOf(owned, tally(evidence, ...words))).toBe('confirmed')
    expect(statusOf(owned, tally(evidence, ...words.toReversed()))).toBe('confirmed')
  })
  it('one person’s change of mind leaves another’s confirmation', () => {
    const words = [said(1), said(2, { epochDay: 20_001, verdict: 'not-yet' }), said(3, { personId: personId(501) })]
    expect(statusOf(owned, tally(evidence, ...words))).toBe('confirmed')
  })
})

describe('what counts beside entries', () => {
  it('questions count for OWN criteria that take entries', () => {
    expect(statusOf(criterion('OWN-M1'), tally({ question: 3 }))).toBe('evidenced')
    expect(statusOf(criterion('OWN-L1'), tally({ question: 3 }))).toBe('claimed')
  })
  it('improvements count for DEB criteria that take entries or proposals', () => {
    expect(statusOf(criterion('DEB-S1'), tally({ improvement: 1 }))).toBe('evidenced')
    expect(statusOf(criterion('SYS-S1'), tally({ improvement: 5 }))).toBe('claimed')
  })
})

describe('met at its level', () => {
  const [mid, senior, lead] = roadmap.levels
  it.each([
    [mid, 'evidenced', true],
    [mid, 'claimed', false],
    [senior, 'evidenced', true],
    [senior, 'not-applicable', false],
    [lead, 'evidenced', false],
    [lead, 'confirmed', true],
  ] as const)('level %o with %s: %s', (level, status, expected) => {
    if (level === undefined) throw new Error('The default roadmap has three levels.')
    expect(isMet(level, status)).toBe(expected)
  })
})

describe('the default roadmap', () => {
  it('has 56 criteria: 16 mid, 23 senior, 17 lead', () => {
    const count = (levelId: string) => roadmap.criteria.filter((one) => one.levelId === levelId).length
    expect([roadmap.criteria.length, count('mid'), count('senior'), count('lead')]).toEqual([56, 16, 23, 17])
  })
  it('names each criterion once, needs only kinds it takes, and knows every competency and level', () => {
    expect(new Set(roadmap.criteria.map((one) => one.id)).size).toBe(56)
    for (const one of roadmap.criteria) {
      expect(
        one.needs.every((kind) => one.kinds.includes(kind)),
        one.id,
      ).toBe(true)
      expect(
        roadmap.competencies.some(({ id }) => id === one.competencyId),
        one.id,
      ).toBe(true)
      expect(
        roadmap.levels.some(({ id }) => id === one.levelId),
        one.id,
      ).toBe(true)
    }
  })
})
