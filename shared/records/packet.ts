// The working copy of a case for the next level. It keeps what its owner changed; everything else is drafted anew from the evidence.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { committeeDecisions, committeeRules, mostPlaces, packetLengths } from './field-choices.ts'
import { BlockId } from './packet-document-fields.ts'
import { CriterionId, RecordId, RoadmapId } from './record-ids.ts'
import { Day, field, line, lines, text } from './stored-field.ts'

export const packetDefinition = defineRecord('packet', {
  /** As it is to stand on the sheet; the owner's profile does not travel. */
  name: line('packet'),
  /** Role and team, as they are to stand on it: "Senior engineer, Payments". */
  position: line('packet'),
  /** What its owner is responsible for, in a sentence. */
  scope: text('packet'),
  fromLevel: line('packet'),
  toLevel: line('packet'),
  roadmapId: field('packet', RoadmapId),
  /** The level of the ladder whose criteria are held against the evidence. */
  levelId: line('packet'),
  from: field('packet', Day),
  to: field('packet', Day),
  length: field('packet', z.enum(packetLengths)),
  /** Numbers that were given; a record keeps its number also while it may not leave. */
  claims: lines(
    'private',
    { number: field('private', z.int().min(1)), recordId: field('private', RecordId) },
    mostPlaces,
  ),
  /** Own words in the place of drafted ones, and what the draft said when they were written. */
  edits: lines('packet', {
    blockId: field('packet', BlockId),
    text: text('packet'),
    draftedFrom: text('private'),
  }),
  /** Paragraphs that no evidence drafted. */
  added: lines('packet', {
    id: field('packet', BlockId),
    sectionId: field('packet', BlockId),
    lead: line('packet'),
    text: text('packet'),
  }),
  /** Sections and blocks in the order their owner gave them; what is not named keeps its drafted place. */
  order: field('private', z.array(BlockId).max(mostPlaces)),
  /** Sections and blocks that are not to be in it. */
  leftOut: field('private', z.array(BlockId).max(mostPlaces)),
  /** Objections of the committee reader that were set aside: this rule, at this block, about these words. */
  setAside: lines('private', {
    rule: field('private', z.enum(committeeRules)),
    blockId: field('private', BlockId),
    words: text('private'),
  }),
  /** Names and terms that leave under another one. `personId` null for a term; its owner has one too. */
  pseudonyms: lines('private', {
    personId: field('private', RecordId.nullable()),
    original: line('private'),
    pseudonym: line('private'),
  }),
  /** Places that may be a name and were decided on: written as `form`, in this sentence. */
  nameDecisions: lines(
    'private',
    {
      personId: field('private', RecordId.nullable()),
      original: line('private'),
      form: line('private'),
      sentence: text('private'),
      replace: field('private', z.boolean()),
    },
    mostPlaces,
  ),
  /** The earlier packet it took its owner's words and choices from; null for one that began by itself. Its versions stand before this one's. */
  startedFromId: field('private', RecordId.nullable()),
  /** What became of a version that was handed in; at most one for each version, by its number. */
  outcomes: lines('private', {
    version: field('private', z.int().min(1)),
    decision: field('private', z.enum(committeeDecisions)),
    day: field('private', Day),
  }),
  /** What the committee said of a version. */
  remarks: lines('private', {
    id: field('private', RecordId),
    version: field('private', z.int().min(1)),
    text: text('private'),
    /** What it is about: a claim of that version or a criterion; both null for the packet as a whole. */
    claim: field('private', z.int().min(1).nullable()),
    criterionId: field('private', CriterionId.nullable()),
    /** The version that answers it, as its owner says; the number of the next one while that is being written. */
    answeredIn: field('private', z.int().min(1).nullable()),
    answer: text('private'),
  }),
})
export type Packet = z.infer<typeof packetDefinition.schema>
