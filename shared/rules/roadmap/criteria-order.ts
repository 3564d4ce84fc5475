// The orders in which a roadmap is read. Strengths come first; bare ground is last and is no reproach.

import type { Competency, Roadmap } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import type { CriterionProgress } from './roadmap-progress.ts'

const criteriaOrders = ['strength', 'newest', 'oldest', 'nearest'] as const
export type CriteriaOrder = (typeof criteriaOrders)[number]

const rank: Record<Status, number> = { confirmed: 4, evidenced: 3, claimed: 2, 'not-yet': 1, 'not-applicable': 0 }
const hasEvidence = (status: Status) => rank[status] >= rank.evidenced

/** Competencies with the most evidence first, then the most confirmed, then as the ladder has them. */
export function strengthsFirst(roadmap: Roadmap, progress: readonly CriterionProgress[]): Competency[] {
  const score = (id: string) => {
    const own = progress.filter(({ criterion }) => criterion.competencyId === id).map(({ status }) => status)
    const count = (is: (status: Status) => boolean) => own.filter(is).length
    return [count(hasEvidence), count((one) => one === 'confirmed'), count((one) => one === 'claimed')] as const
  }
  const scores = new Map(roadmap.competencies.map(({ id }) => [id, score(id)]))
  const compare = (a: string, b: string) => {
    const [one, other] = [scores.get(a) ?? [0, 0, 0], scores.get(b) ?? [0, 0, 0]]
    return other[0] - one[0] || other[1] - one[1] || other[2] - one[2]
  }
  return [...roadmap.competencies].sort((a, b) => compare(a.id, b.id))
}

/** Pieces still wanted before it has evidence; those that have it, or are set aside, come after all others. */
function wanting({ criterion, status, pieces }: CriterionProgress): number {
  if (hasEvidence(status) || status === 'not-applicable') return 1000
  // One that has pieces already is nearer than one that never began.
  return Math.max(1, criterion.minimum - pieces) + (pieces === 0 ? 100 : 0)
}

const newestFirst = (one: CriterionProgress, other: CriterionProgress) =>
  (other.newest ?? '') < (one.newest ?? '') ? -1 : (other.newest ?? '') > (one.newest ?? '') ? 1 : 0

const compare: Record<CriteriaOrder, (one: CriterionProgress, other: CriterionProgress) => number> = {
  strength: (a, b) => rank[b.status] - rank[a.status] || b.pieces - a.pieces || newestFirst(a, b),
  newest: newestFirst,
  // Without a piece there is no date to be old by.
  oldest: (a, b) => Number(a.newest === null) - Number(b.newest === null) || newestFirst(b, a),
  nearest: (a, b) => wanting(a) - wanting(b) || b.pieces - a.pieces || newestFirst(a, b),
}

/** All criteria in one row, in this order; equal ones as the ladder has them. */
export const inOrder = (progress: readonly CriterionProgress[], order: CriteriaOrder): CriterionProgress[] =>
  [...progress].sort(compare[order])
