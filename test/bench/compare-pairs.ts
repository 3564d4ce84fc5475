// How two things are compared: interleaved pairs, the median of the paired ratios, and an interval by resampling the pairs.
import { seededRandom } from './seeded-random.ts'

export interface Pair {
  /** Milliseconds (or bytes, or nodes) of what is measured and of its floor, one right after the other. */
  measured: number
  floor: number
}

export interface Comparison {
  ratio: number
  /** 95 % of the resampled answers lie in here. */
  interval: readonly [number, number]
  /** What was measured, in its own unit. */
  absolute: number
}

/** The middle value; of none there is no middle, which is a fault of the caller. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('The median of nothing was asked')
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0
}

const resamples = 2000

/** The middle 95 % of what `turn` makes of the values when they are drawn again. */
function intervalOf(values: readonly number[], turn: (drawn: readonly number[]) => number): readonly [number, number] {
  const random = seededRandom(26)
  const again = () => values.map(() => values[random.between(0, values.length - 1)] ?? 1)
  const found = Array.from({ length: resamples }, () => turn(again()))
  return [percentile(found, 0.025), percentile(found, 0.975)]
}

export function compare(pairs: readonly Pair[]): Comparison {
  const ratios = pairs.map(({ measured, floor }) => measured / floor)
  const absolute = median(pairs.map(({ measured }) => measured))
  return { ratio: median(ratios), interval: intervalOf(ratios, median), absolute }
}

/** The value that `share` of the samples do not exceed, over a fixed limit. */
export function compareSamples(samples: readonly number[], limit: number, share: number): Comparison {
  const [low, high] = intervalOf(samples, (drawn) => percentile(drawn, share))
  const absolute = percentile(samples, share)
  return { ratio: absolute / limit, interval: [low / limit, high / limit], absolute }
}

/** Interleaved, and every other pair the other way round, so that neither side always runs warm. */
export async function measurePairs(
  count: number,
  measured: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Pair[]> {
  await measured()
  await floor()
  const pairs: Pair[] = []
  for (let at = 0; at < count; at += 1) {
    if (at % 2 === 0) pairs.push({ measured: await measured(), floor: await floor() })
    else {
      const floorFirst = await floor()
      pairs.push({ floor: floorFirst, measured: await measured() })
    }
  }
  return pairs
}
