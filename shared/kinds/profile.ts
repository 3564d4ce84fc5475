// The owner: name, levels, the roadmap in use.
import type { Profile } from '../records/profile.ts'
import { type Kind, nobody, noStatus, nothing, nowhere } from './kind.ts'

export const profileKind = {
  names: { one: 'Profile', many: 'profiles', unnamed: 'Profile' },
  segment: null,
  address: nowhere,
  titleText: ({ name }) => name,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: ({ roadmapId }) => [roadmapId],
} as const satisfies Kind<Profile>
