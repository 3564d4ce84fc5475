// One line of the results: measured at most three times, every run reported, the target beside it and never loosened here.
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Comparison, compare, measurePairs } from './compare-pairs.ts'

const pairCount = 25
const mostRuns = 3
const resultsFile = '.bench/results.json'

export interface Bench {
  name: string
  /** What the ratio is over, in words. */
  floorName: string
  target: number
  unit: 'ms' | 'bytes' | 'nodes'
  measured: () => Promise<number>
  floor: () => Promise<number>
}

export interface BenchRow extends Comparison {
  name: string
  floor: string
  target: number
  met: boolean
  runs: Comparison[]
}

const rounded = (value: number) => Number(value.toPrecision(4))

export async function runBench(bench: Bench): Promise<BenchRow> {
  const runs: Comparison[] = []
  do {
    runs.push(compare(await measurePairs(pairCount, bench.measured, bench.floor)))
    const { ratio, interval, absolute } = runs[runs.length - 1] ?? { ratio: 0, interval: [0, 0], absolute: 0 }
    const inWords = `${rounded(ratio)} × (${interval.map(rounded).join(' to ')}), ${rounded(absolute)} ${bench.unit}`
    console.log(`${bench.name} ÷ ${bench.floorName}: ${inWords}; target ≤ ${bench.target}`)
  } while (runs.length < mostRuns && (runs.at(-1)?.ratio ?? 0) > bench.target)
  const last = runs.at(-1)
  if (!last) throw new Error(`${bench.name} was not run`)
  return {
    name: bench.name,
    floor: bench.floorName,
    ...last,
    target: bench.target,
    met: last.ratio <= bench.target,
    runs,
  }
}

export function writeResults(rows: readonly BenchRow[]): void {
  mkdirSync('.bench', { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(rows, null, 2)}\n`)
}
