// What a mentor says back, as their file holds it. Their private note is not among it: it has no field here.
import * as z from 'zod'
import { Anchor, ThingId } from './comment-anchor.ts'
import { commentKinds, commentLimit, fits, reviewActions, reviewVerdicts, shortTextLimit } from './field-choices.ts'
import { CriterionId, RecordId, RoadmapId } from './record-ids.ts'
import { Instant } from './stored-field.ts'
import { eachOnce } from './unique-list-schema.ts'

const line = z.string().max(shortTextLimit)
const words = z.string().max(commentLimit)

export const ReviewComment = z.strictObject({
  id: RecordId,
  /** Rises by one whenever its words, kind or place change. */
  revision: z.int().min(1),
  kind: z.enum(commentKinds),
  anchor: Anchor,
  text: words.min(1),
  createdAt: Instant,
  updatedAt: Instant,
})
export type ReviewComment = z.infer<typeof ReviewComment>

const ReviewAnswer = z.strictObject({ questionId: RecordId, text: words.min(1) })
export type ReviewAnswer = z.infer<typeof ReviewAnswer>

export const ReviewVerdict = z.strictObject({
  roadmapId: RoadmapId,
  criterionId: CriterionId,
  /** The thing it was asked beside; null when beside none. */
  thingId: ThingId.nullable(),
  verdict: z.enum(reviewVerdicts),
  words,
})
export type ReviewVerdict = z.infer<typeof ReviewVerdict>

const ReviewAction = z.strictObject({ actionId: RecordId, state: z.enum(reviewActions) })
export type ReviewAction = z.infer<typeof ReviewAction>

/** The mentor's own read. Empty where nothing was said; `fit` null while it was not answered. */
export const OwnRead = z.strictObject({
  stuckOn: words,
  strengths: words,
  nextStep: words,
  fit: z.enum(fits).nullable(),
})
export type OwnRead = z.infer<typeof OwnRead>

const criterionOf = ({ roadmapId, criterionId }: ReviewVerdict) => `${roadmapId}/${criterionId}`

export const ReturnedReview = z.strictObject({
  /** Made at the first word; the same in every file of this review. */
  reviewId: RecordId,
  shareId: RecordId,
  /** Hash of the shared copy that was read. */
  shareHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Rises by one with every file that is saved. */
  revision: z.int().min(1),
  startedAt: Instant,
  savedAt: Instant,
  /** As the reader calls themselves; a claim, not a proof. */
  from: z.strictObject({ name: line }),
  answers: eachOnce(ReviewAnswer, 100, ({ questionId }) => questionId, 'one question is answered twice'),
  comments: eachOnce(ReviewComment, 5000, ({ id }) => id, 'two comments have one id'),
  verdicts: eachOnce(ReviewVerdict, 200, criterionOf, 'one criterion has two verdicts'),
  read: OwnRead,
  /** Empty in files of before version 2. */
  actions: eachOnce(ReviewAction, 200, ({ actionId }) => actionId, 'one action has two states').default([]),
})
export type ReturnedReview = z.infer<typeof ReturnedReview>
