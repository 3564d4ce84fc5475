// A record as a stone on the pile: in which week, and whether another person laid it. The weekly summary counts these.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isCountedRecord } from '../journal/counted-records.ts'
import { isoWeekOf } from '../time/iso-week.ts'

export interface Stone {
  readonly week: string
  readonly isSelfInitiated: boolean
  readonly fromOthers: boolean
  readonly isSession: boolean
}

/** The stone a record is; null for what is not counted as a record. */
export function stoneOf(record: AnyRecord | undefined): Stone | null {
  if (!isCountedRecord(record)) return null
  return {
    week: isoWeekOf(record.day),
    isSelfInitiated: 'initiative' in record && record.initiative === 'self',
    fromOthers: kindOf(record).isFromOthers,
    isSession: record.kind === 'session',
  }
}

/** A week's stones, counted. */
export interface WeekSummary {
  readonly week: string
  readonly stones: number
  readonly unasked: number
  readonly fromOthers: number
  readonly sessions: number
}

export const emptyWeek = (week: string): WeekSummary => ({ week, stones: 0, unasked: 0, fromOthers: 0, sessions: 0 })

/** The week with a stone laid (`by` 1) or taken away (`by` -1). */
export function withStone(summary: WeekSummary, stone: Stone, by: 1 | -1): WeekSummary {
  return {
    week: summary.week,
    stones: summary.stones + by,
    unasked: summary.unasked + (stone.isSelfInitiated ? by : 0),
    fromOthers: summary.fromOthers + (stone.fromOthers ? by : 0),
    sessions: summary.sessions + (stone.isSession ? by : 0),
  }
}
