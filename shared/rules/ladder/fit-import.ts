// An imported ladder beside the versions known here: what is the same keeps its id, and what is not never takes the id of something else.
import type { CriterionId } from '../../records/ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import { fold } from '../folding.ts'
import { newCriterionId } from './edit-ladder.ts'
import type { LadderContent } from './ladder-changes.ts'

const sameWords = (text: string) => fold(text).trim().split(/\s+/).join(' ')

interface Named {
  readonly id: string
  readonly name: string
}

/** For each id of the file the one of the same name here; the others keep their own, unless it is taken by then. */
function idsByName(found: readonly Named[], here: readonly Named[]): ReadonlyMap<string, string> {
  const known = new Map(here.map(({ id, name }) => [sameWords(name), id]))
  const used = new Set<string>()
  const ids = new Map<string, string>()
  for (const { id, name } of found) {
    const same = known.get(sameWords(name))
    let own = same === undefined || used.has(same) ? id : same
    for (let number = 2; used.has(own); number += 1) own = `${id}${number}`
    used.add(own)
    ids.set(id, own)
  }
  return ids
}

/**
 * `hasOwnIds`: the file names its criteria itself, so that one of the same id is the same criterion, perhaps reworded. Where it does
 * not, a criterion is the same only if its words are.
 */
export function fitImport(
  content: LadderContent,
  { current, versions, hasOwnIds }: { current: Roadmap; versions: readonly Roadmap[]; hasOwnIds: boolean },
): LadderContent {
  const levelIds = idsByName(content.levels, current.levels)
  const competencyIds = idsByName(content.competencies, current.competencies)
  const levels = content.levels.map((one) => ({ ...one, id: levelIds.get(one.id) ?? one.id }))
  const competencies = content.competencies.map((one) => ({ ...one, id: competencyIds.get(one.id) ?? one.id }))
  const taken = new Set([current, ...versions].flatMap(({ criteria }) => criteria.map(({ id }): string => id)))
  const byWords = new Map(current.criteria.map(({ id, text }) => [sameWords(text), id]))
  const used = new Set<string>()
  const ladder: LadderContent = { ...content, levels, competencies, criteria: [] }
  const idOf = (one: LadderContent['criteria'][number]): CriterionId => {
    if (hasOwnIds) return one.id
    const same = byWords.get(sameWords(one.text))
    if (same !== undefined && !used.has(same)) return same
    return taken.has(one.id) || used.has(one.id) ? newCriterionId(ladder, one, [...taken, ...used]) : one.id
  }
  const criteria = content.criteria.map((one) => {
    const placed = {
      ...one,
      levelId: levelIds.get(one.levelId) ?? one.levelId,
      competencyId: competencyIds.get(one.competencyId) ?? one.competencyId,
    }
    const id = idOf(placed)
    used.add(id)
    return { ...placed, id }
  })
  return { ...ladder, criteria }
}
