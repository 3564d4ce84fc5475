// A piece of a week's work: what was done, whose part was whose, and the numbers that show it.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { Day, field, line, lines, text, words } from './field.ts'
import { prompts } from './field-choices.ts'
import { PersonId } from './ids.ts'

export const entryDefinition = defineRecord('entry', {
  day: field('packet', Day),
  what: text('packet'),
  myPart: text('packet'),
  teamPart: text('packet'),
  /** Started by me, asked of me, or not said. */
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  prompt: field('private', z.enum(prompts).nullable()),
  /** Numbers that drove or showed something; a figure not known yet is null. */
  metrics: lines('packet', {
    name: line('packet'),
    unit: line('packet'),
    before: field('packet', z.number().nullable()),
    after: field('packet', z.number().nullable()),
    howMeasured: line('packet'),
    source: line('packet'),
    decision: line('packet'),
  }),
  links: lines('packet', { title: line('packet'), url: field('packet', z.string().max(2000)) }),
  people: field('mentor', z.array(PersonId).max(100)),
  tags: words('packet'),
})
export type Entry = z.infer<typeof entryDefinition.schema>
export type Metric = Entry['metrics'][number]
