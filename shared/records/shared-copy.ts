// What left the machine for a mentor, word for word, stand-ins in place. The review page shows nothing else, and its hash names it for good.
import * as z from 'zod'
import { PartId, ThingId } from './comment-anchor.ts'
import { sessionFormats, sharePurposes, shortTextLimit, textLimit } from './field-choices.ts'
import { CriterionId, RecordId, RoadmapId } from './record-ids.ts'
import { nothingTold, SharedStanding } from './shared-sender-progress.ts'
import { Day, Instant } from './stored-field.ts'
import { eachOnce } from './unique-list-schema.ts'

const line = z.string().max(shortTextLimit)
const text = z.string().max(textLimit)

// Since version 3 of the file no id in it is one of the database: all are made for it (rules/sharing/share-file-ids.ts).

/** One named text of a thing. `text` is Markdown as it was written; comments speak of it as rendered. */
export const SharedPart = z.strictObject({ id: PartId, heading: line, text })
export type SharedPart = z.infer<typeof SharedPart>

const parts = eachOnce(SharedPart, 1000, ({ id }) => id, 'two parts have one id')

export const SharedThing = z.strictObject({
  id: ThingId,
  /** A record's kind, or `criterion`. */
  kind: z.string().min(1).max(40),
  /** How often the record was saved. Null since version 3: it stays with its sender. */
  revision: z.int().min(1).nullable(),
  /** What it is, in words: "Proposal, revision 5". */
  label: line,
  title: line,
  day: Day.nullable(),
  parts,
})
export type SharedThing = z.infer<typeof SharedThing>

/** A criterion the mentor is asked about, beside the thing it is asked of; beside none when `thingId` is null. */
export const AskedCriterion = z.strictObject({
  roadmapId: RoadmapId,
  criterionId: CriterionId,
  statement: text,
  thingId: ThingId.nullable(),
})
export type AskedCriterion = z.infer<typeof AskedCriterion>

const ids = {
  shareId: RecordId,
  /** The share before this one to the same reader, under the same name; null for the first, and under a pseudonym. */
  previousShareId: RecordId.nullable(),
  sentAt: Instant,
  /** The civil day of that instant where its sender is; null in files that did not say it yet. */
  sentOn: Day.nullable().default(null),
}

const meeting = z.strictObject({
  day: Day,
  /** Null where none was chosen, and in files of before version 5. */
  format: z.enum(sessionFormats).nullable().default(null),
  goal: text,
  problem: text,
})

const Question = z.strictObject({ id: RecordId, text })
const criterionOf = ({ roadmapId, criterionId }: AskedCriterion) => `${roadmapId}/${criterionId}`

export const SharedCopy = z.strictObject({
  ...ids,
  /** Who asks. The id is the same in the shares that one reader gets of them, and under a pseudonym in none. */
  from: z.strictObject({ id: RecordId, name: line }),
  to: z.strictObject({ name: line }),
  purpose: z.enum(sharePurposes),
  /** Kind of help, in their words. */
  help: text,
  /** Reading time in minutes, as it was promised. */
  minutes: z.int().min(1).max(1000),
  session: meeting.nullable(),
  /** Nothing in files of before version 4, or where its sender left it out. */
  standing: SharedStanding.default(nothingTold),
  /** Since we last met. */
  since: parts,
  questions: eachOnce(Question, 100, ({ id }) => id, 'two questions have one id'),
  things: eachOnce(SharedThing, 500, ({ id }) => id, 'two things have one id'),
  asked: eachOnce(AskedCriterion, 200, criterionOf, 'one criterion is asked about twice'),
})
export type SharedCopy = z.infer<typeof SharedCopy>
