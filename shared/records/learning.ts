// A hard topic gone over until it can be explained: the pattern, where it holds, where it breaks, each visit.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { learningSources, understandings } from './field-choices.ts'
import { RecordId, SessionId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

export const learningDefinition = defineRecord('learning', {
  /** The day it was first met. */
  day: field('packet', Day),
  title: line('packet'),
  pattern: text('packet'),
  holds: text('packet'),
  breaks: text('packet'),
  /** Why it matters here. */
  why: text('packet'),
  source: field('packet', z.enum(learningSources).nullable()),
  /** The record or session it came from. */
  aboutId: field('packet', RecordId.nullable()),
  sessionId: field('mentor', SessionId.nullable()),
  /** Oldest first. */
  visits: lines('packet', {
    id: field('packet', RecordId),
    on: field('packet', Day),
    understanding: field('packet', z.enum(understandings)),
    note: text('packet'),
  }),
  /** In own words; only with it is a topic explained. */
  explanation: text('packet'),
  state: field('packet', z.enum(['returning', 'explained', 'let-go'])),
  explainedOn: field('packet', Day.nullable()),
  ...around(),
})
export type Learning = z.infer<typeof learningDefinition.schema>
export type Visit = Learning['visits'][number]
