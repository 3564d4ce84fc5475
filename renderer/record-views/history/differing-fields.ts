// Which fields of a record differ between two versions of it: for a conflict, and for each step of its history.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'

const bookkeeping = new Set(['id', 'kind', 'revision', 'createdAt', 'updatedAt'])

/** Names of the fields that differ, in the order of the record. */
export function differingFields(one: AnyRecord, other: AnyRecord): string[] {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).flatMap(([name, value]) =>
    bookkeeping.has(name) || JSON.stringify(value) === JSON.stringify(others.get(name)) ? [] : [name],
  )
}

/** A field's value by its name. */
export const fieldOf = (record: AnyRecord, name: string): unknown =>
  new Map<string, unknown>(Object.entries(record)).get(name)
