// A review as it lies in the store, read back as the state its files made.
import type { Assessment } from '../../records/assessment.ts'
import type { Feedback } from '../../records/feedback.ts'
import type { ReviewComment } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import { type FileIds, reviewInOwnIds } from '../sharing/share-file-ids.ts'
import { fileKey } from './compare-review-files.ts'
import type { KeptComment, ReviewState } from './merge-review.ts'

export interface HeldReview {
  readonly review: Review
  /** Also those in the trash; one that was erased is missing. */
  readonly feedback: readonly Feedback[]
  readonly assessments: readonly Assessment[]
}

export const sortOfKind = { strength: 'strength', better: 'improve', question: 'question' } as const satisfies Record<
  ReviewComment['kind'],
  NonNullable<Feedback['sort']>
>
const kindOfSort = { strength: 'strength', improve: 'better', question: 'question' } as const satisfies Record<
  NonNullable<Feedback['sort']>,
  ReviewComment['kind']
>

/** What is merged of a comment that is here is its key; its words may have been touched up since. */
function keptComment(feedback: Feedback, isIn: boolean): KeptComment {
  const { passage: exact, passageBefore: prefix, passageAfter: suffix } = feedback
  const comment: ReviewComment = {
    id: feedback.commentId ?? feedback.id,
    revision: 1,
    kind: feedback.sort === null ? 'question' : kindOfSort[feedback.sort],
    anchor: {
      thingId: feedback.thingId === '' ? null : feedback.thingId,
      partId: feedback.aboutField === '' ? null : feedback.aboutField,
      quote: exact === '' ? null : { exact, prefix, suffix },
    },
    text: feedback.verbatim,
    createdAt: feedback.createdAt,
    updatedAt: feedback.updatedAt,
  }
  return { said: feedback.said, comment, isIn }
}

export function heldState({ review, feedback }: HeldReview): ReviewState {
  const isIn = new Map(review.comments.map((one) => [one.commentId, one.isIn]))
  const { stuckOn, strengths, nextStep, fit, fileRevision: revision, savedAt, fileHash: hash } = review
  return {
    newest: fileKey({ revision, savedAt, hash }),
    comments: new Map(
      feedback.flatMap((one) =>
        one.commentId === null ? [] : [[one.commentId, keptComment(one, isIn.get(one.commentId) ?? false)]],
      ),
    ),
    answers: new Map(review.answers.map(({ questionId, text, said }) => [questionId, { text, said }])),
    verdicts: review.verdicts.map(({ assessmentId: _, ...verdict }) => verdict),
    actions: review.actions,
    read: { stuckOn, strengths, nextStep, fit, said: review.readSaid },
  }
}

/** The same once it is known what its ids stand for. */
export function stateInOwnIds(state: ReviewState, fileIds: FileIds): ReviewState {
  const [comments, answers] = [[...state.comments], [...state.answers]]
  const own = reviewInOwnIds(
    {
      comments: comments.map(([, { comment }]) => comment),
      answers: answers.map(([questionId, { text }]) => ({ questionId, text })),
      verdicts: state.verdicts,
      actions: [...state.actions],
    },
    fileIds,
  )
  return {
    ...state,
    comments: new Map(comments.map(([id, kept], at) => [id, { ...kept, comment: own.comments[at] ?? kept.comment }])),
    answers: new Map(answers.map(([id, answer], at) => [own.answers[at]?.questionId ?? id, answer])),
    verdicts: own.verdicts,
    actions: own.actions,
  }
}
