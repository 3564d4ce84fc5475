// Which records are stones on the pile, in which week, and whether another person laid them. The weekly summary counts these.
import type { AnyRecord } from '../records/all-records.ts'
import { weekOf } from './iso-week.ts'

export interface Stone {
  readonly week: string
  readonly unasked: boolean
  readonly fromOthers: boolean
  readonly isSession: boolean
}

const ownStone = (day: string): Stone => ({ week: weekOf(day), unasked: false, fromOthers: false, isSession: false })

/** The stone a record is, or null: trashed records, plans not held yet and my own assessments are none. */
export function stoneOf(record: AnyRecord | undefined): Stone | null {
  if (record === undefined || record.trashedAt !== null) return null
  switch (record.kind) {
    case 'entry':
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'improvement':
      return { ...ownStone(record.day), unasked: record.initiative === 'self' }
    case 'learning':
    case 'question':
      return ownStone(record.day)
    case 'session':
      if (record.startedAt === null && record.closedAt === null) return null
      return { ...ownStone(record.day), isSession: true }
    case 'assessment':
      return record.personId === null ? null : { ...ownStone(record.day), fromOthers: true }
    case 'feedback':
      return { ...ownStone(record.day), fromOthers: true }
    default:
      return null
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
    unasked: summary.unasked + (stone.unasked ? by : 0),
    fromOthers: summary.fromOthers + (stone.fromOthers ? by : 0),
    sessions: summary.sessions + (stone.isSession ? by : 0),
  }
}
