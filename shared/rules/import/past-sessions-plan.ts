// What a table of past sessions becomes: a closed session for each line, with people known by name; what is here already is left alone.

import { newSession } from '../../records/new-records.ts'
import type { Person } from '../../records/person.ts'
import type { PersonId, SessionId } from '../../records/record-ids.ts'
import type { Session } from '../../records/session.ts'
import { fold } from '../text/fold-text.ts'
import type { FoundSession, LeftOutRow } from './found-session.ts'

export interface PastSessionsSource {
  readonly found: readonly FoundSession[]
  readonly people: readonly Person[]
  /** Those on the days of the table. */
  readonly here: readonly Session[]
  readonly role: Session['role']
  readonly today: string
}

export interface PlannedSession {
  readonly found: FoundSession
  /** Someone known, or the name of someone new; null where the line names nobody. */
  readonly person: Person | string | null
}

export interface PastSessionsPlan {
  readonly sessions: readonly PlannedSession[]
  /** Names of people who are not here yet, each once. */
  readonly newPeople: readonly string[]
  readonly leftOut: readonly LeftOutRow[]
}

const nameKey = (name: string) => fold(name).trim().replace(/\s+/g, ' ')
/** One session of a day, a person and a topic is the same one, in the table and here. */
const sessionKey = (day: string, person: string, topic: string) => `${day} ${person} ${topic.trim()}`

function personFor(name: string, people: readonly Person[]): Person | string | null {
  if (name.trim() === '') return null
  return people.find((one) => one.trashedAt === null && nameKey(one.name) === nameKey(name)) ?? name.trim()
}

const keyOfPerson = (person: Person | string | null) =>
  person === null ? '' : typeof person === 'string' ? nameKey(person) : person.id

export function planPastSessions({ found, people, here, today }: PastSessionsSource): PastSessionsPlan {
  const known = new Set(
    here
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ day, personId, goal }) => sessionKey(day, personId ?? '', goal)),
  )
  const sessions: PlannedSession[] = []
  const leftOut: LeftOutRow[] = []
  const newPeople = new Map<string, string>()
  for (const one of found) {
    const person = personFor(one.person, people)
    const key = sessionKey(one.day, keyOfPerson(person), one.topic)
    const leave = (why: string) =>
      leftOut.push({ place: one.place, what: [one.day, one.person, one.topic].filter(Boolean).join(', '), why })
    if (one.day > today) leave('It is in the future.')
    else if (known.has(key)) leave('Already in Cairn.')
    else {
      known.add(key)
      if (typeof person === 'string') newPeople.set(nameKey(person), newPeople.get(nameKey(person)) ?? person)
      sessions.push({ found: one, person })
    }
  }
  return { sessions, newPeople: [...newPeople.values()], leftOut }
}

export interface SessionMaking {
  readonly role: Session['role']
  readonly zone: string
  /** UTC instant of now: it is closed as of then. */
  readonly at: string
  readonly makeId: () => SessionId
  /** By folded name. */
  readonly idOfNew: (name: string) => PersonId | null
}

export const foldedName = nameKey

/** Closed without having been started here: no summary is made up for it. What has no field of its own stands as an addition. */
export function sessionOfFound({ found, person }: PlannedSession, making: SessionMaking): Session {
  const { role, zone, at, makeId, idOfNew } = making
  const rating = found.rating === '' ? '' : `Rating: ${found.rating}.`
  const words = [found.notes, rating].filter((one) => one !== '').join('\n\n')
  const begun = newSession(makeId(), found.day, zone, at)
  return {
    ...begun,
    role,
    planned: false,
    personId: person === null ? null : typeof person === 'string' ? idOfNew(person) : person.id,
    minutes: found.minutes ?? begun.minutes,
    goal: found.topic,
    closedAt: at,
    addenda: words === '' ? [] : [{ at, text: words }],
  }
}
