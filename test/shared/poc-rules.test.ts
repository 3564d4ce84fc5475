// What a POC says of itself: which figure counts, whether its limit held, the sentence it opens with, and when its limits are locked.
import { describe, expect, it } from 'vitest'
import type { Measurement, Poc, PocLimit } from '../../shared/records/poc.ts'
import {
  canStart,
  newLimit,
  newMeasurement,
  pocRefusal,
  startedTrial,
  withLimit,
  withoutLimit,
} from '../../shared/rules/proposals/apply-poc-changes.ts'
import {
  countedFigure,
  figureRows,
  figureWords,
  holds,
  limitsHeldWords,
  limitWords,
} from '../../shared/rules/proposals/poc-figures.ts'
import { comparisonSentence, lockWords, pocSentence, timeBoxWords } from '../../shared/rules/proposals/poc-sentence.ts'
import { idOf, later, poc } from '../build-records.ts'

const limit = (number: number, more: Partial<PocLimit> = {}): PocLimit => ({
  ...newLimit(idOf(number)),
  metric: 'Quote page',
  value: 400,
  unit: 'ms',
  ...more,
})
const measured = (number: number, of: PocLimit | null, more: Partial<Measurement> = {}): Measurement => ({
  ...newMeasurement(idOf(number), of),
  ...more,
})
const under = limit(10)
const runs = [318, 305, 322, 295]

describe('the figure that counts', () => {
  it.for([
    ['under', 322],
    ['at-most', 322],
    ['over', 295],
    ['at-least', 295],
  ] as const)('is the worst run against a limit %s', ([comparison, worst]) => {
    const against = limit(10, { comparison })
    expect(countedFigure(measured(20, against, { runs }), against)).toBe(worst)
  })
  it('is the result where one is given', () => {
    expect(countedFigure(measured(20, under, { runs, result: 310 }), under)).toBe(310)
  })
  it('is none where nothing was measured, or where runs have no limit to be worst against', () => {
    expect(countedFigure(measured(20, under), under)).toBeNull()
    expect(countedFigure(measured(20, null, { runs }), null)).toBeNull()
    expect(countedFigure(measured(20, null, { runs: [7] }), null)).toBe(7)
  })
})

describe('a limit', () => {
  it.for([
    ['under', 400, false],
    ['under', 399.9, true],
    ['at-most', 400, true],
    ['over', 400, false],
    ['at-least', 400, true],
  ] as const)('%s 400 and a figure of %d', ([comparison, figure, held]) => {
    expect(holds(limit(10, { comparison }), figure)).toBe(held)
  })
  it('is said in words', () => {
    expect([limitWords(limit(1, { value: 1840 })), limitWords(limit(1, { comparison: 'at-least', unit: '' }))]).toEqual(
      ['under 1,840 ms', 'at least 400'],
    )
    expect(limitWords(limit(1, { value: null }))).toBe('no figure yet')
  })
  it('is not held against a figure in another unit', () => {
    const [row] = figureRows(
      poc(1, { limits: [under], measurements: [measured(20, under, { unit: 's', runs: [0.3] })] }),
    )
    expect(row?.held).toBe('other-unit')
  })
})

describe('the table', () => {
  const bus = limit(11, { metric: 'Event bus', value: 10, unit: '%' })
  const trial = poc(1, {
    limits: [under, bus],
    measurements: [
      measured(20, under, { runs }),
      measured(21, null, { metric: 'Memory', unit: 'MB', runs: [40, 52] }),
      measured(22, null, { limitId: idOf(99), metric: 'Of a limit that is gone', runs: [1] }),
    ],
  })
  it('has each limit, measured or not, then what was only looked at', () => {
    expect(figureRows(trial).map(({ metric, held }) => [metric, held])).toEqual([
      ['Quote page', 'held'],
      ['Event bus', 'not-measured'],
      ['Memory', 'no-limit'],
      ['Of a limit that is gone', 'no-limit'],
    ])
  })
  it('says figures with their unit, and the ends of runs that have no worst one', () => {
    expect(figureRows(trial).map(figureWords)).toEqual(['322 ms', null, '40 to 52 MB', '1'])
  })
  it('counts a limit that was missed once as missed', () => {
    const twice = [measured(20, under, { runs: [300] }), measured(21, under, { runs: [900] })]
    expect(limitsHeldWords(figureRows({ limits: [under, bus], measurements: twice }))).toBe(
      'none of 2 limits held, 1 without a figure beside it',
    )
    expect(limitsHeldWords(figureRows({ limits: [under], measurements: [measured(1, under, { runs })] }))).toBe(
      'the limit held',
    )
  })
})

describe('the sentence', () => {
  const held = { limits: [under], measurements: [measured(20, under, { result: 310 })] }
  const missed = { limits: [under], measurements: [measured(20, under, { result: 920 })] }
  const two = { limits: [under, limit(11)], measurements: held.measurements }
  const started = { startedAt: later }
  const cases: readonly (readonly [Partial<Poc>, string])[] = [
    [{}, 'Not started: no limit is fixed yet.'],
    [{ limits: [under] }, 'Not started: 1 limit is written and can still change.'],
    [{ ...started, limits: [under] }, 'Running: nothing is measured yet.'],
    [{ ...started, ...held }, 'Running: 310 ms so far, and the limit is 400.'],
    [{ ...started, ...two }, 'Running: 1 of 2 limits measured.'],
    [{ ...started, ...held, endedOn: '2025-03-14' }, 'Measured, and no verdict yet.'],
    [held, 'Measured, and no verdict yet.'],
    [{ ...started, limits: [under], endedOn: '2025-03-14' }, 'Ended with nothing measured.'],
    [{ ...held, verdict: 'validated' }, 'Validated: 310 ms, and the limit was 400.'],
    [{ ...missed, verdict: 'validated' }, 'Validated, though 920 ms missed the limit of 400.'],
    [{ verdict: 'validated' }, 'Validated, with no figure beside a limit yet.'],
    [{ ...missed, verdict: 'invalidated' }, 'Invalidated: 920 ms, and the limit was 400.'],
    [{ ...held, verdict: 'invalidated' }, 'Invalidated, though 310 ms held against the limit of 400.'],
    [{ ...two, verdict: 'inconclusive' }, 'Inconclusive: 1 of 2 limits held, 1 without a figure beside it.'],
    [{ verdict: 'inconclusive' }, 'Inconclusive: nothing was measured.'],
  ]
  it.for(cases)('%#', ([more, words]) => {
    expect(pocSentence(poc(1, more))).toBe(words)
  })
  it('of several POCs counts their verdicts', () => {
    const some = [poc(1, { verdict: 'invalidated' }), poc(2, { verdict: 'validated' }), poc(3)]
    expect(comparisonSentence(some)).toBe(
      '3 POCs of one proposal: 1 validated, 1 invalidated, 1 without a verdict yet.',
    )
    expect(comparisonSentence(some.slice(0, 1))).toBe('1 POC so far, invalidated.')
  })
  it('of the time-box leaves out what is not known', () => {
    expect([
      timeBoxWords({ timeBoxHours: 8, hoursUsed: 6.5 }),
      timeBoxWords({ timeBoxHours: 1, hoursUsed: null }),
      timeBoxWords({ timeBoxHours: null, hoursUsed: 2 }),
    ]).toEqual(['8 hours, 6.5 used', '1 hour', '2 hours used'])
  })
})

describe('the lock', () => {
  const ready = poc(1, { limits: [under] })
  const running = startedTrial(ready, '2025-03-06T16:20:00.000Z')
  const words = (one: Poc) => lockWords(one, 'Europe/Lisbon', '2025-03-14')?.words
  it('closes when the trial starts, and says when', () => {
    expect(words(ready)).toBe('limits can change until the trial starts')
    expect(words(running)).toBe('limits locked Thu 6 March, 16:20, before the first run')
    expect(startedTrial(running, later)).toBe(running)
  })
  it('does not close once there are figures, for it would say what is not true', () => {
    const after = poc(1, { limits: [under], measurements: [measured(20, under, { runs: [300] })] })
    expect([canStart(after), canStart(poc(1)), canStart(ready)]).toEqual([false, false, true])
    expect(startedTrial(after, later)).toBe(after)
    expect(words(after)).toBe('limits were not locked before the first run')
  })
  it('refuses every change of the limits and of the start, and nothing else', () => {
    const refusedFor = (more: Partial<Poc>) => pocRefusal(running, { ...running, ...more })
    expect(refusedFor({ limits: [limit(10, { value: 900 })] })).toBe('limits-locked')
    expect(refusedFor({ limits: [] })).toBe('limits-locked')
    expect(refusedFor({ limits: [under, limit(11)] })).toBe('limits-locked')
    expect(refusedFor({ startedAt: null })).toBe('limits-locked')
    expect(refusedFor({ startedAt: later })).toBe('limits-locked')
    expect(
      refusedFor({ measurements: [measured(20, under, { runs })], verdict: 'validated', title: 'Other' }),
    ).toBeNull()
    expect(pocRefusal(ready, { ...ready, limits: [] })).toBeNull()
  })
})

describe('a limit said otherwise', () => {
  const trial = { limits: [under], measurements: [measured(20, under, { runs }), measured(21, null, { unit: 'MB' })] }
  it('takes what is measured against it along', () => {
    const { measurements } = withLimit(trial, under.id, { metric: 'Quote page, p95', unit: 's' })
    expect(measurements.map(({ metric, unit }) => [metric, unit])).toEqual([
      ['Quote page, p95', 's'],
      ['', 'MB'],
    ])
  })
  it('and taken out leaves the figures', () => {
    const without = withoutLimit(trial, under.id)
    expect(without.limits).toEqual([])
    expect(without.measurements[0]).toMatchObject({ limitId: null, runs, metric: 'Quote page' })
  })
})
