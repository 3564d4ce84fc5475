// What someone said, in their words, about a record or about me; and what was done with it.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { feedbackSorts, feedbackStates } from './field-choices.ts'
import { PersonId, RecordId, SessionId } from './record-ids.ts'
import { Day, field, line, text } from './stored-field.ts'

export const feedbackDefinition = defineRecord('feedback', {
  day: field('packet', Day),
  /** Who said it; null while not said. */
  personId: field('packet', PersonId.nullable()),
  /** How they stood to me then: "mentor", "staff engineer, Rates". */
  relation: line('packet'),
  verbatim: text('packet'),
  sort: field('packet', z.enum(feedbackSorts).nullable()),
  /** The record it is about, as it stood then, and the passage in it. */
  aboutId: field('packet', RecordId.nullable()),
  aboutRevision: field('packet', z.int().min(1).nullable()),
  aboutField: line('packet'),
  passage: text('packet'),
  /** They agreed to be quoted by name; without it their words stay out of a packet. */
  mayQuote: field('packet', z.boolean()),
  source: field('packet', z.enum(['told', 'file'])),
  state: field('packet', z.enum(feedbackStates)),
  response: text('packet'),
  respondedOn: field('packet', Day.nullable()),
  /** The record that acted on it. */
  resolvedById: field('packet', RecordId.nullable()),
  /** The session it was said in. */
  sessionId: field('mentor', SessionId.nullable()),
  /** The review whose file it came in, and which comment of it; null when it was told to me. */
  reviewId: field('private', RecordId.nullable()),
  commentId: field('private', RecordId.nullable()),
  /** Which version of the comment this is: see rules/review/compare-review-files.ts. */
  said: line('private'),
  /** What was commented on, as the share names it; what stands around the passage there, so that it is found again. */
  thingId: line('private'),
  passageBefore: text('private'),
  passageAfter: text('private'),
  ...around(),
})
export type Feedback = z.infer<typeof feedbackDefinition.schema>
