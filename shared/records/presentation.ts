// A design shown to a group: claims that each point at their evidence, what was asked, and what the forum decided.
import * as z from 'zod'
import { around } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { forumOutcomes } from './field-choices.ts'
import { PersonId, RecordId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

export const presentationDefinition = defineRecord('presentation', {
  day: field('packet', Day),
  title: line('packet'),
  initiative: field('packet', z.enum(['self', 'asked']).nullable()),
  forum: line('packet'),
  /** Who listened, in words. */
  listeners: line('packet'),
  minutes: field('packet', z.int().min(1).max(1440).nullable()),
  proposalId: field('packet', RecordId.nullable()),
  /** Markdown: what it is about, beyond its claims. */
  summary: text('packet'),
  claims: lines('packet', {
    id: field('packet', RecordId),
    text: text('packet'),
    /** Records that show it; a claim with none is marked. */
    evidenceIds: field('packet', z.array(RecordId).max(50)),
    /** Said while presenting; shown in the presenter's view only. */
    say: text('private'),
  }),
  asked: lines('packet', {
    id: field('packet', RecordId),
    question: text('packet'),
    personId: field('mentor', PersonId.nullable()),
    answer: text('packet'),
    followUp: text('packet'),
    followedUpOn: field('packet', Day.nullable()),
  }),
  outcome: field('packet', z.enum(forumOutcomes).nullable()),
  outcomeWords: text('packet'),
  ...around(),
})
export type Presentation = z.infer<typeof presentationDefinition.schema>
export type Claim = Presentation['claims'][number]
export type AudienceQuestion = Presentation['asked'][number]
