// A stored field is a schema plus how far it may ever travel. A field without an audience does not compile, so nothing leaks by forgetting.
import * as z from 'zod'
import { audiences, shortTextLimit, tagLimit, textLimit } from './field-choices.ts'

export const Audience = z.enum(audiences)
export type Audience = z.infer<typeof Audience>

/** A schema with its ceiling: the farthest this field may go, whatever its record allows. `parts` are the fields of each element. */
export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S
  readonly ceiling: Audience
  readonly parts?: Fields
}
export type Fields = { readonly [name: string]: Field }
export type SchemasOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] }

export const field = <S extends z.ZodType>(ceiling: Audience, schema: S): Field<S> => ({ schema, ceiling })

/** The schemas of a set of fields, ready for `z.strictObject`. */
export function schemasOf<F extends Fields>(fields: F): SchemasOf<F> {
  // Object.fromEntries forgets the key-by-key types that the mapped type states.
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, part.schema])) as SchemasOf<F>
}

/** A list of small objects, each of whose fields has its own ceiling (a metric of an entry, a note line of a session). */
export function lines<F extends Fields>(ceiling: Audience, parts: F, most = 500) {
  const schema = z.array(z.strictObject(schemasOf(parts))).max(most)
  return { schema, ceiling, parts } satisfies Field
}

// Made once: the records are declared on the way to the first paint, and every schema costs a little.
const lineSchema = z.string().max(shortTextLimit)
const textSchema = z.string().max(textLimit)
const wordsSchema = z.array(z.string().min(1).max(80)).max(tagLimit)

/** One line: a name, a title, a unit. At most 500 characters. */
export const line = (ceiling: Audience) => field(ceiling, lineSchema)
/** What a person writes at length. At most 100,000 characters. */
export const text = (ceiling: Audience) => field(ceiling, textSchema)
/** Short words, at most 60 of them. */
export const words = (ceiling: Audience) => field(ceiling, wordsSchema)

/** Civil date `YYYY-MM-DD`, no zone: the day work happened on. */
export const Day = z.iso.date()
/** UTC instant `YYYY-MM-DDTHH:mm:ss.sssZ`: when something was written. */
export const Instant = z.iso.datetime()
/** IANA time zone name, such as `Europe/Lisbon`. */
export const Zone = z.string().min(1).max(64)
