// What closing a session froze: how the roadmap stood, what moved it, what was recorded. Written once, never changed, never trashed.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { goalOutcomes, mostCriteria, statuses } from './field-choices.ts'
import { ClosingId, CriterionId, RecordId, RoadmapId, SessionId } from './record-ids.ts'
import { Day, field, Instant, line, lines, text } from './stored-field.ts'

export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

/** One piece of evidence or one assessment as it was known at the closing. */
const piece = {
  criterionId: field('packet', CriterionId),
  recordId: field('packet', RecordId),
  recordKind: line('packet'),
  recordRevision: field('packet', z.int().min(1)),
  title: text('packet'),
  day: field('packet', Day),
  /** How far the record itself may travel, as it was then. */
  audience: field('packet', z.enum(['private', 'mentor', 'packet'])),
}

export const closingDefinition = defineRecord('closing', {
  id: field('packet', ClosingId),
  sessionId: field('packet', SessionId),
  day: field('packet', Day),
  closedAt: field('packet', Instant),
  /** The span of the change log this closing speaks of: after `fromSeq`, up to and including `toSeq`. */
  fromSeq: field('private', z.int().min(0)),
  toSeq: field('private', z.int().min(0)),
  /** The closing before; following it back gives everything known then. */
  previousId: field('private', ClosingId.nullable()),
  /** The earlier summary of the same session, kept when it was reopened. */
  supersedesId: field('private', ClosingId.nullable()),
  roadmapId: field('packet', RoadmapId),
  statuses: lines(
    'packet',
    { criterionId: field('packet', CriterionId), status: field('packet', Status) },
    mostCriteria,
  ),
  moved: lines(
    'packet',
    {
      criterionId: field('packet', CriterionId),
      from: field('packet', Status),
      to: field('packet', Status),
    },
    mostCriteria,
  ),
  /** Pieces and assessments that count now and did not at the closing before. */
  gained: lines('packet', piece, 100_000),
  /** Pieces and assessments that counted at the closing before and no longer do. */
  lost: lines('packet', piece, 100_000),
  /** Criteria with anything gained or lost. */
  touched: field('packet', z.array(CriterionId)),
  recorded: lines(
    'packet',
    {
      recordId: field('packet', RecordId),
      recordKind: line('packet'),
      title: text('packet'),
      day: field('packet', Day),
      fromOthers: field('packet', z.boolean()),
      audience: field('packet', z.enum(['private', 'mentor', 'packet'])),
    },
    100_000,
  ),
  actions: lines(
    'mentor',
    {
      recordId: field('mentor', RecordId),
      text: text('mentor'),
      state: field('mentor', z.enum(['new', 'done', 'carried', 'dropped'])),
    },
    10_000,
  ),
  goal: text('mentor'),
  goalMet: field('mentor', z.enum(goalOutcomes).nullable()),
  goalWhy: text('mentor'),
  problemStated: text('mentor'),
  problemFound: text('mentor'),
})
export type Closing = z.infer<typeof closingDefinition.schema>
export type ClosedPiece = Closing['gained'][number]
