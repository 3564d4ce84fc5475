// A ladder: competencies × levels, each criterion with what counts for it. A version never changes; an edit is a new version.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { evidenceKinds, mostCriteria } from './field-choices.ts'
import { CriterionId, RoadmapId } from './record-ids.ts'
import { field, line, lines, text } from './stored-field.ts'

export const EvidenceKind = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const roadmapDefinition = defineRecord('roadmap', {
  id: field('packet', RoadmapId),
  title: line('packet'),
  version: field('packet', z.int().min(1)),
  previousId: field('packet', RoadmapId.nullable()),
  levels: lines('packet', {
    id: line('packet'),
    name: line('packet'),
    /** Where a ladder forks: the track this level belongs to, such as "Manager". Empty on a level that every track shares. */
    track: line('packet'),
    /** Whether a criterion of this level is met once evidenced, or only once another person confirmed it. */
    metWhen: field('packet', z.enum(['evidenced', 'confirmed'])),
  }),
  competencies: lines('packet', {
    id: line('packet'),
    name: line('packet'),
    shortName: line('packet'),
  }),
  criteria: lines(
    'packet',
    {
      id: field('packet', CriterionId),
      competencyId: line('packet'),
      levelId: line('packet'),
      text: text('packet'),
      /** Examples and notes beside the criterion, in Markdown: read by people, never counted. */
      notes: text('packet'),
      /** Kinds that count as a piece. */
      kinds: field('packet', z.array(EvidenceKind).min(1)),
      /** At least one piece must be of one of these kinds; empty means any will do. */
      needs: field('packet', z.array(EvidenceKind)),
      /** Separate pieces at least. */
      minimum: field('packet', z.int().min(1).max(99)),
    },
    mostCriteria,
  ),
  /**
   * Where the evidence of the version before went, criterion by criterion, as far as that is not said by an id that stayed. A criterion
   * that is gone without a line here took its evidence nowhere.
   */
  placements: lines(
    'packet',
    {
      from: field('packet', CriterionId),
      to: field('packet', z.array(CriterionId).min(1)),
    },
    mostCriteria,
  ),
})
export type Roadmap = z.infer<typeof roadmapDefinition.schema>
export type Criterion = Roadmap['criteria'][number]
export type Competency = Roadmap['competencies'][number]
export type Placement = Roadmap['placements'][number]
export type Level = Roadmap['levels'][number]
