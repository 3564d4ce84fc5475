// What a found record says in the fields of its kind, and which of these fields the source or the owner has changed since it was imported.

import type { ImportedField } from '../../records/common-fields.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'

export type ImportedValues = Readonly<Record<string, unknown>>

/** 64 bits over a text, in hexadecimal: enough to tell a change, and no secret. */
function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    low = Math.imul(low ^ sign, 0x01000193)
    high = Math.imul(high ^ sign, 0x5bd1e995) ^ (high >>> 13)
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Ids of lines are made anew with each import and say nothing. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, one]) => [name, withoutIds(one)]),
  )
}

const hashOfValue = (value: unknown): string => hashOf(JSON.stringify(withoutIds(value)) ?? '')

export const fieldHashes = (values: ImportedValues): ImportedField[] =>
  Object.entries(values).map(([name, value]) => ({ name, hash: hashOfValue(value) }))

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** The owner changed it too since it was imported: it is never overwritten unasked. */
  readonly isEdited: boolean
}

const fieldIn = (record: AnyRecord, field: string): unknown =>
  new Map<string, unknown>(Object.entries(record)).get(field)

/** Whether a field says something else than its source did when it was imported. */
export function isEditedHere(record: AnyRecord, was: readonly ImportedField[], field: string): boolean {
  const then = was.find(({ name }) => name === field)?.hash
  return then !== undefined && then !== hashOfValue(fieldIn(record, field))
}

/** Fields that the source changed since, where they do not say the same by now. */
export function changedFields(record: AnyRecord, was: readonly ImportedField[], values: ImportedValues): FieldChange[] {
  const hashes = new Map(was.map(({ name, hash }) => [name, hash]))
  return Object.entries(values).flatMap(([field, after]) => {
    const before = fieldIn(record, field)
    const [then, now, next] = [hashes.get(field), hashOfValue(before), hashOfValue(after)]
    if (next === then || next === now) return []
    return [{ field, before, after, isEdited: then !== undefined && now !== then }]
  })
}
