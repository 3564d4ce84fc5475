// The figures of a case side by side: what was there before, each trial, and the limit they were held against.
import type { PacketBlock } from '../../records/packet-edition.ts'
import { countedFigure, limitOf } from './measured-figure.ts'
import { barsBlock } from './packet-blocks.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import type { Thread } from './packet-threads.ts'
import { caseTitle } from './packet-titles.ts'

type Bars = Pick<PacketBlock, 'lead' | 'bars' | 'unit' | 'limit'>

/** Two metrics with the same key are one metric. */
export const metricKey = (metric: string, unit: string): string =>
  `${metric.trim().toLowerCase()} ${unit.trim().toLowerCase()}`
const before = (value: number) => ({ label: 'Before', value, chosen: false })

/** What was measured of one metric over all trials of the thread. */
function ofTrials({ pocs }: Thread, evidence: PacketEvidence, wanted: string): Bars | null {
  const rows = pocs.flatMap((poc) =>
    poc.measurements
      .filter(({ metric, unit }) => metricKey(metric, unit) === wanted)
      .flatMap((measurement) => {
        const value = countedFigure(poc, measurement)
        return value === null ? [] : [{ poc, measurement, value }]
      }),
  )
  const [first] = rows
  if (first === undefined) return null
  const baseline = rows.find(({ measurement }) => measurement.baseline !== null)?.measurement.baseline ?? null
  const limit = rows
    .map(({ poc, measurement }) => limitOf(poc, measurement))
    .find((one) => one !== null && one.value !== null && one.unit.trim() === first.measurement.unit.trim())
  const bars = rows.map(({ poc, value }) => ({
    label: caseTitle(poc, evidence),
    value,
    chosen: poc.verdict === 'validated',
  }))
  return {
    lead: first.measurement.metric.trim(),
    bars: baseline === null ? bars : [before(baseline), ...bars],
    unit: first.measurement.unit.trim(),
    limit: limit?.value ?? null,
  }
}

function ofFigures({ root, origin, entries }: Thread): Bars | null {
  const metrics = [root, origin, ...entries].flatMap((one) =>
    one === null || one.kind === 'proposal' ? [] : one.metrics,
  )
  for (const { name, unit, before: was, after } of metrics) {
    if (was === null || after === null) continue
    return {
      lead: name.trim(),
      bars: [before(was), { label: 'After', value: after, chosen: true }],
      unit: unit.trim(),
      limit: null,
    }
  }
  return null
}

/** The metric that most trials share, else the first figure with a before; null with fewer than two bars, or below zero. */
export function caseBars(id: string, thread: Thread, evidence: PacketEvidence): PacketBlock[] {
  const keys = thread.pocs.flatMap(({ measurements }) =>
    measurements.map(({ metric, unit }) => metricKey(metric, unit)),
  )
  const told = [...new Set(keys)]
    .map((one) => ofTrials(thread, evidence, one))
    .filter((one): one is Bars => one !== null && one.bars.length > 1)
    .reduce<Bars | null>((most, one) => (most === null || one.bars.length > most.bars.length ? one : most), null)
  const bars = told ?? ofFigures(thread)
  return bars === null || bars.bars.some(({ value }) => value < 0) ? [] : [barsBlock(id, bars)]
}
