// Nothing private leaves: each string field of each kind carries its own token, and what is seen holds exactly the allowed ones.
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  type AnyRecord,
  AnyRecord as AnyRecordSchema,
  type RecordKind,
  recordDefinitions,
} from '../../shared/records/all-records.ts'
import type { Audience, Fields } from '../../shared/records/field.ts'
import { audiences } from '../../shared/records/field-choices.ts'
import { maySee, seenBy, strictest } from '../../shared/rules/what-leaves.ts'
import { entry, later, session } from '../build-records.ts'

interface Placed {
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

function withTokens(kind: RecordKind, audience: Audience): { record: AnyRecord; placed: Placed[] } {
  const placed: Placed[] = []
  const built = build(recordDefinitions[kind].fields, kind, [], placed)
  const open = JSON.parse(JSON.stringify(built), (key, value) => (key === 'audience' ? 'packet' : value))
  return { record: AnyRecordSchema.parse({ ...open, kind, audience, trashedAt: null }), placed }
}

const kinds = Object.keys(recordDefinitions) as RecordKind[]
const readers = ['mentor', 'packet'] as const

describe('a record cut down to its reader', () => {
  it.each(
    kinds.flatMap((kind) => audiences.flatMap((audience) => readers.map((reader) => ({ kind, audience, reader })))),
  )(
    '$kind for $audience, seen by $reader, holds exactly the fields that reader may see',
    ({ kind, audience, reader }) => {
      const { record, placed } = withTokens(kind, audience)
      const seen = JSON.stringify(seenBy(record, reader))
      for (const { token, ceilings } of placed) {
        expect(seen.includes(token), token).toBe(maySee(strictest(audience, ...ceilings), reader))
      }
    },
  )
  it('finds string fields to try in every kind that has words of its own', () => {
    for (const kind of kinds.filter((one) => one !== 'evidence-link'))
      expect(withTokens(kind, 'packet').placed.length, kind).toBeGreaterThan(0)
  })
})

describe('lines with an audience of their own', () => {
  const note = { id: session(1).id, at: later, theirs: false, becameKind: null, becameId: null }
  const held = session(1, {
    notes: [
      { ...note, text: 'shared line', audience: 'mentor' },
      { ...note, text: 'only mine', audience: 'private' },
    ],
  })
  it('a private line of a shared session stays', () => {
    expect(seenBy(held, 'mentor')?.notes?.map(({ text }) => text)).toEqual(['shared line'])
  })
  it('a shared line of a private session stays too', () => {
    expect(seenBy({ ...held, audience: 'private' }, 'mentor')).toBeNull()
  })
})

describe('what never leaves', () => {
  it('a record in the trash', () => {
    expect(seenBy(entry(1, { audience: 'packet', trashedAt: later }), 'packet')).toBeNull()
  })
  it('a mentor’s record from the packet', () => {
    expect(seenBy(entry(1, { audience: 'mentor' }), 'packet')).toBeNull()
    expect(seenBy(entry(1, { audience: 'mentor' }), 'mentor')).not.toBeNull()
  })
  it('absent fields are absent, not emptied', () => {
    expect(seenBy(entry(1, { audience: 'packet' }), 'packet')).not.toHaveProperty('people')
  })
})
