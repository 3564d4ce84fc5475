// One line of the results: measured at most three times, every run reported, the target beside it and never loosened here.
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Comparison, compare, compareSamples, measurePairs } from './compare-pairs.ts'

/** `--short` is for a first look while working: rough, and never what a target is judged by. */
const isShort = process.env.CAIRN_SHORT === '1'
const usualPairs = isShort ? 7 : 25
const mostRuns = isShort ? 1 : 3
const resultsFile = '.bench/results.json'

interface Wanted {
  name: string
  /** What the ratio is over, in words. */
  floorName: string
  target: number
  unit: 'ms' | 'bytes' | 'nodes'
}
export interface Bench extends Wanted {
  measured: () => Promise<number>
  floor: () => Promise<number>
  pairs?: number
}
/** Many samples against a fixed limit; the given share of them must lie within it. */
export interface SampleBench extends Wanted {
  samples: () => Promise<readonly number[]>
  limit: number
  share: number
}

export interface BenchRow extends Comparison {
  name: string
  floor: string
  target: number
  unit: string
  met: boolean
  runs: Comparison[]
}

const rounded = (value: number) => Number(value.toPrecision(3))

function tell({ name, floorName, target, unit }: Wanted, { ratio, interval, absolute }: Comparison): void {
  const inWords = `${rounded(ratio)} × (${interval.map(rounded).join(' to ')}), ${rounded(absolute)} ${unit}`
  console.log(`${ratio <= target ? 'met   ' : 'MISSED'} ${name} ÷ ${floorName}: ${inWords}; target ≤ ${target}`)
}

async function runUntilMet(wanted: Wanted, run: () => Promise<Comparison>): Promise<BenchRow> {
  const runs: Comparison[] = []
  do {
    const found = await run()
    runs.push(found)
    tell(wanted, found)
  } while (runs.length < mostRuns && (runs.at(-1)?.ratio ?? 0) > wanted.target)
  const last = runs.at(-1)
  if (!last) throw new Error(`${wanted.name} was not run`)
  const { name, floorName: floor, target, unit } = wanted
  return { name, floor, ...last, target, unit, met: last.ratio <= target, runs }
}

export const runBench = (bench: Bench): Promise<BenchRow> =>
  runUntilMet(bench, async () => compare(await measurePairs(bench.pairs ?? usualPairs, bench.measured, bench.floor)))

export const runSamples = (bench: SampleBench): Promise<BenchRow> =>
  runUntilMet(bench, async () => compareSamples(await bench.samples(), bench.limit, bench.share))

export function writeResults(rows: readonly BenchRow[]): void {
  mkdirSync('.bench', { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(rows, null, 2)}\n`)
  console.table(
    rows.map(({ name, floor, ratio, interval, absolute, unit, target, met }) => ({
      bench: `${name} ÷ ${floor}`,
      ratio: rounded(ratio),
      interval: interval.map(rounded).join(' to '),
      absolute: `${rounded(absolute)} ${unit}`,
      target,
      outcome: met ? 'met' : 'missed',
    })),
  )
}
