// What the list and the calendar of sessions read. Past sessions are ids by index; their rows are fetched as they come into view.

import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { CairnDatabase } from '../core/database.ts'
import { sessionsWithRequestSent } from '../review/mark-shares-sent.ts'

export interface SessionRow {
  readonly session: Session
  readonly person: Person | null
}

export interface UpcomingRow extends SessionRow {
  readonly isRequestSent: boolean
}

const mostUpcoming = 60
const mostPeople = 500

const isSession = (one: AnyRecord | undefined): one is Session => one?.kind === 'session'
const isKept = (session: Session) => session.trashedAt === null
const byStart = (a: Session, b: Session) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : (a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1

async function withPeople(database: CairnDatabase, sessions: readonly Session[]): Promise<SessionRow[]> {
  const found = await database.records.bulkGet(sessions.map(({ personId }) => personId ?? ''))
  return sessions.map((session, index) => {
    const person = found[index]
    return { session, person: person?.kind === 'person' ? person : null }
  })
}

/** Sessions from today on that are not closed, the next first. */
export async function readUpcoming(database: CairnDatabase, today: string): Promise<UpcomingRow[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', today], ['session', '\uffff'])
    .limit(mostUpcoming)
    .toArray()
  const open = found.filter(isSession).filter((one) => isKept(one) && one.closedAt === null)
  const [rows, sent] = await Promise.all([
    withPeople(database, open.sort(byStart)),
    sessionsWithRequestSent(
      database,
      open.map(({ id }) => id),
    ),
  ])
  return rows.map((row) => ({ ...row, isRequestSent: sent.has(row.session.id) }))
}

/** Ids of all sessions before today and of those closed already, the latest first. Reads keys, not records. */
export async function readPastIds(database: CairnDatabase, today: string): Promise<string[]> {
  const [past, later, trashed] = await Promise.all([
    database.records.where('[kind+day]').between(['session', ''], ['session', today]).reverse().primaryKeys(),
    database.records
      .where('[kind+day]')
      .between(['session', today], ['session', '\uffff'])
      .limit(mostUpcoming)
      .toArray(),
    database.records.where('trashedAt').above('').primaryKeys(),
  ])
  const gone = new Set(trashed)
  const closed = later.filter(isSession).filter((one) => one.closedAt !== null)
  return [
    ...closed
      .sort(byStart)
      .reverse()
      .map(({ id }) => id),
    ...past,
  ].filter((id) => !gone.has(id))
}

/** The rows of some ids, in their order. */
export async function readSessionRows(database: CairnDatabase, ids: readonly string[]): Promise<SessionRow[]> {
  return withPeople(database, (await database.records.bulkGet([...ids])).filter(isSession))
}

/** Sessions from `first` to `last`, both days included, in order. */
export async function readSessionsBetween(database: CairnDatabase, first: string, last: string): Promise<SessionRow[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['session', first], ['session', last], true, true)
    .toArray()
  return withPeople(database, found.filter(isSession).filter(isKept).sort(byStart))
}

/** People to choose from, by name. */
export async function readPeopleByName(database: CairnDatabase): Promise<Person[]> {
  const found = await database.records.where('kind').equals('person').limit(mostPeople).toArray()
  const people = found.flatMap((one) => (one.kind === 'person' && one.trashedAt === null ? [one] : []))
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
