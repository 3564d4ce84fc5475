// What may leave the machine. A record is cut down to what its reader may see, once, here; everything that leaves is made from the result.

import { audiences } from '../../records/field-choices.ts'
import { type AnyRecord, recordDefinitions } from '../../records/record-definitions.ts'
import type { Audience, Field, Fields } from '../../records/stored-field.ts'

const rank = (audience: Audience) => audiences.indexOf(audience)

/** The strictest of several audiences wins. */
export const strictest = (...given: readonly Audience[]): Audience => {
  const lowest = Math.min(...given.map(rank))
  return audiences[lowest] ?? 'private'
}

/** Whether something of this audience may be seen by a reader: `private` by none but me, `packet` by all. */
export const maySee = (audience: Audience, reader: Exclude<Audience, 'private'>): boolean =>
  rank(audience) >= rank(reader)

type Reader = Exclude<Audience, 'private'>
type Plain = Record<string, unknown>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const isAudience = (value: unknown): value is Audience => audiences.some((audience) => audience === value)

function seenLines(field: Field, value: unknown, reader: Reader): unknown {
  if (field.parts === undefined || !Array.isArray(value)) return value
  return value
    .filter((one) => !isPlain(one) || !isAudience(one.audience) || maySee(one.audience, reader))
    .map((one) => {
      return isPlain(one) && field.parts !== undefined ? seenFields(field.parts, one, reader) : one
    })
}

type Kept = readonly (readonly [string, Field])[]
/** Fields that a reader may see, worked out once: a career has them in thousands of records. */
const keptOf: Readonly<Record<Reader, WeakMap<Fields, Kept>>> = { mentor: new WeakMap(), packet: new WeakMap() }

function keptFields(fields: Fields, reader: Reader): Kept {
  const known = keptOf[reader].get(fields)
  if (known !== undefined) return known
  const kept = Object.entries(fields).filter(([, field]) => maySee(field.ceiling, reader))
  keptOf[reader].set(fields, kept)
  return kept
}

function seenFields(fields: Fields, value: Plain, reader: Reader): Plain {
  const seen: Plain = {}
  for (const [name, field] of keptFields(fields, reader)) seen[name] = seenLines(field, value[name], reader)
  return seen
}

/**
 * The record as `reader` may see it, or null when none of it may leave: trashed, or kept from them. Fields and lines above the
 * reader are absent, not emptied. The strictest of record, field and line wins.
 */
export function seenBy<R extends AnyRecord>(record: R, reader: Reader): Partial<R> | null {
  if (record.trashedAt !== null || !maySee(record.audience, reader)) return null
  const fields: Fields = recordDefinitions[record.kind].fields
  // The cut keeps names and value types; only absence is added.
  return seenFields(fields, { ...record }, reader) as Partial<R>
}
