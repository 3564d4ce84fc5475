// The owner: name, levels, the roadmap in use.
import type { Profile } from '../records/profile.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere, whole } from './kind-definition.ts'
import { line, lines, text, unsearched } from './record-text-parts.ts'

export const profileKind = {
  names: { one: 'Profile', many: 'profiles', unnamed: 'Profile' },
  segment: null,
  address: nowhere,
  titleText: ({ name }) => name,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: ({ roadmapId, otherLadders }) => [roadmapId, ...otherLadders.map((one) => one.roadmapId)],
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: false,
  staying: () => ['roadmapId', 'otherLadders', 'snoozes'],
  comesWith: 'chosen',
  isSearched: never,
  parts: {
    name: line('Name'),
    currentLevel: line('Current level'),
    targetLevel: line('Target level'),
    role: line('Role', { isAdded: true }),
    team: line('Team', { isAdded: true }),
    scope: text('Responsible for', { isAdded: true }),
    snoozes: lines('Snoozed reminders', { item: line('Item', unsearched) }),
    promotions: lines('Levels reached', {
      level: line('Level reached'),
      note: text('Note'),
      fromLevel: line('Level before'),
      fromTarget: line('Target before'),
    }),
  },
} as const satisfies Kind<Profile>
