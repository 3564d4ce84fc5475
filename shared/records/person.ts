// Someone you learn from or work with: how you are related, what they know, how often you meet, what you work towards.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { askers, cadences, relationships } from './field-choices.ts'
import { PersonId } from './record-ids.ts'
import { Day, field, line, text, words, Zone } from './stored-field.ts'

export const personDefinition = defineRecord('person', {
  id: field('packet', PersonId),
  name: line('packet'),
  relationship: field('packet', z.enum(relationships).nullable()),
  /** What I do for them rather than they for me. */
  iMentorThem: field('private', z.boolean()),
  since: field('mentor', Day.nullable()),
  askedBy: field('private', z.enum(askers).nullable()),
  howItBegan: text('private'),
  /** From this day on no session is proposed with them. */
  endedOn: field('private', Day.nullable()),
  endedWhy: text('private'),
  stack: words('mentor'),
  knowledge: words('mentor'),
  stage: line('mentor'),
  team: line('packet'),
  /** Never exported by default. */
  sharedBackground: text('private'),
  workingTowards: text('mentor'),
  cadence: field('mentor', z.enum(cadences)),
  /** ISO weekday, Monday is 1. */
  weekday: field('mentor', z.int().min(1).max(7).nullable()),
  /** Clock time `HH:mm` in `zone`. */
  time: field('mentor', z.iso.time({ precision: -1 }).nullable()),
  zone: field('mentor', Zone.nullable()),
  minutes: field('mentor', z.int().min(5).max(600)),
  note: text('private'),
  tags: words('private'),
})
export type Person = z.infer<typeof personDefinition.schema>
