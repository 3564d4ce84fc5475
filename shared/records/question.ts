// A decision I questioned: whose it was, what I asked, what I learned, whether anything changed. Private unless chosen otherwise.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { PersonId, RecordId } from './record-ids.ts'
import { Day, field, line, text } from './stored-field.ts'

export const questionDefinition = defineRecord('question', {
  day: field('packet', Day),
  /** The decision that was questioned. */
  decision: line('packet'),
  /** Whose decision it was. */
  personId: field('mentor', PersonId.nullable()),
  asked: text('packet'),
  learned: text('packet'),
  changed: field('packet', z.enum(['yes', 'partly', 'no']).nullable()),
  changedHow: text('packet'),
  state: field('packet', z.enum(['open', 'answered'])),
  /** The record it is about. */
  aboutId: field('packet', RecordId.nullable()),
  ...around(),
})
export type Question = z.infer<typeof questionDefinition.schema>
