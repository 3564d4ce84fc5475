// "This record speaks for that criterion": pinned to the record's revision at the time, with the reason in words.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { CriterionId, RecordId, RoadmapId } from './record-ids.ts'
import { EvidenceKind } from './roadmap.ts'
import { field, text } from './stored-field.ts'

export const evidenceLinkDefinition = defineRecord('evidence-link', {
  recordId: field('packet', RecordId),
  recordKind: field('packet', EvidenceKind),
  /** Revision of the record that the link was made for; re-linking pins a newer one and stays one piece. */
  recordRevision: field('packet', z.int().min(1)),
  roadmapId: field('packet', RoadmapId),
  criterionId: field('packet', CriterionId),
  why: text('packet'),
})
export type EvidenceLink = z.infer<typeof evidenceLinkDefinition.schema>
