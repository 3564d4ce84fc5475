// A proposal as it stood when its owner called it a revision: frozen section by section, with what caused it. Written once.
import type * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { RecordId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

export const revisionDefinition = defineRecord('revision', {
  proposalId: field('packet', RecordId),
  day: field('packet', Day),
  /** What changed and why, in a sentence. */
  why: text('packet'),
  /** The session or the piece of feedback that caused it. */
  causeId: field('packet', RecordId.nullable()),
  sections: lines('packet', { name: line('packet'), text: text('packet') }),
})
export type Revision = z.infer<typeof revisionDefinition.schema>
