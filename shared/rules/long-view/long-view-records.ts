// The records that a span is counted from: by their own day, not in the trash, and of one person where one is chosen.
import type { Action } from '../../records/action.ts'
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Session } from '../../records/session.ts'
import { peopleIn } from '../records/named-people.ts'
import { dayThenId } from '../records/sort-by-day-and-id.ts'
import { maySee } from '../sharing/redact-record.ts'
import type { LongSpan } from './long-view-span.ts'

/** Kinds that are read for it, each by its own day. */
export const longKinds = [
  'session',
  'action',
  'entry',
  'proposal',
  'poc',
  'presentation',
  'question',
  'learning',
  'improvement',
  'feedback',
] as const
export type LongKind = (typeof longKinds)[number]
export type LongRecord = RecordOf<LongKind>

export interface LongRecords {
  /** Sessions that were held with me as the mentee. */
  readonly sessions: readonly Session[]
  readonly actions: readonly Action[]
  readonly entries: readonly RecordOf<'entry'>[]
  readonly proposals: readonly RecordOf<'proposal'>[]
  readonly pocs: readonly RecordOf<'poc'>[]
  readonly presentations: readonly RecordOf<'presentation'>[]
  readonly questions: readonly RecordOf<'question'>[]
  readonly learnings: readonly RecordOf<'learning'>[]
  readonly improvements: readonly RecordOf<'improvement'>[]
  readonly feedback: readonly RecordOf<'feedback'>[]
}

export const isHeld = ({ startedAt, closedAt }: Pick<Session, 'startedAt' | 'closedAt'>): boolean =>
  startedAt !== null || closedAt !== null

/** For whom it is counted: everything for its owner; what a mentor may see for one. */
export type LongReader = 'owner' | 'mentor'

export interface LongChoice {
  readonly span: Pick<LongSpan, 'first' | 'last'>
  readonly personId: PersonId | null
  readonly reader: LongReader
}

const isLong = (record: AnyRecord): record is LongRecord => longKinds.some((kind) => kind === record.kind)

const isMineHeld = (session: Session): boolean => session.role === 'mentee' && isHeld(session)

/** Of the records in a span, those that are counted: not in the trash, and of sessions those held with me as the mentee. */
export const isCounted = (record: AnyRecord): record is LongRecord =>
  isLong(record) && record.trashedAt === null && (record.kind !== 'session' || isMineHeld(record))

const isOf = (record: LongRecord, personId: PersonId, sessionIds: ReadonlySet<string>): boolean =>
  peopleIn(record).includes(personId) ||
  (record.kind === 'action' && record.ownerId === personId) ||
  ('sessionId' in record && record.sessionId !== null && sessionIds.has(record.sessionId))

/** Oldest first within each kind. */
export function longRecordsOf(records: Iterable<AnyRecord>, { span, personId, reader }: LongChoice): LongRecords {
  const inSpan = [...records]
    .filter(isLong)
    .filter(({ trashedAt, day }) => trashedAt === null && day >= span.first && day <= span.last)
    .filter(({ audience }) => reader === 'owner' || maySee(audience, reader))
    .sort(dayThenId)
  const sessionIds = new Set(
    inSpan.flatMap((one) => (one.kind === 'session' && one.personId === personId ? [one.id as string] : [])),
  )
  const found = personId === null ? inSpan : inSpan.filter((one) => isOf(one, personId, sessionIds))
  const of = <K extends LongKind>(kind: K) => found.filter((one): one is RecordOf<K> & LongRecord => one.kind === kind)
  return {
    sessions: of('session').filter(isMineHeld),
    actions: of('action'),
    entries: of('entry'),
    proposals: of('proposal'),
    pocs: of('poc'),
    presentations: of('presentation'),
    questions: of('question'),
    learnings: of('learning'),
    improvements: of('improvement'),
    feedback: of('feedback'),
  }
}
