// A record with a page of its own while it is written: the record itself, numbers as typed, and the criteria it is to speak for.

import type { PagedRecord } from '../../kinds/all-kinds.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import { recordDefinitions } from '../../records/record-definitions.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { DraftTrouble } from '../journal/journal-entry-draft.ts'
import { readNumber, readNumbers } from '../text/typed-number.ts'
import { hasShapeOf } from './draft-shape.ts'

export interface RecordDraft<R> {
  readonly record: R
  /**
   * What stands in number fields as it was typed, by path: `limits.<id>.value`; a path that ends in `[]` takes several numbers.
   * Kept even while it is no number.
   */
  readonly typed: Readonly<Record<string, string>>
  readonly criteria: readonly CriterionId[]
  readonly whys: Readonly<Record<string, string>>
}

/** `links` are the standing links on the ladder in use. */
export const draftOfRecord = <R>(record: R, links: readonly EvidenceLink[]): RecordDraft<R> => ({
  record,
  typed: {},
  criteria: links.map(({ criterionId }) => criterionId),
  whys: Object.fromEntries(links.map(({ criterionId, why }) => [criterionId, why])),
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isText = (value: unknown) => typeof value === 'string'
const areTexts = (value: unknown) => isObject(value) && Object.values(value).every(isText)

/** Whether a stored draft has the shape of this kind: every field there, lists as lists. Its content may be unfit and is kept. */
export function isDraftOf<R extends PagedRecord>(kind: R['kind']) {
  return (value: unknown): value is RecordDraft<R> => {
    if (!isObject(value) || !isObject(value.record)) return false
    if (!areTexts(value.typed) || !areTexts(value.whys)) return false
    if (!Array.isArray(value.criteria) || !value.criteria.every(isText)) return false
    return hasShapeOf(recordDefinitions[kind].schema, value.record)
  }
}

/** A line, named by its id or by its place, that was taken out since takes with it what was typed in it. */
function stillStands(record: object, path: string): boolean {
  const [list = '', line, inner] = path.split('.')
  const lines: unknown = new Map<string, unknown>(Object.entries(record)).get(list)
  if (inner === undefined || !Array.isArray(lines)) return true
  return lines.some((one, index) => String(index) === line || (isObject(one) && one.id === line))
}

const isUnread = (path: string, typed: string) =>
  path.endsWith('[]') ? readNumbers(typed) === null : Number.isNaN(readNumber(typed))

/** The record that the draft says, or the first field that does not fit. */
export function recordOfDraft<R extends PagedRecord>(draft: RecordDraft<R>): Result<R, DraftTrouble> {
  const unread = Object.entries(draft.typed).find(
    ([path, typed]) => isUnread(path, typed) && stillStands(draft.record, path),
  )
  if (unread !== undefined)
    return failed({ kind: 'unfit', of: draft.record.kind, field: unread[0], reason: 'Enter a number.' })
  const parsed = recordDefinitions[draft.record.kind].schema.safeParse(draft.record)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return failed({
      kind: 'unfit',
      of: draft.record.kind,
      field: issue?.path.join('.') ?? '',
      reason: issue?.message ?? '',
    })
  }
  // The schema of a kind gives records of that kind; a kind that is still open hides it.
  return ok(parsed.data as R)
}
