// Each competency by how much of it has evidence and how much of it someone else confirmed: the figures behind the radar.
import type { Competency, Level, Roadmap } from '../../records/roadmap.ts'
import type { CriterionProgress } from './roadmap-progress.ts'

export interface CompetencyShare {
  readonly competency: Competency
  /** Criteria of these levels, without those that do not apply. */
  readonly applicable: readonly CriterionProgress[]
  /** Of these, evidenced or confirmed. */
  readonly withEvidence: readonly CriterionProgress[]
  readonly confirmed: readonly CriterionProgress[]
}

/** One row per competency in the ladder's order, over the criteria of these levels. A competency without any there has empty lists. */
export function competencyShares(
  { competencies }: Pick<Roadmap, 'competencies'>,
  levels: readonly Level[],
  progress: readonly CriterionProgress[],
): CompetencyShare[] {
  const wanted = new Set(levels.map(({ id }) => id))
  const byCompetency = new Map<string, CriterionProgress[]>()
  for (const one of progress) {
    const { competencyId, levelId } = one.criterion
    if (one.status === 'not-applicable' || !wanted.has(levelId)) continue
    const found = byCompetency.get(competencyId)
    if (found === undefined) byCompetency.set(competencyId, [one])
    else found.push(one)
  }
  return competencies.map((competency) => {
    const applicable = byCompetency.get(competency.id) ?? []
    const confirmed = applicable.filter(({ status }) => status === 'confirmed')
    const withEvidence = applicable.filter(({ status }) => status === 'evidenced' || status === 'confirmed')
    return { competency, applicable, withEvidence, confirmed }
  })
}

/** From 0 to 1; 0 where there is nothing to have a part of. */
export const partOf = (some: readonly unknown[], all: readonly unknown[]): number =>
  all.length === 0 ? 0 : some.length / all.length

/** The corners of a radar as x and y around 0, the first straight up, then clockwise. `parts` from 0 to 1, `radius` in the drawing's units. */
export const radarCorners = (parts: readonly number[], radius: number): { x: number; y: number }[] =>
  parts.map((part, index) => {
    const angle = (index / parts.length) * 2 * Math.PI
    return { x: Math.sin(angle) * radius * part, y: -Math.cos(angle) * radius * part }
  })

const longest = (shares: readonly CompetencyShare[]) => {
  const parts = shares.map((one) => partOf(one.withEvidence, one.applicable))
  const most = Math.max(...parts)
  return most === 0 ? [] : shares.filter((_, index) => parts[index] === most)
}

/** "Operations has the most evidence: 6 of 7 criteria." Strengths first; what is small is not named. */
export function sharesSentence(shares: readonly CompetencyShare[]): string {
  const [strongest, ...equal] = longest(shares)
  if (strongest === undefined) return 'No competency has a criterion with evidence yet.'
  const { competency, withEvidence, applicable } = strongest
  const name = competency.shortName || competency.name
  if (equal.length > 0)
    return `${name} and ${equal.length} more ${equal.length === 1 ? 'has' : 'have'} evidence for the largest part.`
  return `${name} has evidence for the largest part: ${withEvidence.length} of ${applicable.length} criteria.`
}
