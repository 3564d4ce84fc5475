// Someone found among many: by any words of what is known of them, by how they are related, in an order that is chosen.
import type { Person } from '../../records/person.ts'
import { fold } from '../text/fold-text.ts'

const peopleOrders = ['name', 'team', 'newest'] as const
export type PeopleOrder = (typeof peopleOrders)[number]

export interface PeopleWanted {
  readonly words: string
  /** Null for everybody; `mentee` for those whom I mentor. */
  readonly related: Person['relationship'] | 'mentee'
  readonly order: PeopleOrder
}

export const everybody: PeopleWanted = { words: '', related: null, order: 'name' }

const wordsOf = (typed: string): string[] =>
  fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '')

/** Whether each word that was typed stands in one of the texts, in any case and with or without accents. */
export function standsIn(typed: string, texts: readonly string[]): boolean {
  const folded = fold(texts.join('\n'))
  return wordsOf(typed).every((word) => folded.includes(word))
}

const isRelated = ({ relationship, iMentorThem }: Person, related: PeopleWanted['related']): boolean =>
  related === null || (related === 'mentee' ? iMentorThem : relationship === related)

const byName = (one: Person, other: Person) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1)

/** Whoever has no team comes last. */
const byTeam = (one: Person, other: Person) =>
  Number(one.team === '') - Number(other.team === '') || one.team.localeCompare(other.team, 'en') || byName(one, other)

const byNewest = (one: Person, other: Person) =>
  one.createdAt === other.createdAt ? byName(one, other) : one.createdAt < other.createdAt ? 1 : -1

const compare = { name: byName, team: byTeam, newest: byNewest } as const

export const findPeople = (people: readonly Person[], { words, related, order }: PeopleWanted): Person[] =>
  people
    .filter((one) => isRelated(one, related))
    .filter(({ name, team, stage, knowledge, stack, tags }) =>
      standsIn(words, [name, team, stage, ...knowledge, ...stack, ...tags]),
    )
    .sort(compare[order])
