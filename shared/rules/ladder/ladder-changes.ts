// What an edited or imported ladder changes beside the one in use: criterion by criterion, before anything is saved.
import type { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, Placement, Roadmap } from '../../records/roadmap.ts'

/** What a ladder says; a version of it adds its number, its predecessor and where the evidence went. */
export type LadderContent = Pick<Roadmap, 'title' | 'levels' | 'competencies' | 'criteria'>

export const contentOf = ({ title, levels, competencies, criteria }: LadderContent): LadderContent => ({
  title,
  levels,
  competencies,
  criteria,
})

/** `moved`: to another level or competency. `rule`: other kinds, or another number, count from now on. */
export type CriterionFate = 'same' | 'reworded' | 'moved' | 'rule' | 'removed'

/** Whether evidence of a criterion that stays may count for a further one as well: its text or its place was changed. */
export const mayBeSplit = (fate: CriterionFate | undefined): boolean => fate === 'reworded' || fate === 'moved'

export interface CriterionChange {
  readonly from: Criterion
  /** The criterion of the same id; null when there is none. */
  readonly to: Criterion | null
  readonly fate: CriterionFate
}

const words = ({ text }: Criterion) => text.trim().split(/\s+/).join(' ')
/** Whether both ask for the same in the same words; spaces do not count. */
export const isSameWording = (one: Criterion, other: Criterion): boolean => words(one) === words(other)

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item))

function fateOf(from: Criterion, to: Criterion | undefined): CriterionFate {
  if (to === undefined) return 'removed'
  if (from.levelId !== to.levelId || from.competencyId !== to.competencyId) return 'moved'
  if (!isSameWording(from, to)) return 'reworded'
  const isSameRule = from.minimum === to.minimum && isSameSet(from.kinds, to.kinds) && isSameSet(from.needs, to.needs)
  return isSameRule ? 'same' : 'rule'
}

/** One line for each criterion of `before`, in its order, and what is new in `after`. Criteria are the same where their ids are. */
export function ladderChanges(before: Pick<LadderContent, 'criteria'>, after: Pick<LadderContent, 'criteria'>) {
  const next = new Map(after.criteria.map((one) => [one.id, one]))
  const known = new Set(before.criteria.map(({ id }) => id))
  const changes = before.criteria.map((from): CriterionChange => {
    const to = next.get(from.id)
    return { from, to: to ?? null, fate: fateOf(from, to) }
  })
  return { changes, added: after.criteria.filter(({ id }) => !known.has(id)) }
}

/** Where the evidence of a criterion goes: as it was said, else to the criterion of the same id, else nowhere. */
export function targetsIn(after: Pick<Roadmap, 'criteria'>, said: readonly Placement[]) {
  const ids = new Set(after.criteria.map(({ id }) => id))
  const placed = new Map(said.map(({ from, to }) => [from, to.filter((id) => ids.has(id))]))
  return (from: CriterionId): readonly CriterionId[] => placed.get(from) ?? (ids.has(from) ? [from] : [])
}

/** Only what an id that stayed does not say by itself, and only where something goes somewhere: what a version keeps of its placements. */
export function placementsToKeep(
  before: Pick<Roadmap, 'criteria'>,
  after: Pick<Roadmap, 'criteria'>,
  said: readonly Placement[],
): Placement[] {
  const targets = targetsIn(after, said)
  return before.criteria.flatMap(({ id }) => {
    const to = [...targets(id)]
    return to.length === 0 || (to.length === 1 && to[0] === id) ? [] : [{ from: id, to }]
  })
}
