// What every kind of record has in common, and the one way to declare a kind.
import * as z from 'zod'
import { RecordId } from './record-ids.ts'
import { Audience, type Fields, field, Instant, schemasOf } from './stored-field.ts'

const base = {
  id: field('packet', RecordId),
  /** Rises by one with every save; a save names the one it began from. */
  revision: field('packet', z.int().min(1)),
  createdAt: field('packet', Instant),
  updatedAt: field('packet', Instant),
  /** In the trash since; null when not. */
  trashedAt: field('private', Instant.nullable()),
  audience: field('packet', Audience),
}

/**
 * Declares a kind of record from its own fields; the schema is strict, an unknown field is refused and never dropped silently.
 * An own field may narrow a base field (a branded id).
 */
export function defineRecord<K extends string, F extends Fields>(kind: K, own: F) {
  const fields = { ...base, kind: field('packet', z.literal(kind)), ...own }
  const make = () => z.strictObject(schemasOf(fields))
  let made: ReturnType<typeof make> | null = null
  return {
    kind,
    fields,
    /** Made at the first write or check: a start only reads, and waits for no schema. */
    get schema() {
      made ??= make()
      return made
    },
  }
}
