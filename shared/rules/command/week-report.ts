// A week as the `cairn` command and an agent are told it: what was recorded in it, the next session, open actions. Made from all records.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import { isCountedRecord } from '../journal/counted-records.ts'
import type { TimelineRecord } from '../journal/journal-filter-keys.ts'
import { titleOf } from '../records/record-title.ts'
import { daysOfWeek } from '../time/week-by-first-day.ts'
import { stoneOf } from '../week/weekly-summary.ts'

export interface ReportedRecord {
  readonly id: string
  readonly kind: string
  readonly day: string
  readonly title: string
  readonly criteria: readonly string[]
  readonly tags: readonly string[]
}

export interface WeekReport {
  /** ISO name, such as `2025-W11`. */
  readonly week: string
  readonly first: string
  readonly last: string
  readonly counts: {
    readonly records: number
    readonly selfInitiated: number
    readonly fromOthers: number
    readonly sessions: number
  }
  /** By day, then in the order in which they were written. */
  readonly records: readonly ReportedRecord[]
  /** The next planned one, today or later. */
  readonly nextSession: {
    readonly id: string
    readonly day: string
    readonly with: string
    readonly goal: string
  } | null
  /** Due first. */
  readonly openActions: readonly { readonly id: string; readonly what: string; readonly due: string | null }[]
}

/** Criteria that each record supports, by its id. */
export function criteriaByRecord(records: Iterable<AnyRecord>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const one of records) {
    if (one.kind !== 'evidence-link' || one.trashedAt !== null) continue
    const known = found.get(one.recordId)
    if (known === undefined) found.set(one.recordId, [one.criterionId])
    else known.push(one.criterionId)
  }
  return found
}

export const reported = (record: TimelineRecord, criteria: readonly string[] = []): ReportedRecord => ({
  id: record.id,
  kind: record.kind,
  day: record.day,
  title: titleOf(record),
  criteria: [...criteria].sort(),
  tags: 'tags' in record ? record.tags : [],
})

const inOrder = (one: TimelineRecord, other: TimelineRecord) =>
  `${one.day} ${one.createdAt} ${one.id}` < `${other.day} ${other.createdAt} ${other.id}` ? -1 : 1

function nextSession(records: readonly AnyRecord[], today: string): WeekReport['nextSession'] {
  const [next] = records
    .filter((one): one is RecordOf<'session'> => one.kind === 'session' && one.trashedAt === null)
    .filter(({ day, closedAt, startedAt }) => day >= today && closedAt === null && startedAt === null)
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  if (next === undefined) return null
  const person = records.find(({ id }) => id === next.personId)
  return { id: next.id, day: next.day, with: person?.kind === 'person' ? person.name : '', goal: next.goal }
}

const byDue = ({ due, day }: RecordOf<'action'>) => `${due ?? '9999-99'} ${day}`

function openActions(records: readonly AnyRecord[]): WeekReport['openActions'] {
  return records
    .filter((one): one is RecordOf<'action'> => one.kind === 'action' && one.trashedAt === null && one.state === 'open')
    .sort((one, other) => (byDue(one) < byDue(other) ? -1 : 1))
    .map((one) => ({ id: one.id, what: titleOf(one), due: one.due }))
}

/** `week` is an ISO week; null when there is none of that name. `today` is a civil date. */
export function weekReport(all: Iterable<AnyRecord>, week: string, today: string): WeekReport | null {
  const days = daysOfWeek(week)
  if (days === null) return null
  const records = [...all]
  const own = records
    .filter((one): one is TimelineRecord => isCountedRecord(one) && one.day >= days.first && one.day <= days.last)
    .sort(inOrder)
  const stones = own.map(stoneOf).filter((one) => one !== null)
  const criteria = criteriaByRecord(records)
  return {
    week,
    ...days,
    counts: {
      records: own.length,
      selfInitiated: stones.filter(({ isSelfInitiated }) => isSelfInitiated).length,
      fromOthers: stones.filter(({ fromOthers }) => fromOthers).length,
      sessions: stones.filter(({ isSession }) => isSession).length,
    },
    records: own.map((one) => reported(one, criteria.get(one.id))),
    nextSession: nextSession(records, today),
    openActions: openActions(records),
  }
}
