// Evidence by month: how many items each criterion got in which month of their work dates.
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, Roadmap } from '../../records/roadmap.ts'
import { fromEpochDay } from '../time/epoch-day.ts'
import type { Standings } from './roadmap-progress.ts'

/** A month as one number, so that the next month is one more: year × 12 + month from 0. */
export type Month = number

export const monthOfDay = (day: string): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The first day of a month, as a civil date. */
export const firstDayOf = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

export type MonthCounts = ReadonlyMap<Month, number>

export interface EvidenceMonths {
  /** The first and the last month that has any evidence; null without any. */
  readonly first: Month | null
  readonly last: Month | null
  /** Criteria without evidence are not in it. */
  readonly of: ReadonlyMap<CriterionId, MonthCounts>
}

/** Several dates of one month lie beside each other: each month is worked out once. */
function countDays(days: Int32Array, counts: Map<Month, number>): void {
  for (const day of days) {
    const month = monthOfDay(fromEpochDay(day))
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
}

function monthsOf({ kinds }: Criterion, standing: NonNullable<ReturnType<Standings['get']>>): MonthCounts {
  const counts = new Map<Month, number>()
  for (const kind of kinds) {
    const days = standing.days[kind]
    if (days !== undefined) countDays(days, counts)
  }
  return counts
}

/** Counts the items of the kinds that a criterion takes, by the month of their work date. */
export function evidenceMonths(roadmap: Roadmap, standings: Standings): EvidenceMonths {
  const of = new Map<CriterionId, MonthCounts>()
  let [first, last]: [Month | null, Month | null] = [null, null]
  for (const criterion of roadmap.criteria) {
    const standing = standings.get(criterion.id)
    const counts = standing === undefined ? null : monthsOf(criterion, standing)
    if (counts === null || counts.size === 0) continue
    of.set(criterion.id, counts)
    for (const month of counts.keys()) {
      first = first === null || month < first ? month : first
      last = last === null || month > last ? month : last
    }
  }
  return { first, last, of }
}

export const sumOf = (all: readonly MonthCounts[]): MonthCounts => {
  const sum = new Map<Month, number>()
  for (const counts of all) for (const [month, count] of counts) sum.set(month, (sum.get(month) ?? 0) + count)
  return sum
}

/** How strongly a month is drawn, from 0 (nothing) to 4 (8 items or more). */
export const depthOf = (count: number): 0 | 1 | 2 | 3 | 4 =>
  count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 8 ? 3 : 4

export const monthsMeaning =
  'Evidence items of the kinds that the criterion takes, by the month of the date of the work. An item that supports two criteria is counted for each of them.'
