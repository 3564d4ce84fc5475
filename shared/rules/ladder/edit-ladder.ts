// What can be done to a ladder while it is edited. Each step gives a new ladder and leaves the one before as it was, so that it can be undone.
import { evidenceKinds } from '../../records/field-choices.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { Competency, Criterion, Level } from '../../records/roadmap.ts'
import type { LadderContent } from './ladder-changes.ts'

/** Places another step up (−1) or down (+1); as it was where there is no such place. */
function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from]
  const next = [...items]
  if (item === undefined || to < 0 || to >= items.length) return next
  next.splice(from, 1)
  next.splice(to, 0, item)
  return next
}

const changed = <T extends { id: string }>(items: readonly T[], id: string, change: Partial<NoInfer<T>>): T[] =>
  items.map((one) => (one.id === id ? { ...one, ...change } : one))
const without = <T extends { id: string }>(items: readonly T[], id: string): T[] => items.filter((one) => one.id !== id)

/** The first of `words`, `words2`, `words3` … that no one has yet, whatever its case. */
function unused(words: string, taken: Iterable<string>): string {
  const has = new Set([...taken].map((one) => one.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? words : `${words}${number}`
    if (!has.has(next.toLowerCase())) return next
  }
}

const letters = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase()

export function addLevel(ladder: LadderContent, name: string): LadderContent {
  const ids = ladder.levels.map(({ id }) => id)
  const id = unused(letters(name).toLowerCase().slice(0, 24) || 'level', ids)
  return { ...ladder, levels: [...ladder.levels, { id, name, track: '', metWhen: 'evidenced' }] }
}
export const changeLevel = (ladder: LadderContent, id: string, change: Partial<Omit<Level, 'id'>>): LadderContent => ({
  ...ladder,
  levels: changed(ladder.levels, id, change),
})
export const moveLevel = (ladder: LadderContent, id: string, by: -1 | 1): LadderContent => {
  const at = ladder.levels.findIndex((one) => one.id === id)
  return { ...ladder, levels: moved(ladder.levels, at, at + by) }
}
/** Its criteria go with it. */
export const removeLevel = (ladder: LadderContent, id: string): LadderContent => ({
  ...ladder,
  levels: without(ladder.levels, id),
  criteria: ladder.criteria.filter(({ levelId }) => levelId !== id),
})

export function addCompetency(ladder: LadderContent, name: string): LadderContent {
  const ids = ladder.competencies.map(({ id }) => id)
  const id = unused(letters(name).slice(0, 3) || 'NEW', ids)
  return { ...ladder, competencies: [...ladder.competencies, { id, name, shortName: name }] }
}
export const changeCompetency = (
  ladder: LadderContent,
  id: string,
  change: Partial<Omit<Competency, 'id'>>,
): LadderContent => ({ ...ladder, competencies: changed(ladder.competencies, id, change) })
export const moveCompetency = (ladder: LadderContent, id: string, by: -1 | 1): LadderContent => {
  const at = ladder.competencies.findIndex((one) => one.id === id)
  return { ...ladder, competencies: moved(ladder.competencies, at, at + by) }
}
/** Its criteria go with it. */
export const removeCompetency = (ladder: LadderContent, id: string): LadderContent => ({
  ...ladder,
  competencies: without(ladder.competencies, id),
  criteria: ladder.criteria.filter(({ competencyId }) => competencyId !== id),
})

/**
 * A code for a new criterion, such as DEC-S8: its competency, the first letter of its level, and a number. `taken` are the codes of
 * every version of the ladder: a code that meant something once never means another thing.
 */
export function newCriterionId(ladder: LadderContent, of: Place, taken: Iterable<string>): CriterionId {
  return freeIds(ladder, [...taken, ...ladder.criteria.map(({ id }) => id)])(of)
}

/** An id of a competency may be any words of a company's file; a code has room for 12 letters and digits of it. */
const stemOf = (competencyId: string) => competencyId.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) || 'C'

/** Gives one code after another, none of them taken or given before. */
export function freeIds({ levels }: Pick<LadderContent, 'levels'>, taken: Iterable<string>) {
  const has = new Set([...taken].map((id) => id.toLowerCase()))
  const next = new Map<string, number>()
  return ({ competencyId, levelId }: Place): CriterionId => {
    const name = levels.find(({ id }) => id === levelId)?.name ?? ''
    const stem = `${stemOf(competencyId)}-${letters(name).slice(0, 1) || 'L'}`
    let number = next.get(stem) ?? 1
    while (has.has(`${stem}${number}`.toLowerCase())) number += 1
    next.set(stem, number + 1)
    return `${stem}${number}` as CriterionId
  }
}

export type Place = Pick<Criterion, 'competencyId' | 'levelId'>

export const emptyCriterion = (id: CriterionId, place: Place): Criterion => ({
  id,
  ...place,
  text: '',
  notes: '',
  kinds: [...evidenceKinds],
  needs: [],
  minimum: 1,
})

/** At the end of its competency's criteria of that level. One that is there already is changed where it stands. */
export function putCriterion(ladder: LadderContent, criterion: Criterion): LadderContent {
  if (ladder.criteria.some(({ id }) => id === criterion.id))
    return { ...ladder, criteria: changed(ladder.criteria, criterion.id, criterion) }
  return { ...ladder, criteria: [...ladder.criteria, criterion] }
}
export const removeCriterion = (ladder: LadderContent, id: CriterionId): LadderContent => ({
  ...ladder,
  criteria: without(ladder.criteria, id),
})

const isBeside = (one: Place) => (other: Place) =>
  one.competencyId === other.competencyId && one.levelId === other.levelId

/** Past the next one of the same competency and level. */
export function moveCriterion(ladder: LadderContent, id: CriterionId, by: -1 | 1): LadderContent {
  const at = ladder.criteria.findIndex((one) => one.id === id)
  const criterion = ladder.criteria[at]
  if (criterion === undefined) return ladder
  const beside = isBeside(criterion)
  let to = at + by
  while (ladder.criteria[to] !== undefined && !beside(ladder.criteria[to] as Criterion)) to += by
  return { ...ladder, criteria: moved(ladder.criteria, at, to) }
}

/** Takes the place of another criterion: before it, with its competency and level. Dropped on itself it stays. */
export function dropCriterion(ladder: LadderContent, id: CriterionId, before: CriterionId): LadderContent {
  const dragged = ladder.criteria.find((one) => one.id === id)
  const there = ladder.criteria.find((one) => one.id === before)
  if (dragged === undefined || there === undefined || id === before) return ladder
  const { competencyId, levelId } = there
  const rest = without(ladder.criteria, id)
  const at = rest.findIndex((one) => one.id === before)
  return { ...ladder, criteria: [...rest.slice(0, at), { ...dragged, competencyId, levelId }, ...rest.slice(at)] }
}
