// Someone the owner works or meets with.
import type { Person } from '../records/person.ts'
import { type Kind, nobody, noStatus, nothing } from './kind.ts'

export const personKind = {
  names: { one: 'Person', many: 'people', unnamed: 'Unnamed person' },
  segment: null,
  address: ({ id }) => `/people/${id}`,
  titleText: ({ name }) => name,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Person>
