// One's own assessment of a criterion beside what others say and what the evidence shows, the largest disagreement first: that is
// what the next conversation is for.

import type { Roadmap } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { emptyStanding, tallyAsOf } from '../evidence/criterion-running-summary.ts'
import { heard, lastWords, piecesThatCount, type Said } from '../evidence/criterion-status.ts'
import { counted, figures } from '../text/number-words.ts'
import type { CriterionProgress, Standings } from './roadmap-progress.ts'

/** What a word or the evidence says of a criterion: it is met, in part, or not yet. */
export type View = 'met' | 'part' | 'not-yet'

/**
 * How far the views lie apart: 4, I and someone else say the opposite; 3, two others do; 2, someone's word is the opposite of what the
 * evidence shows; 1, the evidence shows a part of what is said; 0, they agree.
 */
export type Distance = 0 | 1 | 2 | 3 | 4

export interface SideBySide {
  readonly progress: CriterionProgress
  /** My last word; null while I have said nothing of it, or only that there was no opportunity. */
  readonly mine: { readonly said: Said; readonly view: View } | null
  /** The last word of each other person, the newest first. */
  readonly others: readonly { readonly said: Said; readonly view: View }[]
  readonly evidence: View
  /** Items of the kinds that it takes. */
  readonly items: number
  readonly distance: Distance
}

const viewOfWord = ({ verdict }: Said): View | null =>
  verdict === 'confirmed' ? 'met' : verdict === 'not-yet' ? 'not-yet' : null

const viewOfEvidence = (status: Status): View =>
  status === 'evidenced' || status === 'confirmed' ? 'met' : status === 'claimed' ? 'part' : 'not-yet'

const isOpposite = (one: View, other: View) => one !== other && one !== 'part' && other !== 'part'

function distanceOf(mine: View | null, others: readonly View[], evidence: View): Distance {
  if (mine !== null && others.some((one) => isOpposite(mine, one))) return 4
  if (others.some((one) => others.some((other) => isOpposite(one, other)))) return 3
  const words = mine === null ? others : [mine, ...others]
  if (words.some((one) => isOpposite(one, evidence))) return 2
  return words.some((one) => one !== evidence) ? 1 : 0
}

const withView = (said: Said) => {
  const view = viewOfWord(said)
  return view === null ? [] : [{ said, view }]
}

const newestFirst = (one: { said: Said }, other: { said: Said }) =>
  other.said.epochDay - one.said.epochDay ||
  (one.said.at < other.said.at
    ? 1
    : one.said.at > other.said.at
      ? -1
      : one.said.assessmentId < other.said.assessmentId
        ? 1
        : -1)

function sideBySide(roadmap: Roadmap, progress: CriterionProgress, standings: Standings): SideBySide {
  const { criterion, status } = progress
  const tally = tallyAsOf(standings.get(criterion.id) ?? emptyStanding(roadmap.id, criterion.id), null)
  const words = lastWords(tally.said)
  const own = heard(tally.said).own
  const [mine = null] = own === undefined ? [] : withView(own)
  const others = words
    .filter(({ personId }) => personId !== null)
    .flatMap(withView)
    .sort(newestFirst)
  const evidence = viewOfEvidence(status)
  const views = others.map(({ view }) => view)
  const distance = distanceOf(mine?.view ?? null, views, evidence)
  return { progress, mine, others, evidence, items: piecesThatCount(criterion, tally), distance }
}

const newestWord = ({ mine, others }: SideBySide) =>
  Math.max(mine?.said.epochDay ?? Number.NEGATIVE_INFINITY, others[0]?.said.epochDay ?? Number.NEGATIVE_INFINITY)

/**
 * Every criterion of which I or someone else said that it is met or not yet: the largest disagreement first, then the newest word, then
 * as the ladder has them. Criteria that I set aside as not applicable are left out.
 */
export function sidesOf(roadmap: Roadmap, progress: readonly CriterionProgress[], standings: Standings): SideBySide[] {
  return progress
    .filter(
      ({ criterion, status }) => status !== 'not-applicable' && (standings.get(criterion.id)?.said.length ?? 0) > 0,
    )
    .map((one) => sideBySide(roadmap, one, standings))
    .filter(({ mine, others }) => mine !== null || others.length > 0)
    .sort((one, other) => other.distance - one.distance || newestWord(other) - newestWord(one))
}

const shortened = (words: string) => {
  const line = words.trim().replace(/\s+/g, ' ')
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`
}

/**
 * What the agenda of the next session asks about it. It tells nobody's view, since the person met reads it, and stays the same while the
 * views change, so that it is asked once.
 */
export function sidesQuestion({ progress: { criterion } }: Pick<SideBySide, 'progress'>): string {
  return `${criterion.id}, “${shortened(criterion.text)}”: our views on it differ. What do we each look at?`
}

/** "The views differ on 3 of 12 criteria, most on DEC-S2." */
export function sidesSentence(sides: readonly SideBySide[]): string {
  if (sides.length === 0) return 'Nobody has assessed a criterion yet.'
  const apart = sides.filter(({ distance }) => distance > 0)
  const [first] = apart
  if (first === undefined)
    return sides.length === 1
      ? 'All views agree on the 1 criterion that was assessed.'
      : `All views agree on the ${figures(sides.length)} criteria that were assessed.`
  const of = counted(sides.length, 'assessed criterion', 'assessed criteria')
  return `The views differ on ${figures(apart.length)} of ${of}, most on ${first.progress.criterion.id}.`
}

export const distanceWords = {
  4: 'You and someone else disagree',
  3: 'Two people disagree',
  2: 'The assessment contradicts the evidence',
  1: 'The evidence does not fully support the assessment',
  0: 'The views agree',
} as const satisfies Record<Distance, string>

export const sidesMeaning =
  'Your own assessment, the last word of each other person and your evidence, side by side. The largest disagreement comes first: between you and someone else, then between two others, then between a word and the evidence.'
