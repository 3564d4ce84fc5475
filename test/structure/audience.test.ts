// Every string a record stores has an audience. A text without one would leave with the rest, unseen.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { audiences } from '../../shared/records/field-choices.ts'
import { recordDefinitions } from '../../shared/records/record-definitions.ts'
import type { Fields } from '../../shared/records/stored-field.ts'

/** The objects a schema holds, through optional, nullable, arrays and unions. */
function objectsIn(schema: z.core.$ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema]
  if (schema instanceof z.ZodArray) return objectsIn(schema.element)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return objectsIn(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsIn(option))
  return []
}

const holdsText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodString ||
  objectsIn(schema).some((object) => Object.values(object.shape).some(holdsText)) ||
  (schema instanceof z.ZodArray && holdsText(schema.element)) ||
  ((schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) && holdsText(schema.unwrap()))

/** Paths whose text has no audience: a field without a ceiling, or a line's own text that is not among its parts. */
function withoutAudience(fields: Fields, path: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = `${path}.${name}`
    const own = audiences.includes(field.ceiling) ? [] : [here]
    if (!field.parts) return own
    const parts = field.parts
    const unnamed = objectsIn(field.schema).flatMap((object) =>
      Object.entries(object.shape)
        .filter(([key, schema]) => holdsText(schema) && !parts[key])
        .map(([key]) => `${here}.${key}`),
    )
    return [...own, ...unnamed, ...withoutAudience(parts, here)]
  })
}

test.for(Object.entries(recordDefinitions))('every text of a %s says how far it may travel', ([kind, { fields }]) => {
  expect(withoutAudience(fields, kind)).toEqual([])
})

test.for(Object.entries(recordDefinitions))(
  'the schema of a %s has no field beside those declared',
  ([, { fields, schema }]) => {
    expect(Object.keys(schema.shape).sort()).toEqual(Object.keys(fields).sort())
  },
)

test('the check itself: a line with an unnamed text and a field without a ceiling are found', () => {
  const schema = z.array(z.strictObject({ name: z.string(), hidden: z.string() }))
  const parts: Fields = { name: { schema: z.string(), ceiling: 'packet' } }
  expect(withoutAudience({ lines: { schema, ceiling: 'packet', parts } }, 'bad')).toEqual(['bad.lines.hidden'])
  const unsaid = JSON.parse('{"ceiling":"everyone"}')
  expect(withoutAudience({ title: { ...unsaid, schema: z.string() } }, 'bad')).toEqual(['bad.title'])
})
