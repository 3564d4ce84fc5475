// Who the owner is and where they want to go. One per database; all of it optional except the ladder in use.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { Day, field, line, lines, text } from './field.ts'
import { snoozeLimit } from './field-choices.ts'
import { RoadmapId } from './ids.ts'

export const profileDefinition = defineRecord('profile', {
  name: line('packet'),
  currentLevel: line('packet'),
  targetLevel: line('packet'),
  /** What the owner is called at work: "Senior engineer". */
  role: line('packet'),
  team: line('packet'),
  /** What the owner is responsible for. */
  scope: text('packet'),
  startedOn: field('packet', Day.nullable()),
  /** Months the owner gives it; shown only if set. */
  horizonMonths: field('private', z.int().min(1).max(600).nullable()),
  roadmapId: field('packet', RoadmapId),
  /** What is due and was put off: by the id of its rule (rules/due), due again on `until`. */
  snoozes: lines('private', { item: line('private'), until: field('private', Day) }, snoozeLimit),
})
export type Profile = z.infer<typeof profileDefinition.schema>
export type Snooze = Profile['snoozes'][number]
