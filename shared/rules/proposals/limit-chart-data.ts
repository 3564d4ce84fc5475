// What the chart "Against the limit" shows: single points on one axis of one unit, and the limit they are held against.
import type { Poc, PocLimit } from '../../records/poc.ts'
import { titleOf } from '../records/record-title.ts'
import { figureOf } from './compare-pocs.ts'
import { type FigureRow, holds } from './poc-figures.ts'

export interface ChartPoint {
  readonly id: string
  readonly words: string
  readonly value: number
  readonly series: 'before' | 'run' | 'other'
  readonly held: boolean | null
}

export interface LimitChart {
  readonly metric: string
  readonly unit: string
  readonly limit: PocLimit
  readonly limitValue: number
  readonly points: readonly ChartPoint[]
  /** Lines of the grid, the lowest first; zero is one of them. */
  readonly ticks: readonly number[]
}

/** A row can be drawn once its limit has a figure in the same unit and something was measured. */
export const isDrawable = ({ held }: FigureRow): boolean => held === 'held' || held === 'not-held'

const mostSteps = 3

/** Round lines from at or below `low` to at or above `high`, zero among them; three steps apart at most, one more where zero parts them. */
export function gridTicks(low: number, high: number): number[] {
  const [bottom, top] = [Math.min(0, low), Math.max(0, high)]
  const span = top - bottom || 1
  const power = 10 ** Math.floor(Math.log10(span / mostSteps))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => span / one <= mostSteps) ?? 10 * power
  const [first, above] = [Math.floor(bottom / step), Math.ceil(top / step)]
  const last = Math.max(first + 1, above)
  // A product of two decimals carries noise in its last figures.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

function runPoints({ id, measurement, figure }: FigureRow): Omit<ChartPoint, 'held'>[] {
  const runs = measurement?.runs ?? []
  if (runs.length === 0 && figure !== null)
    return [{ id: `${id} result`, words: 'Result', value: figure, series: 'run' }]
  return runs.map((value, index) => ({
    id: `${id} run ${index + 1}`,
    words: `Run ${index + 1}`,
    value,
    series: 'run',
  }))
}

/** What stood before, what the other POCs of the proposal came to, then each run. Null while there is nothing to draw. */
export function limitChart(row: FigureRow, others: readonly Poc[]): LimitChart | null {
  const { limit, measurement, metric, unit } = row
  if (limit === null || limit.value === null || !isDrawable(row)) return null
  const before = measurement?.baseline ?? null
  const beside = others.flatMap((poc) => {
    const value = figureOf(poc, row)?.figure ?? null
    return value === null ? [] : [{ id: poc.id, words: titleOf(poc), value, series: 'other' as const }]
  })
  const plain: Omit<ChartPoint, 'held'>[] = [
    ...(before === null ? [] : [{ id: `${row.id} before`, words: 'Before', value: before, series: 'before' as const }]),
    ...beside,
    ...runPoints(row),
  ]
  const points = plain.map((point) => ({ ...point, held: holds(limit, point.value) }))
  const values = [limit.value, ...points.map(({ value }) => value)]
  const low = values.reduce((a, b) => Math.min(a, b))
  const high = values.reduce((a, b) => Math.max(a, b))
  return { metric, unit, limit, limitValue: limit.value, points, ticks: gridTicks(low, high) }
}
