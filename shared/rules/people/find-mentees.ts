// Someone found among those I met as their mentor: by name, by what they asked about, by whether they came back, in an order that is chosen.

import type { Person } from '../../records/person.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Topic } from '../../records/session.ts'
import { standsIn } from './find-people.ts'
import type { Mentee } from './mentee-summaries.ts'
import { lastMetFirst } from './mentor-roster.ts'

export type MenteeOrder = 'name' | 'sessions' | 'last'

export interface MenteesWanted {
  readonly words: string
  readonly met: 'any' | 'again' | 'once'
  readonly topic: Topic | null
  readonly order: MenteeOrder
  /** The other way round. */
  readonly isReversed: boolean
}

/** The one met last first. */
export const everyMentee: MenteesWanted = { words: '', met: 'any', topic: null, order: 'last', isReversed: false }

export const needsNames = ({ words, order }: MenteesWanted): boolean => words.trim() !== '' || order === 'name'

type Known = ReadonlyMap<PersonId, Person> | null

function ordered(mentees: readonly Mentee[], known: Known, order: MenteeOrder): Mentee[] {
  const lastFirst = lastMetFirst(mentees)
  if (order === 'last') return lastFirst
  if (order === 'sessions') return lastFirst.sort((one, other) => other.days.length - one.days.length)
  const nameOf = ({ personId }: Mentee) => known?.get(personId)?.name ?? ''
  // Someone whose record is gone comes last.
  return lastFirst.sort(
    (one, other) =>
      Number(nameOf(one) === '') - Number(nameOf(other) === '') || nameOf(one).localeCompare(nameOf(other), 'en'),
  )
}

/** `known` are their records where names matter; null where they do not. */
export function findMentees(mentees: readonly Mentee[], known: Known, wanted: MenteesWanted): Mentee[] {
  const { words, met, topic, order, isReversed } = wanted
  const found = mentees
    .filter(({ days }) => met === 'any' || (met === 'again') === days.length > 1)
    .filter(({ topics }) => topic === null || (topics[topic] ?? 0) > 0)
    .filter(({ personId }) => {
      const person = known?.get(personId)
      return (
        words.trim() === '' || standsIn(words, person === undefined ? [] : [person.name, person.team, person.stage])
      )
    })
  const inOrder = ordered(found, known, order)
  return isReversed ? inOrder.reverse() : inOrder
}
