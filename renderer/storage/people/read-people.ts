// What the People screen reads. A relationship is read from its newest sessions only, so hundreds of them cost no more than sixty.

import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { AgendaItem, Session } from '../../../shared/records/session.ts'
import { askHistoryOf } from '../../../shared/rules/sessions/ask-history.ts'
import type { AnsweredBefore, AskHistory } from '../../../shared/rules/sessions/who-to-ask.ts'
import type { CairnDatabase } from '../core/database.ts'

const mostPeople = 1000

const byName = (a: Person, b: Person) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)

/** Everybody who is not in the trash, by name. */
export async function readPeople(database: CairnDatabase): Promise<Person[]> {
  const found = await database.records.where('kind').equals('person').limit(mostPeople).toArray()
  return found.filter((one): one is Person => one.kind === 'person' && one.trashedAt === null).sort(byName)
}

/** The person, trashed or not; null when there is none of this id. */
export async function readPerson(database: CairnDatabase, id: string): Promise<Person | null> {
  const found = await database.records.get(id)
  return found?.kind === 'person' ? found : null
}

/** At most this many sessions are shown of one relationship. */
export const historyLimit = 60
/** Some of the newest are plans or in the trash. */
const readLimit = 90

export interface RelationshipView {
  /** Held sessions, the earliest first. */
  readonly held: readonly Session[]
  /** Older ones exist that were not read. */
  readonly more: boolean
  /** The next planned one. */
  readonly next: Session | null
  /** All that are planned from today on, the next one first. */
  readonly planned: readonly Session[]
}

const byDay = (a: Session, b: Session) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.id < b.id ? -1 : 1)

/** The newest sessions with a person: the last of the index by day, and only they are read whole. */
export async function readRelationship(
  database: CairnDatabase,
  id: PersonId,
  today: string,
): Promise<RelationshipView> {
  const keys = await database.records
    .where('[kind+personId]')
    .equals(['session', id])
    .reverse()
    .limit(readLimit + 1)
    .primaryKeys()
  const records = await database.records.bulkGet(keys.slice(0, readLimit))
  const sessions = records
    .filter((one): one is Session => one?.kind === 'session' && one.trashedAt === null)
    .sort(byDay)
  const held = sessions.filter(({ startedAt, closedAt }) => startedAt !== null || closedAt !== null)
  const planned = sessions.filter(
    ({ startedAt, closedAt, day }) => startedAt === null && closedAt === null && day >= today,
  )
  return {
    held: held.slice(-historyLimit),
    more: held.length > historyLimit || keys.length > readLimit,
    next: planned[0] ?? null,
    planned,
  }
}

/** Questions are looked up in this many of the newest sessions. */
export const answeredIn = 100

async function newestSessions(database: CairnDatabase, most: number): Promise<Session[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', ''], ['session', '\uffff'])
    .reverse()
    .limit(most)
    .toArray()
  return found.filter((one): one is Session => one.kind === 'session' && one.trashedAt === null)
}

export interface OpenQuestion {
  readonly item: AgendaItem
  readonly session: Session
}

export interface AskView {
  readonly answered: readonly AnsweredBefore[]
  readonly history: AskHistory
  /** Not answered yet, on sessions that are not closed. */
  readonly open: readonly OpenQuestion[]
  /** The next planned day with each person. */
  readonly planned: ReadonlyMap<PersonId, string>
  readonly held: HeldDays
}

/** The days of sessions held, by person, oldest first: where a schedule goes on from. */
export type HeldDays = ReadonlyMap<PersonId, readonly string[]>

function heldDaysOf(sessions: readonly Session[]): HeldDays {
  const days = new Map<PersonId, string[]>()
  for (const { personId, day, startedAt, closedAt } of sessions.toSorted(byDay))
    if (personId !== null && (startedAt !== null || closedAt !== null))
      days.set(personId, [...(days.get(personId) ?? []), day])
  return days
}

export const readHeldDays = async (database: CairnDatabase): Promise<HeldDays> =>
  heldDaysOf(await newestSessions(database, answeredIn))

/** What "who should I ask?" is answered from: the newest hundred sessions, planned ones included. */
export async function readAskView(database: CairnDatabase, today: string): Promise<AskView> {
  const sessions = await newestSessions(database, answeredIn)
  const { answered, ...history } = askHistoryOf(sessions)
  const ahead = sessions.filter(({ closedAt, day }) => closedAt === null && day >= today).sort(byDay)
  const open = ahead.flatMap((session) =>
    session.agenda.flatMap((item) => (item.answered || item.text.trim() === '' ? [] : [{ item, session }])),
  )
  const planned = new Map<PersonId, string>()
  for (const { personId, day } of ahead) if (personId !== null && !planned.has(personId)) planned.set(personId, day)
  return { answered, history, open, planned, held: heldDaysOf(sessions) }
}
