// Something that hurts where nobody looks: the proof that it does, what mending it would save, and what happened.
import * as z from 'zod'
import { around, metrics } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { improvementAreas, improvementStates } from './field-choices.ts'
import { RecordId } from './record-ids.ts'
import { Day, field, Instant, line, text, Zone } from './stored-field.ts'

/** A moment of an incident: the instant, and the zone whose clock was read. */
const incident = {
  brokeAt: field('packet', Instant.nullable()),
  brokeZone: field('packet', Zone.nullable()),
  noticedAt: field('packet', Instant.nullable()),
  noticedZone: field('packet', Zone.nullable()),
  noticedBy: line('packet'),
}

export const improvementDefinition = defineRecord('improvement', {
  /** The day it was noticed. */
  day: field('packet', Day),
  title: line('packet'),
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  area: field('packet', z.enum(improvementAreas).nullable()),
  hurts: text('packet'),
  proof: text('packet'),
  ...incident,
  saving: text('packet'),
  costOfDelay: text('packet'),
  /** Place in the owner's own list, 1 first; null while it has none. */
  rank: field('packet', z.int().min(1).max(9999).nullable()),
  rankWhy: text('packet'),
  metrics: metrics(),
  state: field('packet', z.enum(improvementStates)),
  happened: text('packet'),
  /** The proposal it became. */
  proposalId: field('packet', RecordId.nullable()),
  ...around(),
})
export type Improvement = z.infer<typeof improvementDefinition.schema>
