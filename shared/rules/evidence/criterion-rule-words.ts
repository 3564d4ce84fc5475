// A criterion's rule as a person would say it, how much of it is there, and what is missing. Generated, so that words and rule cannot part.

import { evidenceKinds } from '../../records/field-choices.ts'
import type { Criterion, EvidenceKind, Level } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { counted, figures, listed, sentenceCase } from '../text/number-words.ts'
import { piecesOf, piecesThatCount, type Tally } from './criterion-status.ts'

const kindWords: Record<EvidenceKind, { one: string; many: string }> = {
  entry: { one: 'an entry', many: 'entries' },
  proposal: { one: 'a proposal', many: 'proposals' },
  poc: { one: 'a proof of concept', many: 'proofs of concept' },
  presentation: { one: 'a presentation', many: 'presentations' },
  feedback: { one: 'a piece of feedback', many: 'feedback' },
  session: { one: 'a session', many: 'sessions' },
  learning: { one: 'a learning', many: 'learnings' },
  question: { one: 'a question', many: 'questions' },
  improvement: { one: 'an improvement', many: 'improvements' },
}

/** "entries and proposals" */
export const kindsInWords = (kinds: readonly EvidenceKind[]): string =>
  listed(
    kinds.map((kind) => kindWords[kind].many),
    'and',
  )

/** "an entry or a proposal" */
export const anyKindInWords = (kinds: readonly EvidenceKind[]): string =>
  listed(
    kinds.map((kind) => kindWords[kind].one),
    'or',
  )

/** Whether every piece it takes is of a kind that it needs: then "one of them" says nothing. */
const needsAreAll = ({ kinds, needs }: Criterion) => needs.length === 0 || kinds.every((kind) => needs.includes(kind))

/** "2 separate evidence items, one of them a proposal; the other may be an entry." */
export function evidenceWanted(criterion: Criterion): string {
  const { minimum, kinds, needs } = criterion
  if (needs.length === 0 && kinds.length === evidenceKinds.length)
    return minimum === 1 ? 'An evidence item of any kind.' : `${figures(minimum)} separate evidence items of any kind.`
  if (needsAreAll(criterion)) {
    if (minimum === 1) return `${sentenceCase(anyKindInWords(kinds))}.`
    const [only] = kinds
    if (kinds.length === 1 && only !== undefined && only !== 'feedback')
      return `${figures(minimum)} separate ${kindWords[only].many}.`
    return `${counted(minimum, 'separate evidence item')}, of ${kindsInWords(kinds)}.`
  }
  const beside = kinds.filter((kind) => !needs.includes(kind))
  if (minimum === 1) return `${sentenceCase(anyKindInWords(needs))}; ${kindsInWords(beside)} may stand beside it.`
  const others = minimum === 2 ? 'the other may be' : 'the others may be'
  return `${counted(minimum, 'separate evidence item')}, one of them ${anyKindInWords(needs)}; ${others} ${
    minimum === 2
      ? anyKindInWords(beside)
      : listed(
          beside.map((kind) => kindWords[kind].many),
          'or',
        )
  }.`
}

/** Whether the words speak of now or of a session that is past. */
export type Moment = 'now' | 'then'

const lacksNeeded = (criterion: Criterion, tally: Tally) =>
  criterion.needs.length > 0 && piecesOf(tally, criterion.needs) === 0

function piecesHeld(criterion: Criterion, tally: Tally, when: Moment): string {
  const have = piecesThatCount(criterion, tally)
  if (have === 0) return when === 'now' ? 'You have none yet.' : 'You had none then.'
  const held = `You ${when === 'now' ? 'have' : 'had'} ${figures(have)}`
  if (!lacksNeeded(criterion, tally)) return `${held}.`
  return have === 1
    ? `${held}, not ${anyKindInWords(criterion.needs)}.`
    : `${held}, none of them ${anyKindInWords(criterion.needs)}.`
}

/** The whole rule: what is wanted, what is there, and when it is confirmed. */
export function ruleInWords(criterion: Criterion, level: Level, tally: Tally, when: Moment = 'now'): string {
  const confirmed =
    level.metWhen === 'confirmed'
      ? `At ${level.name.toLowerCase()} level it is met only once another person confirms it.`
      : 'Confirmed once another person says so.'
  return `${evidenceWanted(criterion)} ${piecesHeld(criterion, tally, when)} ${confirmed}`
}

/** What is not there yet, neutrally; null when nothing is missing. */
export function missingInWords(criterion: Criterion, status: Status, tally: Tally): string | null {
  if (status === 'confirmed' || status === 'not-applicable') return null
  if (status === 'evidenced') return 'Confirmation by someone else.'
  const more = criterion.minimum - piecesThatCount(criterion, tally)
  const needed = lacksNeeded(criterion, tally) ? anyKindInWords(criterion.needs) : null
  if (more <= 0) return needed === null ? null : `${sentenceCase(needed)}.`
  const untouched = piecesThatCount(criterion, tally) === 0
  const pieces = untouched ? counted(more, 'evidence item') : `${figures(more)} more`
  if (needed === null) return `${sentenceCase(pieces)}.`
  return more === 1 ? `${sentenceCase(needed)}.` : `${sentenceCase(pieces)}, one of them ${needed}.`
}

/** "The newest piece is 14 months old.": a note, never a fall. Null under a year. */
export function ageInWords(newest: string | null, today: string): string | null {
  if (newest === null) return null
  const { months } = Temporal.PlainDate.from(newest).until(Temporal.PlainDate.from(today), { largestUnit: 'month' })
  return months < 12 ? null : `The newest evidence is ${months} months old.`
}
