// Someone the owner works or meets with.
import type { Person } from '../records/person.ts'
import { always, type Kind, nobody, noStatus, nothing, whole } from './kind-definition.ts'
import { line, text, unsearched, words } from './record-text-parts.ts'

export const personKind = {
  names: { one: 'Person', many: 'people', unnamed: 'Unnamed person' },
  segment: null,
  address: ({ id }) => `/people/${id}`,
  titleText: ({ name }) => name,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    name: line('Name'),
    team: line('Team'),
    stage: line('Level'),
    howItBegan: text('How it began', { isAdded: true }),
    endedWhy: text('Why it ended', { isAdded: true }),
    note: text('Note'),
    stack: words('Stack'),
    knowledge: words('Knows about'),
    workingTowards: text('Goal', unsearched),
    sharedBackground: text('Shared background', unsearched),
    tags: words('Tags'),
  },
} as const satisfies Kind<Person>
