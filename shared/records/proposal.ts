// An architecture proposal: why, the options and why they lost, the decision, what it touches, and what came of it.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { directions, outcomesOfPrediction, proposalStates } from './field-choices.ts'
import { PersonId, RecordId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

const theCase = {
  context: text('packet'),
  /** What decides; each weighs from 0 to 10 in the matrix, null while it is not weighed. */
  drivers: lines('packet', {
    id: field('packet', RecordId),
    text: line('packet'),
    weight: field('packet', z.int().min(0).max(10).nullable()),
  }),
  options: lines('packet', {
    id: field('packet', RecordId),
    name: line('packet'),
    for: text('packet'),
    against: text('packet'),
    /** Why it lost; stays empty for the chosen one. */
    whyLost: text('packet'),
    chosen: field('packet', z.boolean()),
  }),
  /** How well an option serves a driver, from 0 to 10. A pair that is not there is not scored yet. */
  scores: lines('packet', {
    optionId: field('packet', RecordId),
    driverId: field('packet', RecordId),
    score: field('packet', z.int().min(0).max(10)),
  }),
  /** In own words: what would make another option the right one. */
  wouldFlip: text('packet'),
  decision: text('packet'),
  consequences: text('packet'),
}

const checked = {
  /** The four checks, each answered in words or excused with a reason; one that is not there is open. */
  checks: lines('packet', {
    direction: field('packet', z.enum(directions)),
    answer: text('packet'),
    excused: text('packet'),
  }),
  /** Who was told or consulted; `on` null while it has not happened. */
  stakeholders: lines('mentor', {
    id: field('mentor', RecordId),
    personId: field('mentor', PersonId.nullable()),
    /** A group or someone who is not among the people here. */
    name: line('mentor'),
    part: field('mentor', z.enum(['told', 'consulted'])),
    on: field('mentor', Day.nullable()),
    note: text('mentor'),
  }),
}

const life = {
  state: field('packet', z.enum(proposalStates)),
  /** Every state it was in, oldest first, the present one last. */
  history: lines('packet', {
    state: field('packet', z.enum(proposalStates)),
    on: field('packet', Day),
    why: text('packet'),
  }),
  /** The proposal that took this one's place; the other side is found by index. */
  supersededById: field('packet', RecordId.nullable()),
  prediction: text('packet'),
  /** Percent sure, 0 to 100. */
  confidence: field('packet', z.int().min(0).max(100).nullable()),
  revisitOn: field('packet', Day.nullable()),
  outcome: text('packet'),
  outcomeOn: field('packet', Day.nullable()),
  cameTrue: field('packet', z.enum(outcomesOfPrediction).nullable()),
}

export const proposalDefinition = defineRecord('proposal', {
  /** The day it was begun. */
  day: field('packet', Day),
  title: line('packet'),
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  ...theCase,
  ...checked,
  ...life,
  ...around(),
})
export type Proposal = z.infer<typeof proposalDefinition.schema>
export type ProposalOption = Proposal['options'][number]
export type ProposalDriver = Proposal['drivers'][number]
export type DirectionCheck = Proposal['checks'][number]
export type Stakeholder = Proposal['stakeholders'][number]
