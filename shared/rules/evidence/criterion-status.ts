// How a criterion stands, from what speaks for it. Nothing here knows where the pieces came from or what day it is.
import type { Assessment } from '../../records/assessment.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Criterion, EvidenceKind, Level } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { toEpochDay } from '../time/epoch-day.ts'

/** One thing someone said of a criterion, as far as its status needs it. */
export interface Said {
  readonly assessmentId: string
  /** null means me. */
  readonly personId: PersonId | null
  readonly verdict: Assessment['verdict']
  readonly source: Assessment['source']
  readonly epochDay: number
  /** When it was written down: breaks ties within a day. */
  readonly at: string
}

type Assessed = Pick<Assessment, 'id' | 'personId' | 'verdict' | 'source' | 'day' | 'createdAt'>

export const saidOf = ({ id, personId, verdict, source, day, createdAt }: Assessed): Said => ({
  assessmentId: id,
  personId,
  verdict,
  source,
  epochDay: toEpochDay(day),
  at: createdAt,
})

/** My reason for leaving a criterion: it does not apply, or there was no opportunity yet. */
export const isReasonForLeaving = ({ verdict }: Pick<Assessment, 'verdict'>): boolean =>
  verdict === 'no-chance' || verdict === 'not-applicable'

/** Separate pieces per kind, and everything said. */
export interface Tally {
  readonly pieces: Partial<Record<EvidenceKind, number>>
  readonly said: readonly Said[]
}

const isLater = (one: Said, other: Said) =>
  one.epochDay !== other.epochDay
    ? one.epochDay > other.epochDay
    : one.at !== other.at
      ? one.at > other.at
      : one.assessmentId > other.assessmentId

/** What each person says last; an earlier word of the same person no longer stands. */
export function lastWords(said: readonly Said[]): Said[] {
  const last = new Map<PersonId | null, Said>()
  for (const one of said) {
    const known = last.get(one.personId)
    if (known === undefined || isLater(one, known)) last.set(one.personId, one)
  }
  return [...last.values()]
}

/** Pieces of any of these kinds. */
export const piecesOf = (tally: Tally, kinds: readonly EvidenceKind[]): number =>
  kinds.reduce((sum, kind) => sum + (tally.pieces[kind] ?? 0), 0)

/** Pieces of the kinds that this criterion takes. */
export const piecesThatCount = (criterion: Criterion, tally: Tally): number => piecesOf(tally, criterion.kinds)

/** Every piece linked, whatever its kind. */
export const piecesLinked = (tally: Tally): number =>
  Object.values(tally.pieces).reduce((sum, count) => sum + (count ?? 0), 0)

/** Whether count and kinds are met. */
export function isEvidenced(criterion: Criterion, tally: Tally): boolean {
  if (piecesThatCount(criterion, tally) < criterion.minimum) return false
  return criterion.needs.length === 0 || piecesOf(tally, criterion.needs) > 0
}

/** What was said, once sorted out: my own last word, and the others who confirm. */
export interface Heard {
  readonly own: Said | undefined
  readonly confirmedBy: readonly Said[]
}

export function heard(said: readonly Said[]): Heard {
  const last = lastWords(said)
  return {
    own: last.find((one) => one.personId === null),
    confirmedBy: last.filter((one) => one.personId !== null && one.verdict === 'confirmed'),
  }
}

/** The status, in this order: set aside, then confirmed, evidenced, claimed, not yet. Age never lowers it. */
export function statusOf(criterion: Criterion, tally: Tally, { own, confirmedBy }: Heard = heard(tally.said)): Status {
  if (own?.verdict === 'not-applicable') return 'not-applicable'
  if (isEvidenced(criterion, tally)) return confirmedBy.length > 0 ? 'confirmed' : 'evidenced'
  return piecesLinked(tally) > 0 ? 'claimed' : 'not-yet'
}

/** Whether a status is enough at this level: lead criteria need another person's word. */
export function isMet(level: Level, status: Status): boolean {
  return status === 'confirmed' || (status === 'evidenced' && level.metWhen === 'evidenced')
}
