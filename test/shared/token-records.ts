// Records in which every string field carries a token that names its own path: what leaves can be read off the tokens in it.
import * as z from 'zod'
import {
  type AnyRecord,
  AnyRecord as AnyRecordSchema,
  type RecordKind,
  recordDefinitions,
} from '../../shared/records/record-definitions.ts'
import type { Audience, Fields } from '../../shared/records/stored-field.ts'

export interface Placed {
  readonly token: string
  readonly ceilings: readonly Audience[]
}

/** A value of this schema with the token wherever a free string goes. */
function filled(schema: z.ZodType, token: string): unknown {
  for (const value of [
    token,
    [token],
    [[token]],
    null,
    1,
    30,
    true,
    '2025-03-03',
    '2025-03-03T10:00:00.000Z',
    '10:00',
    'AB-C1',
    ['AB-C1'],
    'a'.repeat(64),
    [1],
    [],
  ]) {
    if (schema.safeParse(value).success) return value
  }
  const id = '00000000-0000-7000-8000-000000000001'
  for (const value of [id, [id]]) if (schema.safeParse(value).success) return value
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) return [schema.element.options[0]]
  throw new Error('A field of a shape this test does not know: teach it, so that no field escapes.')
}

function build(fields: Fields, path: string, above: readonly Audience[], placed: Placed[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const at = `${path}.${name}`
      if (field.parts !== undefined) return [name, [build(field.parts, at, [...above, field.ceiling], placed)]]
      const token = `token ${at} end`
      const value = filled(field.schema, token)
      if (JSON.stringify(value).includes(token)) placed.push({ token, ceilings: [...above, field.ceiling] })
      return [name, value]
    }),
  )
}

/** A record of this kind, open in every line, with a token of its own in every string field. */
export function withTokens(kind: RecordKind, audience: Audience): { record: AnyRecord; placed: Placed[] } {
  const placed: Placed[] = []
  const built = build(recordDefinitions[kind].fields, kind, [], placed)
  const open = JSON.parse(JSON.stringify(built), (key, value) => (key === 'audience' ? 'packet' : value))
  return { record: AnyRecordSchema.parse({ ...open, kind, audience, trashedAt: null }), placed }
}
