// The steps of a POC, each a plain change of its record, and what may still change when: limits are fixed before the first run.
import type { Measurement, Poc, PocLimit } from '../../records/poc.ts'
import { hasRuns } from './poc-figures.ts'

/** A trial begins once there is a limit to lock, and only before the first figure: a lock after it would say what is not true. */
export const canStart = (poc: Poc): boolean => poc.startedAt === null && poc.limits.length > 0 && !hasRuns(poc)

/** Begins it: from here on the limits stand as they were written. */
export const startedTrial = (poc: Poc, at: string): Poc => (canStart(poc) ? { ...poc, startedAt: at } : poc)

/** Why a change is refused; null when it may be made. */
export type PocRefusal = 'limits-locked'

/** Once the trial began, its limits stay and it stays begun. Only undoing the start itself takes the lock away. */
export function pocRefusal(now: Poc, next: Poc): PocRefusal | null {
  if (now.startedAt === null) return null
  const isSame = now.startedAt === next.startedAt && JSON.stringify(now.limits) === JSON.stringify(next.limits)
  return isSame ? null : 'limits-locked'
}

export const newLimit = (id: string): PocLimit => ({ id, metric: '', comparison: 'under', value: null, unit: '' })

/** A measurement of what a limit is about, in its words. Null: something that is only looked at. */
export const newMeasurement = (id: string, limit: PocLimit | null): Measurement => ({
  id,
  limitId: limit?.id ?? null,
  metric: limit?.metric ?? '',
  unit: limit?.unit ?? '',
  baseline: null,
  runs: [],
  result: null,
})

type Trial = Pick<Poc, 'limits' | 'measurements'>

/** A limit said otherwise; what is measured against it follows its name and unit. */
export function withLimit({ limits, measurements }: Trial, id: string, change: Partial<PocLimit>): Trial {
  const changed = limits.map((limit) => (limit.id === id ? { ...limit, ...change } : limit))
  const limit = changed.find((one) => one.id === id)
  const follow = (one: Measurement) => (limit === undefined ? one : { ...one, metric: limit.metric, unit: limit.unit })
  return { limits: changed, measurements: measurements.map((one) => (one.limitId === id ? follow(one) : one)) }
}

/** Without a limit; what was measured against it stays and is only looked at. */
export const withoutLimit = ({ limits, measurements }: Trial, id: string): Trial => ({
  limits: limits.filter((limit) => limit.id !== id),
  measurements: measurements.map((one) => (one.limitId === id ? { ...one, limitId: null } : one)),
})
