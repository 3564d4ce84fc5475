// The review that I write of a share, as its draft or its record kept it: taken up only if its form can show it.
import * as z from 'zod'
import { Anchor } from '../../../shared/records/comment-anchor.ts'
import { reviewActions } from '../../../shared/records/field-choices.ts'
import { OwnRead, ReviewComment, ReviewVerdict } from '../../../shared/records/returned-review.ts'
import { hasShapeOf } from '../../../shared/rules/records/draft-shape.ts'
import { newReviewWork, type ReviewWork } from '../../../shared/rules/sharing/reader-review-draft.ts'

const CommentDraft = z.looseObject({
  id: z.string().nullable(),
  kind: ReviewComment.shape.kind,
  anchor: Anchor,
  text: z.string(),
})

const Work = z.looseObject({
  reviewId: z.string().nullable(),
  startedAt: z.string().nullable(),
  revision: z.int(),
  name: z.string(),
  answers: z.record(z.string(), z.string()),
  comments: z.array(ReviewComment),
  verdicts: z.array(ReviewVerdict),
  actions: z.record(z.string(), z.enum(reviewActions)),
  read: OwnRead,
  privateNote: z.string(),
  draft: CommentDraft.nullable(),
  seen: z.array(z.string()),
  unsaved: z.boolean(),
})

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWork = (value: unknown): value is ReviewWork => hasShapeOf(Work, value)

/** What an earlier Cairn did not have in it begins empty. Null for what is no such work. */
export function givenWorkOf(value: unknown): ReviewWork | null {
  if (!isPlain(value) || !('comments' in value && 'answers' in value && 'read' in value)) return null
  const whole: unknown = { ...newReviewWork(''), ...value }
  return isWork(whole) ? whole : null
}

/** As a record holds it. */
export function givenWorkIn(words: string): ReviewWork | null {
  try {
    return givenWorkOf(JSON.parse(words))
  } catch {
    return null
  }
}
