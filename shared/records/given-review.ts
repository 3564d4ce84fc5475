// What I say of a share I was sent, while I write it; and what I prepare for myself, which no file ever holds.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { sharedLimit } from './field-choices.ts'
import { PersonId, RecordId } from './record-ids.ts'
import { Day, field, Instant, text } from './stored-field.ts'

export const givenReviewDefinition = defineRecord('given-review', {
  personId: field('private', PersonId.nullable()),
  /** The received share it is about. */
  aboutId: field('private', RecordId),
  /** The day it was last written on. */
  day: field('private', Day),
  /** The review as its file will say it, as canonical JSON: see returned-review.ts. */
  words: field('private', z.string().max(sharedLimit)),
  /** Preparation, and what I noticed: for me alone. */
  note: text('private'),
  /** When it was last saved as a file; null while never. */
  savedAt: field('private', Instant.nullable()),
})
export type GivenReview = z.infer<typeof givenReviewDefinition.schema>
