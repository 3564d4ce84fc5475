// A line of the journal: what was done, by whom, with which figures.
import type { Entry } from '../records/entry.ts'
import { always, type Kind, nothing, whole } from './kind-definition.ts'
import { aroundParts, line, metricsPart, text } from './record-text-parts.ts'

export const entryKind = {
  names: { one: 'Entry', many: 'entries', unnamed: 'Untitled entry' },
  segment: null,
  address: ({ id }) => `/journal/${id}`,
  titleText: ({ title, what }) => (title.trim() === '' ? what : title),
  status: (_, isLinked) => (isLinked ? 'linked' : 'unlinked'),
  people: ({ people }) => people,
  linksTo: ({ proposalId }) => [proposalId],
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: always,
  parts: {
    title: line('Title', { isAdded: true }),
    what: text('What'),
    myPart: text('My part'),
    teamPart: text('Team’s part'),
    metrics: metricsPart,
    ...aroundParts,
  },
} as const satisfies Kind<Entry>
