// What `#` and `@` may complete to. Read only once someone types the sign, and never more than a list can use.
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { NamedPerson } from '../../../shared/rules/week/person-handles.ts'
import type { CairnDatabase } from '../core/database.ts'

const mostTags = 500
const mostPeople = 1000

/** Tags in use, by name. */
export async function readTags(database: CairnDatabase): Promise<string[]> {
  const found = await database.records.orderBy('tags').limit(mostTags).uniqueKeys()
  return found.flatMap((tag) => (typeof tag === 'string' ? [tag] : []))
}

/** Someone with a name, and the team that tells two of one name apart. */
export type OfferedPerson = NamedPerson & { readonly id: PersonId; readonly team: string }

/** Everybody with a name who is not in the trash. */
export async function readNamedPeople(database: CairnDatabase): Promise<OfferedPerson[]> {
  const found = await database.records.where('kind').equals('person').limit(mostPeople).toArray()
  return found.flatMap((one) =>
    one.kind === 'person' && one.trashedAt === null && one.name !== ''
      ? [{ id: one.id, name: one.name, team: one.team }]
      : [],
  )
}
