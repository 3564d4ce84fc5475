// The decision matrix: what each option reaches over the weighed drivers, and the one change that would put another first.
import type { Proposal } from '../../records/proposal.ts'

type Weighed = Pick<Proposal, 'drivers' | 'options' | 'scores'>

/** The highest score and the highest weight; both are whole numbers from 0. */
export const mostPoints = 10
const points = Array.from({ length: mostPoints + 1 }, (_, point) => point)

export interface MatrixRow {
  readonly driverId: string
  readonly weight: number
  /** One for each option, in the options' order; null while it is not scored. */
  readonly scores: readonly (number | null)[]
}

export interface DecisionMatrix {
  readonly optionIds: readonly string[]
  /** Weighed drivers only: one that is not weighed decides nothing. */
  readonly rows: readonly MatrixRow[]
  /** Weight times score, summed; null for an option that lacks a score. */
  readonly totals: readonly (number | null)[]
}

export function decisionMatrix({ drivers, options, scores }: Weighed): DecisionMatrix {
  const given = new Map(scores.map(({ optionId, driverId, score }) => [`${optionId} ${driverId}`, score]))
  const rows = drivers.flatMap(({ id, weight }) =>
    weight === null
      ? []
      : [{ driverId: id, weight, scores: options.map((option) => given.get(`${option.id} ${id}`) ?? null) }],
  )
  return { optionIds: options.map(({ id }) => id), rows, totals: options.map((_, at) => totalOf(rows, at)) }
}

function totalOf(rows: readonly MatrixRow[], at: number): number | null {
  if (rows.length === 0) return null
  return rows.reduce<number | null>((sum, { weight, scores }) => {
    const score = scores[at] ?? null
    return sum === null || score === null ? null : sum + weight * score
  }, 0)
}

/** The places of the options with the highest total, several where they stand level; none while nothing is scored whole. */
export function firstPlaces(totals: readonly (number | null)[]): number[] {
  const most = totals.reduce<number | null>((highest, total) => {
    return total === null || (highest !== null && highest >= total) ? highest : total
  }, null)
  return most === null ? [] : totals.flatMap((total, at) => (total === most ? [at] : []))
}

export interface Flip {
  readonly driverId: string
  /** Whose score; null when it is the driver's weight that changes. */
  readonly optionId: string | null
  readonly from: number
  readonly to: number
  /** The option that would then be first. */
  readonly winnerId: string
}

interface Trial {
  readonly driverId: string
  readonly optionAt: number | null
  readonly from: number
}

/** The totals with one weight or one score of a row set to another value. */
function totalsWith({ totals }: DecisionMatrix, row: MatrixRow, { optionAt, from }: Trial, to: number) {
  return totals.map((total, at) => {
    if (total === null || (optionAt !== null && optionAt !== at)) return total
    const by = optionAt === null ? (row.scores[at] ?? 0) : row.weight
    return total + (to - from) * by
  })
}

/** The nearest value of one cell that takes the first place from `first`, or null. */
function flipOf(matrix: DecisionMatrix, row: MatrixRow, trial: Trial, first: number): Flip | null {
  const near = points
    .filter((to) => to !== trial.from)
    .sort((a, b) => Math.abs(a - trial.from) - Math.abs(b - trial.from))
  for (const to of near) {
    const places = firstPlaces(totalsWith(matrix, row, trial, to))
    const winner = places.includes(first) ? undefined : matrix.optionIds[places[0] ?? -1]
    if (winner !== undefined) {
      const optionId = trial.optionAt === null ? null : (matrix.optionIds[trial.optionAt] ?? null)
      return { driverId: trial.driverId, optionId, from: trial.from, to, winnerId: winner }
    }
  }
  return null
}

const trialsOf = ({ driverId, weight, scores }: MatrixRow, totals: readonly (number | null)[]): Trial[] => [
  { driverId, optionAt: null, from: weight },
  ...scores.flatMap((score, optionAt) =>
    score === null || totals[optionAt] === null ? [] : [{ driverId, optionAt, from: score }],
  ),
]

const size = ({ from, to }: Flip) => Math.abs(to - from)

/**
 * Every single change of a score or a weight that would put another option in front of the one that is first, the smallest first:
 * for each cell the nearest value that does it; standing level is not enough. Null while no option is first alone. Empty when no
 * single change is enough.
 */
export function flips(matrix: DecisionMatrix): Flip[] | null {
  const [first, ...level] = firstPlaces(matrix.totals)
  const rivals = matrix.totals.filter((total) => total !== null).length
  if (first === undefined || level.length > 0 || rivals < 2) return null
  const found = matrix.rows.flatMap((row) =>
    trialsOf(row, matrix.totals).flatMap((trial) => flipOf(matrix, row, trial, first) ?? []),
  )
  return found.sort((one, other) => size(one) - size(other))
}
