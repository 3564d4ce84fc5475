// The path to the target: the criteria on the way that are not met yet, the nearest first, each with the one thing that is missing.
import { evidenceKinds } from '../../records/field-choices.ts'
import type { Criterion, EvidenceKind, Level, Roadmap } from '../../records/roadmap.ts'
import { anyKindInWords } from '../evidence/criterion-rule-words.ts'
import { emptyStanding, tallyAsOf } from '../evidence/criterion-running-summary.ts'
import { isEvidenced, isMet, piecesOf, piecesThatCount, type Tally } from '../evidence/criterion-status.ts'
import { counted, figures } from '../text/number-words.ts'
import type { CriterionProgress, Standings } from './roadmap-progress.ts'

/** What would bring a criterion nearer: evidence of one of these kinds, or someone else's word. */
export type Wanted =
  | { readonly kind: 'evidence'; readonly kinds: readonly EvidenceKind[]; readonly items: number }
  | { readonly kind: 'confirmation' }

export interface PathStep {
  readonly progress: CriterionProgress
  readonly level: Level
  readonly wanted: Wanted
  /** Evidence items and confirmations that are missing until it is met. */
  readonly distance: number
  /** I said that there was no opportunity for it yet. */
  readonly isPostponed: boolean
}

/** The kinds of which one item at least is missing; empty when none is. */
const neededKinds = ({ needs }: Criterion, tally: Tally): readonly EvidenceKind[] =>
  needs.length > 0 && piecesOf(tally, needs) === 0 ? needs : []

/** Evidence items that are missing until it is evidenced. */
function itemsMissing(criterion: Criterion, tally: Tally): number {
  if (isEvidenced(criterion, tally)) return 0
  const more = criterion.minimum - piecesThatCount(criterion, tally)
  return Math.max(more, neededKinds(criterion, tally).length > 0 ? 1 : 0)
}

function wantedOf(criterion: Criterion, tally: Tally, items: number): Wanted {
  if (items === 0) return { kind: 'confirmation' }
  const needed = neededKinds(criterion, tally)
  return { kind: 'evidence', kinds: needed.length > 0 ? needed : criterion.kinds, items }
}

const byNearest = (one: PathStep, other: PathStep) =>
  Number(one.isPostponed) - Number(other.isPostponed) ||
  one.distance - other.distance ||
  // One that has evidence already is nearer than one that was never begun.
  Number(other.progress.pieces > 0) - Number(one.progress.pieces > 0)

/** The steps of these levels. Criteria that are met or not applicable are left out; equally near ones stand as the ladder has them. */
export function pathTo(
  roadmap: Roadmap,
  levels: readonly Level[],
  progress: readonly CriterionProgress[],
  standings: Standings,
): PathStep[] {
  const levelById = new Map(levels.map((level) => [level.id, level]))
  const levelAt = new Map(levels.map(({ id }, index) => [id, index]))
  const steps = progress.flatMap((one): PathStep[] => {
    const { criterion, status, own } = one
    const level = levelById.get(criterion.levelId)
    if (level === undefined || status === 'not-applicable' || isMet(level, status)) return []
    const tally = tallyAsOf(standings.get(criterion.id) ?? emptyStanding(roadmap.id, criterion.id), null)
    const items = itemsMissing(criterion, tally)
    const words = level.metWhen === 'confirmed' && one.confirmedBy.length === 0 ? 1 : 0
    const wanted = wantedOf(criterion, tally, items)
    return [{ progress: one, level, wanted, distance: items + words, isPostponed: own?.verdict === 'no-chance' }]
  })
  const place = ({ level }: PathStep) => levelAt.get(level.id) ?? 0
  return steps.sort((one, other) => byNearest(one, other) || place(one) - place(other))
}

/** "It needs 2 more evidence items, one of them a proposal." */
export function wantedInWords({ progress: { criterion, pieces, status }, wanted }: PathStep): string {
  if (wanted.kind === 'confirmation') return 'It needs someone else to confirm it.'
  const { kinds, items } = wanted
  const isNeeded = criterion.needs.length > 0 && kinds === criterion.needs
  const what = isNeeded || kinds.length < evidenceKinds.length ? anyKindInWords(kinds) : 'an evidence item of any kind'
  if (items === 1) {
    // What is linked is of kinds that this criterion does not take.
    if (pieces === 0 && status === 'claimed') return `It needs ${what}; what is linked is of another kind.`
    return pieces === 0 || isNeeded ? `It needs ${what}.` : `It needs 1 more evidence item: ${what}.`
  }
  const more = pieces === 0 ? counted(items, 'evidence item') : `${figures(items)} more evidence items`
  return isNeeded ? `It needs ${more}, one of them ${what}.` : `It needs ${more}: ${what}.`
}

/** "43 criteria up to Lead are not met yet; 5 of them need one thing more." `scope` says which levels are looked at: "up to Lead", "of Lead". */
export function pathSentence(steps: readonly PathStep[], scope: string): string {
  if (steps.length === 0) return `Every criterion ${scope} is met.`
  const near = steps.filter(({ distance, isPostponed }) => distance === 1 && !isPostponed).length
  const open = counted(steps.length, 'criterion', 'criteria')
  const are = steps.length === 1 ? 'is' : 'are'
  if (near === 0) return `${open} ${scope} ${are} not met yet.`
  if (near === steps.length)
    return `${open} ${scope} ${are} not met yet, ${near === 1 ? 'and it needs' : 'each needing'} one thing more.`
  return `${open} ${scope} ${are} not met yet; ${figures(near)} of them ${near === 1 ? 'needs' : 'need'} one thing more.`
}

/** By which rule criteria stand on the path, in this order. */
export const pathMeaning =
  'Criteria that apply to you and are not met yet. Those that need the fewest evidence items and confirmations come first, and among them those that have evidence already; those without an opportunity yet come last.'
