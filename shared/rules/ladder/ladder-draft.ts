// A ladder while it is edited: what it says by now, and what was decided about the evidence. Kept as a draft, so it may come back in any shape.
import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { Criterion, Placement, Roadmap } from '../../records/roadmap.ts'
import { isOtherwiseWorded } from './alike-criteria.ts'
import { type CriterionFate, contentOf, type LadderContent, ladderChanges, mayBeSplit } from './ladder-changes.ts'

export interface LadderDraft {
  /** The version that the edit began from. */
  readonly baseId: RoadmapId
  readonly content: LadderContent
  readonly placements: readonly Placement[]
  readonly leavesWords: readonly CriterionId[]
}

export const draftOf = (base: Roadmap): LadderDraft => ({
  baseId: base.id,
  content: contentOf(base),
  placements: [],
  leavesWords: [],
})

/**
 * What was decided, as far as it still applies: a step that is undone leaves its decision behind. Evidence is placed only for a
 * criterion that is removed, or that stays and is split; confirmations stay behind only where it is reworded or moved.
 */
export function decisionsOf(base: LadderContent, { content, placements, leavesWords }: LadderDraft) {
  const { changes } = ladderChanges(base, content)
  const fates = new Map(changes.map(({ from, fate }): [CriterionId, CriterionFate] => [from.id, fate]))
  return {
    placements: placements.filter(
      ({ from, to }) => fates.get(from) === 'removed' || (mayBeSplit(fates.get(from)) && to[0] === from),
    ),
    leavesWords: leavesWords.filter((id) => mayBeSplit(fates.get(id))),
  }
}

/**
 * The draft of an imported ladder. What people said of a criterion does not hold for one of the same id that says something else,
 * unless its owner decides so: an id in a file may be a coincidence.
 */
export function draftOfImport(base: Roadmap, content: LadderContent): LadderDraft {
  const leavesWords = ladderChanges(base, content).changes.flatMap(({ from, to }) =>
    to !== null && isOtherwiseWorded(from, to) ? [from.id] : [],
  )
  return { baseId: base.id, content, placements: [], leavesWords }
}

type Fields = Record<string, (value: unknown) => boolean>
const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const has = (value: unknown, fields: Fields): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(fields).every(([name, is]) => is((value as Record<string, unknown>)[name]))
const listOf = (fields: Fields) => (value: unknown) => Array.isArray(value) && value.every((one) => has(one, fields))

const level: Fields = { id: isText, name: isText, track: isText, metWhen: isText }
const competency: Fields = { id: isText, name: isText, shortName: isText }
const criterion: Fields = {
  id: isText,
  competencyId: isText,
  levelId: isText,
  text: isText,
  notes: isText,
  kinds: isTexts,
  needs: isTexts,
  minimum: isNumber,
}
const content: Fields = {
  title: isText,
  levels: listOf(level),
  competencies: listOf(competency),
  criteria: listOf(criterion),
}

/** Whether a stored draft has this shape. Whether its values fit is asked when it is saved. */
export const isLadderDraft = (value: unknown): value is LadderDraft =>
  has(value, {
    baseId: isText,
    content: (one) => has(one, content),
    placements: listOf({ from: isText, to: isTexts }),
    leavesWords: isTexts,
  })

/** One criterion while its dialog is open, its number as it was typed. `criterion` null: none is open. */
export interface OpenCriterion {
  readonly criterion: Criterion | null
  readonly minimum: string
}

export const isOpenCriterion = (value: unknown): value is OpenCriterion =>
  has(value, { criterion: (one) => one === null || has(one, criterion), minimum: isText })
