// What This week reads: one week by index, sixteen small summary rows, and a bounded look ahead. Nothing here grows with the database.

import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, PersonId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Session } from '../../../shared/records/session.ts'
import { isOnTimeline, type TimelineRecord } from '../../../shared/rules/journal/journal-filter-keys.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import { roadmapProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { shiftWeek } from '../../../shared/rules/time/iso-week.ts'
import { daysOfWeek } from '../../../shared/rules/time/week-by-first-day.ts'
import type { StepInput } from '../../../shared/rules/week/suggested-next-step.ts'
import { stoneOf, type WeekSummary } from '../../../shared/rules/week/weekly-summary.ts'
import type { CairnDatabase } from '../core/database.ts'
import { sessionsWithRequestSent } from '../review/mark-shares-sent.ts'
import { readCriterionTallies } from '../roadmap/read-roadmap.ts'
import { readWeekSummaries } from './read-week-summaries.ts'

export interface WeekView {
  readonly summary: WeekSummary | null
  /** The last weeks up to and including this one, the earliest first. */
  readonly recent: readonly WeekSummary[]
  /** Newest day first; within a day the last written first. */
  readonly records: readonly TimelineRecord[]
  /** Criteria each record speaks for. */
  readonly criteria: ReadonlyMap<string, readonly CriterionId[]>
  readonly people: ReadonlyMap<PersonId, Person>
  /** More was recorded than is shown. */
  readonly more: boolean
}

/** A week takes thousands of records only by an import; these many of the newest are shown. */
const mostShown = 200
export const weeksShown = 16

export async function readPeopleByIds(database: CairnDatabase, ids: Iterable<PersonId | null>) {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const found = wanted.length === 0 ? [] : await database.records.bulkGet(wanted)
  return new Map(found.flatMap((one) => (one?.kind === 'person' ? [[one.id, one] as const] : [])))
}

async function readCriteriaOf(database: CairnDatabase, ids: readonly string[]) {
  // Asked for at once: with `anyOf` a cursor goes from one to the next, and each step waits for the store.
  const found = await Promise.all(ids.map((id) => database.records.where('recordId').equals(id).toArray()))
  const criteria = new Map<string, CriterionId[]>()
  for (const link of found.flat()) {
    if (link.kind !== 'evidence-link' || link.trashedAt !== null) continue
    criteria.set(link.recordId, [...(criteria.get(link.recordId) ?? []), link.criterionId])
  }
  return criteria
}

const newestFirst = (a: TimelineRecord, b: TimelineRecord) =>
  a.day !== b.day ? (a.day < b.day ? 1 : -1) : `${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? 1 : -1

async function readDated(database: CairnDatabase, week: string, first: string, last: string): Promise<WeekView> {
  const [dated, recent] = await Promise.all([
    database.records.where('day').between(first, last, true, true).reverse().limit(mostShown).toArray(),
    readRecentWeeks(database, week, weeksShown),
  ])
  const records = dated
    .filter(isOnTimeline)
    .filter((one) => stoneOf(one) !== null)
    .sort(newestFirst)
  const named = records.filter(({ kind }) => kind !== 'entry').flatMap(peopleIn)
  const ids = records.map(({ id }) => id)
  const [criteria, people] = await Promise.all([readCriteriaOf(database, ids), readPeopleByIds(database, named)])
  const own = recent.at(-1)
  const summary = own === undefined || own.stones === 0 ? null : own
  const more = (summary?.stones ?? 0) > records.length
  return { summary, recent, records, criteria, people, more }
}

/** Everything dated in a week. Plans not held yet and my own assessments are no part of what was done. */
export async function readWeek(database: CairnDatabase, week: string): Promise<WeekView | null> {
  const days = daysOfWeek(week)
  if (days === null) return null
  // One transaction: what was saved is painted as soon as its two rounds are read, not when six have had their turn.
  return database.transaction('r', [database.records, database.weeks], async () =>
    readDated(database, week, days.first, days.last),
  )
}

/** The summaries of `count` weeks up to and including `week`, the earliest first; weeks without stones are empty. */
export async function readRecentWeeks(database: CairnDatabase, week: string, count: number): Promise<WeekSummary[]> {
  const weeks = Array.from({ length: count }, (_, index) => shiftWeek(week, index - count + 1)).filter(
    (one) => one !== null,
  )
  return readWeekSummaries(database, weeks)
}

const isOpen = (one: AnyRecord): one is Session =>
  one.kind === 'session' && one.trashedAt === null && one.closedAt === null

/** The next session that is planned or being held, on `today` or later. */
export async function readNextSession(database: CairnDatabase, today: string): Promise<Session | null> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', today], ['session', '\uffff'])
    .filter(isOpen)
    .first()
  return found?.kind === 'session' ? found : null
}

/** The next session beside the person it is with. */
export async function readNextWithPerson(database: CairnDatabase, today: string) {
  const session = await readNextSession(database, today)
  if (session === null) return null
  const [people, sent] = await Promise.all([
    readPeopleByIds(database, [session.personId]),
    sessionsWithRequestSent(database, [session.id]),
  ])
  const person = session.personId === null ? null : (people.get(session.personId) ?? null)
  return { session, person, isRequestSent: sent.has(session.id) }
}

/** How far back a held session is still offered to be closed. */
const lookBackDays = 28

async function readUnclosed(database: CairnDatabase, today: string): Promise<Session[]> {
  const from = Temporal.PlainDate.from(today).subtract({ days: lookBackDays }).toString()
  const found = await database.records
    .where('[kind+day]')
    .between(['session', from], ['session', today], true, true)
    .filter((one) => isOpen(one) && one.startedAt !== null)
    .limit(5)
    .toArray()
  return found.filter((one) => one.kind === 'session')
}

export interface OpenAction {
  readonly action: RecordOf<'action'>
  readonly owner: Person | null
}
const mostActions = 60
const dueOrder = ({ action: { due, day } }: OpenAction) => `${due ?? '9999-99'} ${day}`
const soonestFirst = (one: OpenAction, other: OpenAction) => (dueOrder(one) < dueOrder(other) ? -1 : 1)

/** Of the newest open actions those due first; mine and what others said they would do. */
export async function readOpenActions(database: CairnDatabase): Promise<OpenAction[]> {
  const found = await database.records
    .where('[kind+state]')
    .equals(['action', 'open'])
    .reverse()
    .limit(mostActions)
    .toArray()
  const open = found.filter((one): one is RecordOf<'action'> => one.kind === 'action' && one.trashedAt === null)
  const people = await readPeopleByIds(
    database,
    open.map(({ ownerId }) => ownerId),
  )
  return open
    .map((action) => ({ action, owner: action.ownerId === null ? null : (people.get(action.ownerId) ?? null) }))
    .sort(soonestFirst)
}

/** Who is named on a few pieces of a criterion, the most often first. */
async function namedOn(database: CairnDatabase, criterionId: CriterionId): Promise<PersonId[]> {
  const links = await database.records
    .where('[kind+criterionId]')
    .equals(['evidence-link', criterionId])
    .reverse()
    .limit(12)
    .toArray()
  const ids = links.flatMap((one) => (one.kind === 'evidence-link' && one.trashedAt === null ? [one.recordId] : []))
  const counts = new Map<PersonId, number>()
  for (const record of await database.records.bulkGet(ids)) {
    const people = record?.kind === 'entry' ? record.people : record?.kind === 'session' ? [record.personId] : []
    for (const id of people) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

const fewPeople = 50

/** What the suggested next step is made from. */
export async function readStepInput(database: CairnDatabase, roadmap: Roadmap, today: string): Promise<StepInput> {
  const [standings, unclosed, next, some] = await Promise.all([
    readCriterionTallies(database, roadmap.id),
    readUnclosed(database, today),
    readNextSession(database, today),
    database.records.where('kind').equals('person').limit(fewPeople).toArray(),
  ])
  const progress = roadmapProgress(roadmap, standings, null)
  const waiting = progress.filter(({ status }) => status === 'evidenced').map(({ criterion }) => criterion.id)
  const named = await Promise.all(waiting.map(async (id) => [id, await namedOn(database, id)] as const))
  const ids = [...named.flatMap(([, people]) => people), ...[next, ...unclosed].map((one) => one?.personId ?? null)]
  const people = await readPeopleByIds(database, ids)
  for (const one of some) if (one.kind === 'person' && one.trashedAt === null) people.set(one.id, one)
  return { today, roadmap, progress, unclosed, next, people, namedOn: new Map(named) }
}
