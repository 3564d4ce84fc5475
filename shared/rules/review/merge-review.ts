// Several files of one review, brought in by any order, end as one state: each saying is the latest of its kind, by its own key.
import type { ReturnedReview, ReviewComment } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import { commentKey, fileKey } from './compare-review-files.ts'

/** One comment with the key of the version it is. */
export interface KeptComment {
  readonly said: string
  readonly comment: ReviewComment
  readonly isIn: boolean
}

export interface ReviewState {
  /** Key of the newest file. */
  readonly newest: string
  readonly comments: ReadonlyMap<string, KeptComment>
  /** Words once sent stay, also when a later file no longer has them. */
  readonly answers: ReadonlyMap<string, { readonly said: string; readonly text: string }>
  /** As the newest file says: a verdict that was taken back is gone. */
  readonly verdicts: ReturnedReview['verdicts']
  /** As the newest file says. */
  readonly actions: ReturnedReview['actions']
  readonly read: ReturnedReview['read'] & { readonly said: string }
}

const isEmptyRead = ({ stuckOn, strengths, nextStep, fit }: ReturnedReview['read']) =>
  fit === null && [stuckOn, strengths, nextStep].every((text) => text.trim() === '')

/** What one file says. */
export function stateOf(file: ReturnedReview, hash: string): ReviewState {
  const newest = fileKey({ ...file, hash })
  return {
    newest,
    comments: new Map(file.comments.map((comment) => [comment.id, { said: commentKey(comment), comment, isIn: true }])),
    answers: new Map(file.answers.map(({ questionId, text }) => [questionId, { said: newest, text }])),
    verdicts: file.verdicts,
    actions: file.actions,
    read: { ...file.read, said: isEmptyRead(file.read) ? '' : newest },
  }
}

function mergedComments(newer: ReviewState, older: ReviewState) {
  const merged = new Map(newer.comments)
  for (const [id, one] of older.comments) {
    const known = merged.get(id)
    const isIn = known?.isIn ?? false
    merged.set(id, { ...(known === undefined || one.said > known.said ? one : known), isIn })
  }
  return merged
}

/** Both together. The same in any order, however often. */
export function merged(one: ReviewState, other: ReviewState): ReviewState {
  const [newer, older] = one.newest >= other.newest ? [one, other] : [other, one]
  const answers = new Map(older.answers)
  for (const [id, answer] of newer.answers) {
    if (answer.said >= (answers.get(id)?.said ?? '')) answers.set(id, answer)
  }
  return {
    newest: newer.newest,
    comments: mergedComments(newer, older),
    answers,
    verdicts: newer.verdicts,
    actions: newer.actions,
    read: newer.read.said >= older.read.said ? newer.read : older.read,
  }
}

/** What a file is to a review that is here. */
export type FileToReview =
  | 'new'
  /** Already here, word for word. */
  | 'same'
  | 'newer'
  /** An earlier save than the one that is here. */
  | 'older'
  /** As many saves from the same beginning, with other words: written on two machines. */
  | 'forked'

export function compareFileToReview(
  file: Pick<ReturnedReview, 'revision' | 'savedAt'> & { readonly hash: string },
  review: Pick<Review, 'fileRevision' | 'savedAt' | 'fileHash'> | null,
): FileToReview {
  if (review === null) return 'new'
  if (review.fileHash === file.hash) return 'same'
  if (review.fileRevision === file.revision) return 'forked'
  return file.revision > review.fileRevision ? 'newer' : 'older'
}
