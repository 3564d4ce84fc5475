// What bringing a feedback file in writes: the review, a piece of feedback for each comment, a word for each criterion judged.
// Nothing is written twice: what stands already as the files say it is left alone, whatever its owner did with it since.

import type { Action } from '../../records/action.ts'
import type { Assessment } from '../../records/assessment.ts'
import { ContentHash } from '../../records/common-fields.ts'
import type { Feedback } from '../../records/feedback.ts'
import { newFeedback } from '../../records/new-evidence.ts'
import { newAssessment } from '../../records/new-records.ts'
import { newReview } from '../../records/new-review.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { ReturnedReview } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import { dayOfInstant } from '../time/day-words.ts'
import { actionsAnswered } from './answered-actions.ts'
import { fileKey } from './compare-review-files.ts'
import type { KnownShare } from './match-review-to-share.ts'
import { type KeptComment, merged, type ReviewState, stateOf } from './merge-review.ts'
import { turnedReview } from './review-with-real-names.ts'
import { type HeldReview, heldState, sortOfKind, stateInOwnIds } from './stored-review-state.ts'

export interface BringingIn {
  readonly file: ReturnedReview
  readonly hash: string
  /** The share it answers, if it is here and is what was read. */
  readonly known: KnownShare | null
  readonly fits: Review['fits']
  readonly held: HeldReview | null
  readonly personId: PersonId | null
  /** Revisions of the records it comments on that are here, by id. */
  readonly here: ReadonlyMap<string, number>
  /** Actions that it speaks of, as they are here. */
  readonly actions: readonly Action[]
  readonly at: string
  readonly zone: string
  readonly makeId: () => string
}

export interface Written<R> {
  readonly record: R
  readonly isNew: boolean
}

export interface BroughtIn {
  readonly review: Written<Review> | null
  readonly feedback: readonly Written<Feedback>[]
  readonly assessments: readonly Written<Assessment>[]
  /** Those that their owner accepted or did. */
  readonly actions: readonly Written<Action>[]
}

/** What a comment says, as fields of the feedback it becomes. */
function saidFields({ comment, said }: KeptComment, { known, here }: BringingIn): Partial<Feedback> {
  const { thingId, partId, quote } = comment.anchor
  const thing = known?.copy.things.find(({ id }) => id === thingId)
  const isHere = thingId !== null && here.has(thingId)
  return {
    said,
    verbatim: comment.text,
    sort: sortOfKind[comment.kind],
    thingId: thingId ?? '',
    aboutId: isHere ? thingId : null,
    aboutRevision: isHere ? (thing?.revision ?? null) : null,
    aboutField: partId ?? '',
    passage: quote?.exact ?? '',
    passageBefore: quote?.prefix ?? '',
    passageAfter: quote?.suffix ?? '',
  }
}

/** Words that changed wait for an answer again; what was answered before stays written. */
const changedTo = (feedback: Feedback, fields: Partial<Feedback>): Feedback => ({
  ...feedback,
  ...fields,
  ...(feedback.verbatim === fields.verbatim
    ? {}
    : { state: 'waiting' as const, respondedOn: null, resolvedById: null }),
})

/** Not where its thing was not known before and now is. */
const isInPlace = ({ thingId, aboutId }: Feedback, { comment }: KeptComment, { here }: BringingIn) =>
  thingId === (comment.anchor.thingId ?? '') && (aboutId !== null || !here.has(thingId))

function feedbackOf(next: ReviewState, bringing: BringingIn): Written<Feedback>[] {
  const { held, file, personId, at, zone, makeId } = bringing
  const known = new Map(held?.feedback.map((one) => [one.commentId, one]))
  const erased = new Set(held?.review.comments.map(({ commentId }) => commentId))
  return [...next.comments].flatMap(([commentId, kept]): Written<Feedback>[] => {
    const before = known.get(commentId)
    if (before?.said === kept.said && isInPlace(before, kept, bringing)) return []
    if (before !== undefined) return [{ record: changedTo(before, saidFields(kept, bringing)), isNew: false }]
    if (erased.has(commentId)) return []
    const begun = newFeedback(makeId(), dayOfInstant(kept.comment.createdAt, zone), at)
    const record: Feedback = {
      ...begun,
      ...saidFields(kept, bringing),
      personId,
      source: 'file',
      reviewId: file.reviewId,
      commentId,
    }
    return [{ record, isNew: true }]
  })
}

type Verdict = ReturnedReview['verdicts'][number]
const isSameCriterion = (one: Omit<Verdict, 'words'>, other: Omit<Verdict, 'words'>) =>
  one.criterionId === other.criterionId && one.roadmapId === other.roadmapId

const verdictOf = { 'yes-here': 'confirmed', 'not-yet': 'not-yet', 'cannot-say': null } as const satisfies Record<
  Verdict['verdict'],
  Assessment['verdict'] | null
>

/** The word a verdict becomes; none while nobody stands behind it, or the reader cannot say. */
function wordOf(said: Verdict, before: Assessment | undefined, bringing: BringingIn): Written<Assessment> | null {
  const { personId, at, file, zone, makeId } = bringing
  const verdict = verdictOf[said.verdict]
  if (verdict === null) return before === undefined ? null : { record: { ...before, trashedAt: at }, isNew: false }
  const day = dayOfInstant(file.savedAt, zone)
  const says = { verdict, words: said.words, day, trashedAt: null }
  if (before !== undefined) return { record: { ...before, ...says }, isNew: false }
  if (personId === null) return null
  const { roadmapId, criterionId } = said
  const begun = newAssessment(makeId(), day, at, { roadmapId, criterionId, personId, verdict })
  return { record: { ...begun, ...says, source: 'file' }, isNew: true }
}

function verdictsOf(next: ReviewState, bringing: BringingIn) {
  const before = bringing.held?.review.verdicts ?? []
  const words = new Map(bringing.held?.assessments.map((one) => [one.id, one]))
  const written: Written<Assessment>[] = []
  const lines = next.verdicts.map((said) => {
    const was = before.find((one) => isSameCriterion(one, said))
    const isAsBefore = was?.verdict === said.verdict && was.words === said.words && was.assessmentId !== null
    if (bringing.fits !== 'agrees' || isAsBefore) return { ...said, assessmentId: was?.assessmentId ?? null }
    const word = wordOf(said, words.get(was?.assessmentId ?? ''), bringing)
    if (word !== null) written.push(word)
    return { ...said, assessmentId: word?.record.id ?? null }
  })
  // A verdict that the newest file no longer has was taken back.
  for (const was of before) {
    const word = words.get(was.assessmentId ?? '')
    const isGone = word !== undefined && word.trashedAt === null && !lines.some((one) => isSameCriterion(one, was))
    if (isGone) written.push({ record: { ...word, trashedAt: bringing.at }, isNew: false })
  }
  return { lines, written }
}

function begunReview({ file, hash, fits, personId, at, zone, makeId }: BringingIn): Review {
  const { reviewId, shareId, savedAt, revision: fileRevision, from } = file
  const day = dayOfInstant(savedAt, zone)
  return newReview(makeId(), at, {
    reviewId,
    shareId,
    fits,
    personId,
    name: from.name,
    day,
    savedAt,
    fileRevision,
    fileHash: ContentHash.parse(hash),
  })
}

function commentLines(next: ReviewState, { held }: BringingIn, feedback: readonly Written<Feedback>[]) {
  const ids = new Map([
    ...(held?.review.comments ?? []).map((one) => [one.commentId, one.feedbackId] as const),
    ...feedback.map(({ record }) => [record.commentId ?? '', record.id] as const),
  ])
  return [...ids]
    .map(([commentId, feedbackId]) => ({
      commentId,
      feedbackId,
      isIn: next.comments.get(commentId)?.isIn ?? false,
    }))
    .sort((one, other) => (one.commentId < other.commentId ? -1 : 1))
}

const byQuestion = (one: { questionId: string }, other: { questionId: string }) =>
  one.questionId < other.questionId ? -1 : 1

/**
 * Words kept while their share was not known are in the ids of its file, and had no stand-ins turned back: those of the file take
 * their place.
 */
function before(held: HeldReview, { fits, known }: BringingIn, file: ReviewState): ReviewState {
  const state = heldState(held)
  if (known === null || fits !== 'agrees' || held.review.fits === 'agrees') return state
  const own = stateInOwnIds(state, known.share.fileIds)
  return { ...own, comments: new Map([...own.comments].filter(([id]) => !file.comments.has(id))) }
}

/** What is written; nothing at all when all of it is here already. */
export function bringIn(bringing: BringingIn): BroughtIn {
  const { held, known, fits, hash } = bringing
  const share = known !== null && fits === 'agrees' ? { copy: known.copy, standIns: known.share.standIns } : null
  const file = stateOf(turnedReview(bringing.file, share), hash)
  const next = held === null ? file : merged(before(held, bringing, file), file)
  const isNewest = next.newest === fileKey({ ...bringing.file, hash })
  const feedback = feedbackOf(next, bringing)
  const { lines, written } = verdictsOf(next, bringing)
  const actions = actionsAnswered(next.actions, bringing)
  const begun = begunReview(bringing)
  const { day, savedAt, fileRevision, fileHash, name } = begun
  const base = held?.review ?? begun
  const { said, ...read } = next.read
  const review: Review = {
    ...base,
    fits,
    ...(isNewest ? { day, savedAt, fileRevision, fileHash, name } : {}),
    ...read,
    readSaid: said,
    answers: [...next.answers].map(([questionId, answer]) => ({ questionId, ...answer })).sort(byQuestion),
    verdicts: lines,
    actions: [...next.actions],
    comments: commentLines(next, bringing, feedback),
  }
  const isAsBefore = held !== null && JSON.stringify(review) === JSON.stringify(held.review)
  return {
    review: isAsBefore ? null : { record: review, isNew: held === null },
    feedback,
    assessments: written,
    actions,
  }
}
