// The fixed choices of a person's record in words.
import type { Person } from '../../../shared/records/person.ts'

type Relationship = NonNullable<Person['relationship']>

export const relationshipWords: Readonly<Record<Relationship, string>> = {
  mentor: 'official mentor',
  manager: 'manager',
  peer: 'peer',
  community: 'from a community',
  willing: 'willing to talk',
}

/** "official mentor", "you mentor them", or both; empty where nothing was said. */
export function relationshipOfPerson({ relationship, iMentorThem }: Person): string {
  const said = relationship === null ? '' : relationshipWords[relationship]
  return [said, iMentorThem ? 'you mentor them' : ''].filter(Boolean).join(', ')
}

/** What stands small beside a name: "peer, Rates". */
export const besideName = (person: Person): string =>
  [relationshipOfPerson(person), person.team].filter(Boolean).join(', ')
