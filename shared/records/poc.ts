// A trial in small: what was believed, the limits fixed before, what was measured, and the answer, a "no" included.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { comparisons, pocVerdicts } from './field-choices.ts'
import { RecordId } from './record-ids.ts'
import { Day, field, Instant, line, lines, text } from './stored-field.ts'

export const pocDefinition = defineRecord('poc', {
  /** The day it began. */
  day: field('packet', Day),
  endedOn: field('packet', Day.nullable()),
  title: line('packet'),
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  /** The proposal it tries something for. */
  proposalId: field('packet', RecordId.nullable()),
  hypothesis: text('packet'),
  /** What must hold; cannot change once the trial began. */
  limits: lines('packet', {
    id: field('packet', RecordId),
    metric: line('packet'),
    comparison: field('packet', z.enum(comparisons)),
    value: field('packet', z.number().nullable()),
    unit: line('packet'),
  }),
  /** Set when the trial began: the limits are locked from then on. */
  startedAt: field('packet', Instant.nullable()),
  timeBoxHours: field('packet', z.number().min(0).max(10_000).nullable()),
  hoursUsed: field('packet', z.number().min(0).max(10_000).nullable()),
  setup: text('packet'),
  /** How another engineer does it again: steps, scripts, data. */
  again: text('packet'),
  measurements: lines('packet', {
    id: field('packet', RecordId),
    /** The limit it is held against; null for what was only looked at. */
    limitId: field('packet', RecordId.nullable()),
    metric: line('packet'),
    unit: line('packet'),
    baseline: field('packet', z.number().nullable()),
    /** One figure a run, in order. */
    runs: field('packet', z.array(z.number()).max(1000)),
    /** The figure that counts; when null it is the worst of the runs against the limit. */
    result: field('packet', z.number().nullable()),
  }),
  verdict: field('packet', z.enum(pocVerdicts).nullable()),
  verdictOn: field('packet', Day.nullable()),
  learned: text('packet'),
  notShown: text('packet'),
  ...around(),
})
export type Poc = z.infer<typeof pocDefinition.schema>
export type PocLimit = Poc['limits'][number]
export type Measurement = Poc['measurements'][number]
