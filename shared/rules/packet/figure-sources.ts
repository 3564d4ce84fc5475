// The records behind the figures of a table or of bars on the working copy, and by which rule they are counted.

import type { Packet } from '../../records/packet.ts'
import type { PacketBlock } from '../../records/packet-edition.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { metricKey } from './case-bars.ts'
import { levelsUpTo, quartersOf } from './growth-table.ts'
import { levelEvidence, standingAsOf, supportOf } from './level-criteria-status.ts'
import { matrixTable } from './matrix-draft.ts'
import { countedFigure } from './measured-figure.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { isWithin, threadsOf } from './packet-threads.ts'

export interface BehindFigures {
  /** How the figures are counted, in words. */
  readonly meaning: string
  /** By the name of their row, which is empty for bars; rows with nothing behind them are left out. */
  readonly groups: readonly { readonly name: string; readonly records: readonly EvidenceRecord[] }[]
}

const matrixMeaning =
  'Evidence items: records with the visibility “Mentor and packet” up to the end of the period, of a kind that the criterion takes.'
const growthMeaning =
  'Evidence items: records of the quarter that support a criterion of any level up to the one asked for and have the visibility “Mentor and packet”. The other columns count the criteria as they stood at the end of the quarter.'
const barsMeaning = 'Figures of this metric, as they stand in these records. “Before” is the first value written down.'

function ofCriteria(packet: Packet, evidence: PacketEvidence): BehindFigures['groups'] {
  return levelEvidence(evidence, packet.levelId).map((one) => ({
    name: one.criterion.id,
    records: standingAsOf(one, packet.to).pieces,
  }))
}

function ofQuarters(packet: Packet, evidence: PacketEvidence): BehindFigures['groups'] {
  const level = levelsUpTo(evidence, packet.levelId).flatMap(({ id }) => levelEvidence(evidence, id))
  return quartersOf(packet).map((quarter) => {
    const pieces = level.flatMap((one) => standingAsOf(one, quarter.to).pieces)
    return { name: quarter.words, records: [...new Set(pieces)].filter(({ day }) => isWithin(quarter, day)) }
  })
}

function hasMetric(record: EvidenceRecord, key: string): boolean {
  if (record.kind === 'poc')
    return record.measurements.some(
      (one) => metricKey(one.metric, one.unit) === key && countedFigure(record, one) !== null,
    )
  const metrics = record.kind === 'entry' || record.kind === 'improvement' ? record.metrics : []
  return metrics.some(({ name, unit }) => metricKey(name, unit) === key)
}

function ofBars({ id, lead, unit }: PacketBlock, packet: Packet, evidence: PacketEvidence): BehindFigures['groups'] {
  const support = supportOf(levelEvidence(evidence, packet.levelId), packet.to)
  const thread = threadsOf(evidence, packet, support).find(({ root }) => id.startsWith(`case/${root.id}/`))
  if (thread === undefined) return []
  const all = [thread.root, thread.origin, ...thread.entries, ...thread.pocs].filter((one) => one !== null)
  const records = [...new Set<EvidenceRecord>(all)].filter((one) => hasMetric(one, metricKey(lead, unit)))
  return [{ name: '', records }]
}

/** Null for a block without figures, and where nothing stands behind them. */
export function behindFigures(block: PacketBlock, packet: Packet, evidence: PacketEvidence): BehindFigures | null {
  const found = (meaning: string, groups: BehindFigures['groups']): BehindFigures | null => {
    const filled = groups.filter(({ records }) => records.length > 0)
    return filled.length === 0 ? null : { meaning, groups: filled }
  }
  if (block.form === 'bars') return found(barsMeaning, ofBars(block, packet, evidence))
  if (block.id === matrixTable) return found(matrixMeaning, ofCriteria(packet, evidence))
  if (block.id === 'growth/table') return found(growthMeaning, ofQuarters(packet, evidence))
  return null
}
