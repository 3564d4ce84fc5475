// A version of the ladder: levels, competencies, criteria.
import type { Roadmap } from '../records/roadmap.ts'
import { type Kind, nobody, noStatus, nothing, nowhere } from './kind.ts'

export const roadmapKind = {
  names: { one: 'Roadmap', many: 'roadmaps', unnamed: 'Roadmap' },
  segment: null,
  address: nowhere,
  titleText: ({ title }) => title,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Roadmap>
