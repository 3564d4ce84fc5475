// Two edits of one record, here and in its file, field by field against what both began from. Where only one side changed a field, its
// change counts; where both did, to different ends, neither is taken before its owner has decided.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isDeepEqual } from '../text/deep-equal.ts'

export interface FieldConflict {
  readonly field: string
  readonly here: unknown
  readonly file: unknown
}

export interface Merged {
  /** With what is here wherever the two are at odds. */
  readonly record: AnyRecord
  /** Fields that came from the file. */
  readonly taken: readonly string[]
  /** Fields that the file has yet to get. */
  readonly given: readonly string[]
  readonly conflicts: readonly FieldConflict[]
}

interface Sides {
  /** What was last the same on both sides; null where that is not known, and then every difference is a conflict. */
  readonly base: AnyRecord | null
  readonly here: AnyRecord
  readonly file: AnyRecord
}

/** Counted by the database itself, or no part of a file. */
const notMerged = new Set(['id', 'kind', 'revision', 'updatedAt', 'trashedAt'])

const fieldsOf = (record: AnyRecord | null) => new Map<string, unknown>(Object.entries(record ?? {}))

type Side = 'same' | 'file' | 'here' | 'both'

function changedBy(base: unknown, here: unknown, file: unknown, isKnown: boolean): Side {
  if (isDeepEqual(here, file)) return 'same'
  if (isKnown && isDeepEqual(base, here)) return 'file'
  return isKnown && isDeepEqual(base, file) ? 'here' : 'both'
}

/** `here` and `file` are of one id and kind. */
export function mergeRecord({ base, here, file }: Sides): Merged {
  const [before, theirs] = [fieldsOf(base), fieldsOf(file)]
  const record = fieldsOf(here)
  const taken: string[] = []
  const given: string[] = []
  const conflicts: FieldConflict[] = []
  for (const [field, value] of fieldsOf(here)) {
    if (notMerged.has(field)) continue
    const other = theirs.get(field)
    const side = changedBy(before.get(field), value, other, base !== null)
    if (side === 'file') {
      record.set(field, other)
      taken.push(field)
    }
    if (side === 'here') given.push(field)
    if (side === 'both') conflicts.push({ field, here: value, file: other })
  }
  // Every field is of one of two records of this kind; the compiler cannot follow a kind that is still open.
  return { record: Object.fromEntries(record) as AnyRecord, taken, given, conflicts }
}

/** The record with what its owner chose of the file, field by field; the rest stays as it is here. */
export function decided(
  record: AnyRecord,
  conflicts: readonly FieldConflict[],
  ofFile: ReadonlySet<string>,
): AnyRecord {
  const chosen = conflicts.filter(({ field }) => ofFile.has(field)).map(({ field, file }) => [field, file])
  return { ...record, ...Object.fromEntries(chosen) } as AnyRecord
}
