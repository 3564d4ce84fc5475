// What came back for something I sent: one record per review, whatever number of files it came in. Its comments are feedback of their own.
import * as z from 'zod'
import { ThingId } from './comment-anchor.ts'
import { ContentHash } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { fits, reviewActions, reviewFits, reviewVerdicts } from './field-choices.ts'
import { CriterionId, PersonId, RecordId, RoadmapId } from './record-ids.ts'
import { Day, field, Instant, line, lines, text } from './stored-field.ts'

const whence = {
  /** The same in every file of this review; comments carry it too. */
  reviewId: field('private', RecordId),
  /** The share it answers, as the file says. */
  shareId: field('private', RecordId),
  /** Whether that share is here, and is what was read. Only then do passages have a place and verdicts count. */
  fits: field('private', z.enum(reviewFits)),
  /** Who its owner takes it to be from. */
  personId: field('mentor', PersonId.nullable()),
  /** As the reader calls themselves. */
  name: line('mentor'),
}

/** Of the newest file brought in. */
const file = {
  day: field('private', Day),
  savedAt: field('private', Instant),
  fileRevision: field('private', z.int().min(1)),
  fileHash: field('private', ContentHash),
}

export const reviewDefinition = defineRecord('review', {
  ...whence,
  ...file,
  comments: lines(
    'private',
    {
      commentId: field('private', RecordId),
      feedbackId: field('private', RecordId),
      /** Whether the newest file still has it. */
      isIn: field('private', z.boolean()),
    },
    20_000,
  ),
  answers: lines('mentor', {
    questionId: field('mentor', RecordId),
    text: text('mentor'),
    /** Which file says it: see rules/review/compare-review-files.ts. */
    said: line('private'),
  }),
  verdicts: lines('mentor', {
    roadmapId: field('mentor', RoadmapId),
    criterionId: field('mentor', CriterionId),
    thingId: field('private', ThingId.nullable()),
    verdict: field('mentor', z.enum(reviewVerdicts)),
    words: text('mentor'),
    /** The word about the criterion that it became. */
    assessmentId: field('private', RecordId.nullable()),
  }),
  /** Of their own actions, as the newest file says. */
  actions: lines('private', {
    actionId: field('private', RecordId),
    state: field('private', z.enum(reviewActions)),
  }),
  stuckOn: text('mentor'),
  strengths: text('mentor'),
  nextStep: text('mentor'),
  fit: field('mentor', z.enum(fits).nullable()),
  /** Which file the four above are from; empty while none of them was said. */
  readSaid: line('private'),
  /** What was made of an answer or of their own read, on the page of its session. */
  became: lines('private', {
    /** A question's id, or a field of their own read: see rules/sessions/answers-from-files.ts. */
    placeId: field('private', z.string().max(80)),
    kind: field('private', z.enum(['agenda-item', 'feedback', 'action', 'learning'])),
    /** The record, or the question on an agenda. */
    madeId: field('private', RecordId),
  }),
})
export type Review = z.infer<typeof reviewDefinition.schema>
