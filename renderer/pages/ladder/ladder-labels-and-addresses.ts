// What the pages of the ladder say.
import type { CriterionFate, LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'

export const ladderAddress = '/roadmap/ladder'
export const editAddress = '/roadmap/ladder/edit'
export const importAddress = '/roadmap/ladder/import'
export const otherAddress = (id: string) => `/roadmap/ladder/other/${id}`

/** "3 levels, 8 competencies, 56 criteria" */
export const sizeWords = ({ levels, competencies, criteria }: Omit<LadderContent, 'title'>): string =>
  [
    counted(levels.length, 'level'),
    counted(competencies.length, 'competency', 'competencies'),
    counted(criteria.length, 'criterion', 'criteria'),
  ].join(', ')

export const metWhenWords = {
  evidenced: 'with evidence',
  confirmed: 'once another person confirms it',
} as const

export const fateWords = {
  same: 'Unchanged',
  reworded: 'Reworded',
  moved: 'Moved',
  rule: 'Other evidence counts',
  removed: 'Removed',
} as const satisfies Record<CriterionFate, string>
