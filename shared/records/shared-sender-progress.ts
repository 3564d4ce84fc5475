// Where the sender of a request stands, for its first page: level and goal, what moved since the last session, what is open.
import * as z from 'zod'
import { shortTextLimit, statuses, textLimit } from './field-choices.ts'
import { CriterionId, RecordId } from './record-ids.ts'
import { Day } from './stored-field.ts'
import { eachOnce } from './unique-list-schema.ts'

const line = z.string().max(shortTextLimit)
const text = z.string().max(textLimit)

export const MovedInShare = z.strictObject({
  criterionId: CriterionId,
  statement: text,
  /** Its competency and level: "Decisions, Senior". */
  place: line,
  from: z.enum(statuses),
  to: z.enum(statuses),
})
export type MovedInShare = z.infer<typeof MovedInShare>

export const ActionInShare = z.strictObject({
  id: RecordId,
  text,
  due: Day.nullable(),
  /** The reader's own rather than the sender's: only such a one can be accepted or done in the file. */
  isReaders: z.boolean(),
})
export type ActionInShare = z.infer<typeof ActionInShare>

export const SharedStanding = z.strictObject({
  /** As the sender's ladder calls them; '' where not told. */
  level: line,
  target: line,
  /** What they work towards with this reader. */
  towards: text,
  moved: eachOnce(MovedInShare, 200, ({ criterionId }) => criterionId, 'one criterion moved twice'),
  /** Open ones of the sender's and the reader's sessions. */
  actions: eachOnce(ActionInShare, 200, ({ id }) => id, 'two actions have one id'),
})
export type SharedStanding = z.infer<typeof SharedStanding>

export const nothingTold = (): SharedStanding => ({ level: '', target: '', towards: '', moved: [], actions: [] })
