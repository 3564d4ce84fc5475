// A schema as JSON Schema, cut to what is ours: which fields there are and what each may hold.
import * as z from 'zod'

/** As much of a JSON Schema as zod writes for what Cairn stores. */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

const ours: z.core.ToJSONSchemaParams['override'] = ({ jsonSchema }) => {
  // The library's own way to say what a date is may change with the library.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
}

/** `[A, B]` and "one of A and B" are written alike. */
export const waysOf = (shape: Shape): readonly Shape[] =>
  (shape.anyOf ?? [shape]).flatMap((way) =>
    Array.isArray(way.type) ? way.type.map((type: string): Shape => ({ ...way, type })) : [way],
  )

/** What the schema takes in. */
export const shapeOf = (schema: z.core.$ZodType): Shape =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', override: ours })))
