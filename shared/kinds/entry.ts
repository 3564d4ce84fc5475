// A line of the journal: what was done, by whom, with which figures.
import type { Entry } from '../records/entry.ts'
import { type Kind, nothing } from './kind.ts'

export const entryKind = {
  names: { one: 'Entry', many: 'entries', unnamed: 'Untitled entry' },
  segment: null,
  address: ({ id }) => `/journal/${id}`,
  titleText: ({ what }) => what,
  status: (_, isLinked) => (isLinked ? 'linked' : 'unlinked'),
  people: ({ people }) => people,
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Entry>
