// The light columns of the timeline: what narrowing down and ordering need of each record, and nothing a person wrote.
import { kindOf } from '../../kinds/all-kinds.ts'
import { evidenceKinds } from '../../records/field-choices.ts'
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../evidence/evidence-item.ts'
import { peopleIn } from '../records/named-people.ts'
import { weekOf } from '../time/week-by-first-day.ts'

/** The kinds that have their place on the timeline: all evidence, and an assessment when another person made it. */
export type TimelineRecord = EvidenceRecord | RecordOf<'assessment'>

export const timelineKinds = [...evidenceKinds, 'assessment'] as const satisfies readonly TimelineRecord['kind'][]

export const isOnTimeline = (record: AnyRecord | undefined): record is TimelineRecord =>
  record !== undefined &&
  record.trashedAt === null &&
  (isEvidenceRecord(record) || (record.kind === 'assessment' && record.personId !== null))

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
  /** Only my own word stands behind it: it names nobody else. */
  readonly backing: 'own' | 'others'
}

const none: readonly string[] = []

/** Someone else stands behind what they said, also where the record names nobody. */
const isFromOthers = (record: TimelineRecord, named: readonly string[]) =>
  named.length > 0 || kindOf(record).isFromOthers

/** Which of the week's three questions a record answers: one with a kind of its own does so without having been asked. */
function promptOf(record: TimelineRecord): string | null {
  switch (record.kind) {
    case 'entry':
      return record.prompt
    case 'question':
      return 'questioned'
    case 'learning':
      return 'learned'
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'feedback':
    case 'session':
    case 'improvement':
    case 'assessment':
      return null
  }
}

/** `criteria` are those that the record's standing links name; `weekOfDay` may remember weeks it has worked out before. */
export function columnsOf(
  record: TimelineRecord,
  criteria: readonly string[],
  weekOfDay: (day: string) => string = weekOf,
): JournalColumns {
  const named = peopleIn(record)
  const bearsOn = record.kind === 'assessment' ? [record.criterionId] : criteria
  return {
    id: record.id,
    day: record.day,
    at: record.createdAt,
    week: weekOfDay(record.day),
    kind: record.kind,
    from: 'initiative' in record ? record.initiative : null,
    prompt: promptOf(record),
    people: named,
    criteria: bearsOn,
    tags: record.kind === 'assessment' ? none : record.tags,
    audience: record.audience,
    status: kindOf(record).status(record, criteria.length > 0) ?? '',
    backing: isFromOthers(record, named) ? 'others' : 'own',
  }
}

/** Newest work first; within a day what was written last comes first. */
export function newestFirst(one: Pick<JournalColumns, 'day' | 'at' | 'id'>, other: typeof one): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  return one.id < other.id ? 1 : -1
}
