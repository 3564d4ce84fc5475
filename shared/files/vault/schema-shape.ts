// What the schema of a stored field is made of, as far as writing and reading its value in a file needs it.
import * as z from 'zod'

export type Shape =
  | { readonly form: 'text'; readonly isNullable: boolean; readonly isFree: boolean; readonly takesEmpty: boolean }
  | { readonly form: 'number' | 'flag'; readonly isNullable: boolean }
  | { readonly form: 'list'; readonly isNullable: boolean; readonly each: Shape }
  | { readonly form: 'map'; readonly isNullable: boolean; readonly fields: ReadonlyMap<string, Shape> }

/** Throws for a schema it does not know, so that no field is passed over; every stored one is tried by a test. */
function made(schema: z.core.$ZodType, isNullable = false): Shape {
  if (schema instanceof z.ZodNullable) return made(schema.unwrap(), true)
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, part]): [string, Shape] => [name, shapeOf(part)])
    return { form: 'map', isNullable, fields: new Map(fields) }
  }
  if (schema instanceof z.ZodArray) return { form: 'list', isNullable, each: shapeOf(schema.element) }
  if (schema instanceof z.ZodBoolean) return { form: 'flag', isNullable }
  if (schema instanceof z.ZodNumber) return { form: 'number', isNullable }
  const isChosen = schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral
  if (!isChosen && !(schema instanceof z.ZodString || schema instanceof z.ZodStringFormat))
    throw new Error('The vault does not know how to write a field of this shape.')
  const isFree = !isChosen && schema.safeParse('[[a]]').success
  return { form: 'text', isNullable, isFree, takesEmpty: !isChosen && schema.safeParse('').success }
}

const known = new WeakMap<z.core.$ZodType, Shape>()

export function shapeOf(schema: z.core.$ZodType): Shape {
  const shape = known.get(schema) ?? made(schema)
  known.set(schema, shape)
  return shape
}
