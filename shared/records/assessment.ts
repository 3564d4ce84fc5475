// What someone, me included, says of one criterion. A confirmation is another person's assessment that says so.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { verdicts } from './field-choices.ts'
import { CriterionId, PersonId, RoadmapId, SessionId } from './record-ids.ts'
import { Day, field, text } from './stored-field.ts'

export const assessmentDefinition = defineRecord('assessment', {
  roadmapId: field('packet', RoadmapId),
  criterionId: field('packet', CriterionId),
  /** Who says it; null means me. */
  personId: field('packet', PersonId.nullable()),
  verdict: field('packet', z.enum(verdicts)),
  words: text('packet'),
  /** Told to me and written down by me, or read from a file they sent. */
  source: field('packet', z.enum(['told', 'file'])),
  day: field('packet', Day),
  sessionId: field('mentor', SessionId.nullable()),
})
export type Assessment = z.infer<typeof assessmentDefinition.schema>
