// A version of the ladder: levels, competencies, criteria.
import type { Roadmap } from '../records/roadmap.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere, whole } from './kind-definition.ts'
import { line, lines, text } from './record-text-parts.ts'

export const roadmapKind = {
  names: { one: 'Roadmap', many: 'roadmaps', unnamed: 'Roadmap' },
  segment: null,
  address: nowhere,
  titleText: ({ title }) => title,
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: true,
  canBeTrashed: false,
  staying: nothing,
  comesWith: nowhere,
  isSearched: never,
  parts: {
    title: line('Title'),
    levels: lines('Levels', { name: line('Name'), track: line('Track', { isAdded: true }) }),
    competencies: lines('Competencies', { name: line('Name'), shortName: line('Short name') }),
    criteria: lines('Criteria', { text: text('Text'), notes: text('Notes and examples', { isAdded: true }) }),
  },
} as const satisfies Kind<Roadmap>
