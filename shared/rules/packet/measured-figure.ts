// Figures of trials and entries as a sheet tells them: which one counts, and before against after.
import type { Measurement, Poc } from '../../records/poc.ts'
import { figureWithUnit } from '../text/number-words.ts'

export const limitOf = ({ limits }: Pick<Poc, 'limits'>, { limitId }: Measurement) =>
  limits.find(({ id }) => id === limitId) ?? null

/**
 * The figure that counts: the result where one was given, else the worst run against the limit. Several runs that were only looked
 * at have no worst one: null, as where nothing was measured.
 */
export function countedFigure(poc: Pick<Poc, 'limits'>, measurement: Measurement): number | null {
  const { result, runs } = measurement
  if (result !== null || runs.length === 0) return result
  const limit = limitOf(poc, measurement)
  if (limit === null) return runs.length === 1 ? (runs[0] ?? null) : null
  const isCeiling = limit.comparison === 'under' || limit.comparison === 'at-most'
  return runs.reduce(isCeiling ? (a, b) => Math.max(a, b) : (a, b) => Math.min(a, b))
}

const comparisonWords = { under: 'under', 'at-most': 'at most', over: 'over', 'at-least': 'at least' } as const

/** "under 400 ms"; null where the figure was held against nothing. */
export function limitWords(poc: Pick<Poc, 'limits'>, measurement: Measurement): string | null {
  const limit = limitOf(poc, measurement)
  if (limit === null || limit.value === null) return null
  return `${comparisonWords[limit.comparison]} ${figureWithUnit(limit.value, limit.unit)}`
}

/** "“p95” at 310 ms against a limit of under 400 ms"; null where nothing counts. */
export function measuredWords(poc: Pick<Poc, 'limits'>, measurement: Measurement): string | null {
  const figure = countedFigure(poc, measurement)
  if (figure === null) return null
  const limit = limitWords(poc, measurement)
  const name = measurement.metric.trim()
  const what = name === '' ? '' : `“${name}” at `
  return `${what}${figureWithUnit(figure, measurement.unit)}${limit === null ? '' : ` against a limit of ${limit}`}`
}
