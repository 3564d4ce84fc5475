// POCs of one proposal side by side, and the chart of one of them against its limit.
import { describe, expect, it } from 'vitest'
import type { Poc } from '../../shared/records/poc.ts'
import { newLimit, newMeasurement } from '../../shared/rules/proposals/apply-poc-changes.ts'
import { comparedMetrics, leadRow, sameLimitWords } from '../../shared/rules/proposals/compare-pocs.ts'
import { gridTicks, limitChart } from '../../shared/rules/proposals/limit-chart-data.ts'
import { idOf, poc } from '../build-records.ts'

const trial = (
  number: number,
  metric: string,
  figure: number | null,
  more: { value?: number; unit?: string } = {},
): Poc => {
  const limit = { ...newLimit(idOf(number + 100)), metric, value: more.value ?? 400, unit: more.unit ?? 'ms' }
  const measurement = { ...newMeasurement(idOf(number + 200), limit), result: figure, baseline: 1840 }
  return poc(number, { limits: [limit], measurements: [measurement] })
}
const replica = trial(5, 'Quote page, p95', 920)
const copy = trial(6, 'quote  page, P95', 310)

describe('a comparison', () => {
  it('meets what is called the same in the same unit', () => {
    const [metric, ...more] = comparedMetrics([replica, copy])
    expect(more).toEqual([])
    expect(metric?.cells.map(({ pocId, row }) => [pocId, row?.figure, row?.held])).toEqual([
      [replica.id, 920, 'not-held'],
      [copy.id, 310, 'held'],
    ])
    expect(sameLimitWords(metric?.limits ?? 'none')).toBe('Same limit for all.')
  })
  it('keeps other units and other names apart, with a gap where one did not look', () => {
    const seconds = trial(7, 'Quote page, p95', 0.3, { unit: 's' })
    const compared = comparedMetrics([replica, seconds])
    expect(compared.map(({ unit, cells }) => [unit, cells.map(({ row }) => row?.figure ?? null)])).toEqual([
      ['ms', [920, null]],
      ['s', [null, 0.3]],
    ])
    expect(compared[0]?.limits).toBe('none')
  })
  it('says when the limits differ', () => {
    const [metric] = comparedMetrics([replica, trial(7, 'Quote page, p95', 310, { value: 500 })])
    expect(sameLimitWords(metric?.limits ?? 'none')).toBe('Their limits differ.')
  })
  it('goes by the first limit that was held or missed', () => {
    const open = { ...newLimit(idOf(300)), metric: 'Not measured', value: 5 }
    expect(leadRow({ ...copy, limits: [open, ...copy.limits] })?.figure).toBe(310)
    expect(leadRow(poc(1))).toBeNull()
  })
})

describe('the chart', () => {
  const row = (of: Poc) => {
    const lead = leadRow(of)
    if (lead === null) throw new Error('nothing measured')
    return lead
  }
  it('shows what stood before, what the others came to, then each run, held or not', () => {
    const runs = { ...copy, measurements: copy.measurements.map((one) => ({ ...one, runs: [318, 420] })) }
    const chart = limitChart(row(runs), [replica])
    expect(chart?.points.map(({ words, value, series, held }) => [words, value, series, held])).toEqual([
      ['Before', 1840, 'before', false],
      ['POC 5', 920, 'other', false],
      ['Run 1', 318, 'run', true],
      ['Run 2', 420, 'run', false],
    ])
    expect(chart).toMatchObject({ limitValue: 400, unit: 'ms', ticks: [0, 1000, 2000] })
  })
  it('shows the result alone where no run was noted', () => {
    expect(limitChart(row(copy), [])?.points.map(({ words }) => words)).toEqual(['Before', 'Result'])
  })
  it('is none while nothing stands against a limit', () => {
    expect(limitChart(row(trial(7, 'Page', null)), [])).toBeNull()
  })
  it.for([
    [0, 1840, [0, 1000, 2000]],
    [0, 0, [0, 0.5]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-5, 12, [-10, 0, 10, 20]],
    [-8, -2, [-10, -5, 0]],
    [95, 99.9, [0, 50, 100]],
  ] as const)('from %d to %d has round lines', ([low, high, ticks]) => {
    expect(gridTicks(low, high)).toEqual(ticks)
  })
})
