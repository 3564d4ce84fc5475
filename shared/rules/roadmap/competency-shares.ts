// Each competency by how much of it has evidence and how much of it someone else confirmed: the figures behind the radar.
import type { Competency, Level, Roadmap } from '../../records/roadmap.ts'
import { counted } from '../text/number-words.ts'
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

const byMost = (one: CompetencyShare, other: CompetencyShare) =>
  partOf(other.withEvidence, other.applicable) - partOf(one.withEvidence, one.applicable) ||
  partOf(other.confirmed, other.applicable) - partOf(one.confirmed, one.applicable) ||
  other.withEvidence.length - one.withEvidence.length

/** "Operations has the most evidence: 6 of 7 criteria." The strongest is named; what is small is not. */
export function sharesSentence(shares: readonly CompetencyShare[]): string {
  const [strongest] = [...shares].sort(byMost)
  if (strongest === undefined || strongest.withEvidence.length === 0)
    return 'No competency has a criterion with evidence yet.'
  const whole = shares.filter(({ withEvidence, applicable }) => withEvidence.length === applicable.length).length
  if (whole === shares.length) return `Every criterion of ${counted(whole, 'competency', 'competencies')} has evidence.`
  if (whole > 1) return `Every criterion has evidence in ${whole} of ${shares.length} competencies.`
  const { competency, withEvidence, applicable } = strongest
  return `${competency.shortName || competency.name} has the most evidence: ${withEvidence.length} of ${counted(applicable.length, 'criterion', 'criteria')}.`
}
