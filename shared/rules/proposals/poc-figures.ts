// The figures of a POC held against the limits that were fixed before: which one counts, and whether its limit held.
import type { Measurement, Poc, PocLimit } from '../../records/poc.ts'
import { figures, figureWithUnit } from '../text/number-words.ts'

const comparisonWords = { under: 'under', 'at-most': 'at most', over: 'over', 'at-least': 'at least' } as const

/** "under 400 ms", "at least 99.9%"; a limit without its figure says so. */
export const limitWords = ({ comparison, value, unit }: PocLimit): string =>
  value === null ? 'no figure yet' : `${comparisonWords[comparison]} ${figureWithUnit(value, unit)}`

const isCeiling = ({ comparison }: Pick<PocLimit, 'comparison'>) => comparison === 'under' || comparison === 'at-most'

/** Whether `figure` keeps to the limit, in the limit's own unit; null while the limit has no figure. */
export function holds({ comparison, value }: Pick<PocLimit, 'comparison' | 'value'>, figure: number): boolean | null {
  if (value === null) return null
  switch (comparison) {
    case 'under':
      return figure < value
    case 'at-most':
      return figure <= value
    case 'over':
      return figure > value
    case 'at-least':
      return figure >= value
  }
}

/**
 * The figure that counts: the result where one was given, else the worst run against the limit (the highest below a ceiling, the
 * lowest above a floor). Several runs that were only looked at have no worst one: null, as where nothing was measured.
 */
export function countedFigure({ result, runs }: Measurement, limit: PocLimit | null): number | null {
  if (result !== null || runs.length === 0) return result
  if (limit === null) return runs.length === 1 ? (runs[0] ?? null) : null
  return runs.reduce(isCeiling(limit) ? (a, b) => Math.max(a, b) : (a, b) => Math.min(a, b))
}

export type Held = 'held' | 'not-held' | 'not-measured' | 'other-unit' | 'no-limit'

/** One line of "Limits and results": a measurement with the limit it is held against, or a limit nothing was measured for. */
export interface FigureRow {
  readonly id: string
  readonly metric: string
  /** The unit of the figures. */
  readonly unit: string
  readonly limit: PocLimit | null
  readonly measurement: Measurement | null
  readonly figure: number | null
  readonly held: Held
}

function heldOf(limit: PocLimit | null, figure: number | null, unit: string): Held {
  if (limit === null || limit.value === null) return 'no-limit'
  if (figure === null) return 'not-measured'
  if (limit.unit.trim() !== unit) return 'other-unit'
  return holds(limit, figure) ? 'held' : 'not-held'
}

function rowOf(measurement: Measurement | null, limit: PocLimit | null): FigureRow {
  const unit = measurement?.unit.trim() || limit?.unit.trim() || ''
  const figure = measurement === null ? null : countedFigure(measurement, limit)
  return {
    id: measurement?.id ?? limit?.id ?? '',
    metric: measurement?.metric.trim() || limit?.metric.trim() || '',
    unit,
    limit,
    measurement,
    figure,
    held: heldOf(limit, figure, unit),
  }
}

/** Limits in their order, each with its measurements or without one; then what was only looked at. */
export function figureRows({ limits, measurements }: Pick<Poc, 'limits' | 'measurements'>): FigureRow[] {
  const known = new Set(limits.map(({ id }) => id))
  const ofLimits = limits.flatMap((limit) => {
    const own = measurements.filter(({ limitId }) => limitId === limit.id)
    return own.length === 0 ? [rowOf(null, limit)] : own.map((one) => rowOf(one, limit))
  })
  const lookedAt = measurements.filter(({ limitId }) => limitId === null || !known.has(limitId))
  return [...ofLimits, ...lookedAt.map((one) => rowOf(one, null))]
}

export const hasRuns = ({ measurements }: Pick<Poc, 'measurements'>): boolean =>
  measurements.some(({ runs, result }) => runs.length > 0 || result !== null)

/** "310 ms"; several runs that have no worst one are told by their ends: "295 to 322 ms". Null where nothing was measured. */
export function figureWords({ figure, measurement, unit }: FigureRow): string | null {
  if (figure !== null) return figureWithUnit(figure, unit)
  if (measurement === null || measurement.runs.length === 0) return null
  const low = measurement.runs.reduce((a, b) => Math.min(a, b))
  const high = measurement.runs.reduce((a, b) => Math.max(a, b))
  return low === high ? figureWithUnit(low, unit) : `${figures(low)} to ${figureWithUnit(high, unit)}`
}

/** How many limits with a figure there are, held and not. A limit measured twice holds when it held both times. */
export interface LimitCount {
  readonly all: number
  readonly held: number
  readonly missed: number
}

export function countLimits(rows: readonly FigureRow[]): LimitCount {
  const byLimit = new Map<string, Held[]>()
  for (const { limit, held } of rows) {
    if (limit !== null && limit.value !== null) byLimit.set(limit.id, [...(byLimit.get(limit.id) ?? []), held])
  }
  const states = [...byLimit.values()]
  return {
    all: states.length,
    held: states.filter((held) => held.every((one) => one === 'held')).length,
    missed: states.filter((held) => held.includes('not-held')).length,
  }
}

/** "three of three limits held", "the limit did not hold"; nothing where no limit has a figure. */
export function limitsHeldWords(rows: readonly FigureRow[]): string {
  const { all, held, missed } = countLimits(rows)
  const open = all - held - missed
  if (all === 0) return ''
  if (all === 1) return `the limit ${held === 1 ? 'held' : missed === 1 ? 'did not hold' : 'has no figure beside it'}`
  const first = `${held === 0 ? 'none' : figures(held)} of ${figures(all)} limits held`
  return open === 0 ? first : `${first}, ${figures(open)} without a figure beside it`
}
