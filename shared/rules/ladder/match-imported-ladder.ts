// An imported ladder beside the versions known here: what is the same keeps its id, and what is not never takes the id of something else.
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, Roadmap } from '../../records/roadmap.ts'
import { fold } from '../text/fold-text.ts'
import { freeIds } from './edit-ladder.ts'
import type { LadderContent } from './ladder-changes.ts'

const sameWords = (text: string) => fold(text).trim().split(/\s+/).join(' ')

interface Named {
  readonly id: string
  readonly name: string
}

/** The one here that each of the file is: of the same id and name, else of the same name. Each is taken once. */
function sameHere(found: readonly Named[], here: readonly Named[]): Map<Named, string> {
  const same = new Map<Named, string>()
  const used = new Set<string>()
  const pair = (is: (one: Named, other: Named) => boolean) => {
    for (const one of found) {
      const other = same.has(one) ? undefined : here.find((other) => !used.has(other.id) && is(one, other))
      if (other === undefined) continue
      same.set(one, other.id)
      used.add(other.id)
    }
  }
  const isNamedAlike = (one: Named, other: Named) => sameWords(one.name) === sameWords(other.name)
  pair((one, other) => one.id === other.id && isNamedAlike(one, other))
  pair(isNamedAlike)
  return same
}

/** For each id of the file the one it has here; the others keep their own, unless it is taken by then. */
function idsByName(found: readonly Named[], here: readonly Named[]): ReadonlyMap<string, string> {
  const same = sameHere(found, here)
  const used = new Set(same.values())
  const ids = new Map<string, string>()
  for (const one of found) {
    let own = same.get(one) ?? one.id
    for (let number = 2; !same.has(one) && used.has(own); number += 1) own = `${one.id}${number}`
    used.add(own)
    ids.set(one.id, own)
  }
  return ids
}

interface Beside {
  readonly current: Roadmap
  readonly versions: readonly Roadmap[]
  /** Criteria whose id the file itself gives: one of that id here is the same criterion, perhaps reworded. */
  readonly ownIds: readonly CriterionId[]
}

/** The id of each criterion of the file. Without an id of its own, it is the same only where its words are. */
function criterionIdsOf(criteria: readonly Criterion[], levels: LadderContent['levels'], beside: Beside) {
  const { current, versions, ownIds } = beside
  const known = [current, ...versions].flatMap((one) => one.criteria.map(({ id }) => id)).reverse()
  const spelled = new Map(known.map((id) => [id.toLowerCase(), id]))
  const isOwn = new Set(ownIds)
  const used = new Set<CriterionId>()
  const use = (id: CriterionId) => {
    used.add(id)
    return id
  }
  const own = criteria.map(({ id }) => (isOwn.has(id) ? use(spelled.get(id.toLowerCase()) ?? id) : null))
  const byWords = new Map(current.criteria.map(({ id, text }) => [sameWords(text), id]))
  const same = criteria.map(({ text }, at) => {
    const id = own[at] ?? byWords.get(sameWords(text))
    if (own[at] || id === undefined || used.has(id)) return own[at] ?? null
    return use(id)
  })
  const made = criteria.filter((_, at) => same[at] === null).map(({ id }) => id)
  const isFree = (id: CriterionId) => !spelled.has(id.toLowerCase()) && !used.has(id)
  const free = freeIds({ levels }, [...known, ...used, ...made.filter(isFree)])
  return criteria.map((one, at) => same[at] ?? (isFree(one.id) ? use(one.id) : use(free(one))))
}

export function fitImport(content: LadderContent, beside: Beside): LadderContent {
  const levelIds = idsByName(content.levels, beside.current.levels)
  const competencyIds = idsByName(content.competencies, beside.current.competencies)
  const levels = content.levels.map((one) => ({ ...one, id: levelIds.get(one.id) ?? one.id }))
  const competencies = content.competencies.map((one) => ({ ...one, id: competencyIds.get(one.id) ?? one.id }))
  const placed = content.criteria.map((one) => ({
    ...one,
    levelId: levelIds.get(one.levelId) ?? one.levelId,
    competencyId: competencyIds.get(one.competencyId) ?? one.competencyId,
  }))
  const ids = criterionIdsOf(placed, levels, beside)
  return { ...content, levels, competencies, criteria: placed.map((one, at) => ({ ...one, id: ids[at] ?? one.id })) }
}
