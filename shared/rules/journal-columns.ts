// The light columns of the timeline: what narrowing down and ordering need of each record, and nothing a person wrote.
import type { AnyRecord, RecordOf } from '../records/all-records.ts'
import { weekOf } from './iso-week.ts'

/** The kinds that have their place on the timeline. An assessment has, when another person made it. */
export type TimelineRecord = RecordOf<'entry' | 'session' | 'assessment'>

export const timelineKinds = ['entry', 'session', 'assessment'] as const satisfies readonly TimelineRecord['kind'][]

export const isOnTimeline = (record: AnyRecord | undefined): record is TimelineRecord =>
  record !== undefined &&
  record.trashedAt === null &&
  (record.kind === 'entry' || record.kind === 'session' || (record.kind === 'assessment' && record.personId !== null))

export interface JournalColumns {
  readonly id: string
  readonly day: string
  /** When it was written down: orders records of one day. */
  readonly at: string
  readonly week: string
  readonly kind: TimelineRecord['kind']
  readonly from: 'self' | 'asked' | null
  readonly prompt: string | null
  readonly people: readonly string[]
  readonly criteria: readonly string[]
  readonly tags: readonly string[]
  readonly audience: string
  readonly status: string
  /** Only my own word stands behind it: an entry that names nobody else. */
  readonly backing: 'own' | 'others'
}

function statusOf(record: TimelineRecord, criteria: readonly string[]): string {
  switch (record.kind) {
    case 'session':
      return record.closedAt !== null ? 'closed' : record.startedAt !== null ? 'held' : 'planned'
    case 'assessment':
      return record.verdict
    case 'entry':
      return criteria.length > 0 ? 'linked' : 'unlinked'
  }
}

const none: readonly string[] = []

/** `criteria` are those that the record's standing links name; `weekOfDay` may remember weeks it has worked out before. */
export function columnsOf(
  record: TimelineRecord,
  criteria: readonly string[],
  weekOfDay: (day: string) => string = weekOf,
): JournalColumns {
  const named = record.kind === 'entry' ? record.people : record.personId === null ? none : [record.personId]
  const bearsOn = record.kind === 'assessment' ? [record.criterionId] : criteria
  return {
    id: record.id,
    day: record.day,
    at: record.createdAt,
    week: weekOfDay(record.day),
    kind: record.kind,
    from: record.kind === 'entry' ? record.initiative : null,
    prompt: record.kind === 'entry' ? record.prompt : null,
    people: named,
    criteria: bearsOn,
    tags: record.kind === 'assessment' ? none : record.tags,
    audience: record.audience,
    status: statusOf(record, bearsOn),
    backing: named.length > 0 ? 'others' : 'own',
  }
}

/** Newest work first; within a day what was written last comes first. */
export function newestFirst(one: Pick<JournalColumns, 'day' | 'at' | 'id'>, other: typeof one): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  return one.id < other.id ? 1 : -1
}
