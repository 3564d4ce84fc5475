// The fixed choices of an improvement in a person's words.
import type { Improvement } from '../../records/improvement.ts'

export const areaWords = {
  'code-quality': 'Code quality',
  security: 'Security',
  deployment: 'Deployment',
  'cloud-cost': 'Cloud cost',
  observability: 'Observability',
  process: 'Engineering process',
  'data-layer': 'Performance of the data layer',
  tests: 'Tests',
  ai: 'AI in the team’s work',
} as const satisfies Record<NonNullable<Improvement['area']>, string>

export const stateWords = {
  noticed: 'Noticed',
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
} as const satisfies Record<Improvement['state'], string>
