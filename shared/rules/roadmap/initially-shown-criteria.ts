// A ladder of thousands is drawn part by part: whole competencies in their order until enough criteria stand there.
import type { Competency } from '../../records/roadmap.ts'

interface OfCompetency {
  readonly criterion: { readonly id: string; readonly competencyId: string }
}

/**
 * How many of `competencies` hold the first `most` criteria: at least one, and as many more as it takes to reach the criterion `openId`
 * too.
 */
export function competenciesAtFirst(
  competencies: readonly Pick<Competency, 'id'>[],
  criteria: readonly OfCompetency[],
  { most, openId }: { most: number; openId: string | null },
): number {
  const sizes = new Map<string, number>()
  for (const { criterion } of criteria) sizes.set(criterion.competencyId, (sizes.get(criterion.competencyId) ?? 0) + 1)
  const openIn = criteria.find(({ criterion }) => criterion.id === openId)?.criterion.competencyId
  const least = openIn === undefined ? 0 : competencies.findIndex(({ id }) => id === openIn) + 1
  let [count, held] = [0, 0]
  for (const { id } of competencies) {
    if (count >= Math.max(1, least) && held + (sizes.get(id) ?? 0) > most) break
    held += sizes.get(id) ?? 0
    count += 1
  }
  return count
}
