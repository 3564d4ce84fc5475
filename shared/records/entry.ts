// A piece of a week's work: what was done, whose part was whose, and the numbers that show it.
import * as z from 'zod'
import { around, metrics } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { prompts } from './field-choices.ts'
import { RecordId } from './record-ids.ts'
import { Day, field, line, text } from './stored-field.ts'

export const entryDefinition = defineRecord('entry', {
  day: field('packet', Day),
  /** Its own short title; empty while its first line serves as one. */
  title: line('packet'),
  what: text('packet'),
  myPart: text('packet'),
  teamPart: text('packet'),
  /** Started by me, asked of me, or not said. */
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  prompt: field('private', z.enum(prompts).nullable()),
  /** The proposal whose work this is a part of. */
  proposalId: field('packet', RecordId.nullable()),
  metrics: metrics(),
  ...around(),
})
export type Entry = z.infer<typeof entryDefinition.schema>
export type Metric = Entry['metrics'][number]
