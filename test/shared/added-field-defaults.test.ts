// A stored record that lacks what came later reads as if it had been there with its default; one that lacks nothing is left as it is.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Added, changeWithAddedFields, withAddedFields } from '../../shared/records/fill-added-fields.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { earlierDraft } from '../../shared/rules/records/earlier-draft.ts'
import { canonicalText } from '../../shared/rules/text/ordered-json.ts'
import { property } from '../property-limit.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const frozen: { records: Plain[] } = JSON.parse(readFileSync('test/frozen-files/database-2.json', 'utf8'))
const base = new Set(['id', 'kind', 'revision', 'createdAt', 'updatedAt', 'trashedAt', 'audience'])

/** Any of a value's fields, and of the fields of its lines: `[name, picks of its lines]`. */
const someFields = (value: Plain, most = 4): fc.Arbitrary<Record<string, unknown>> => {
  const names = Object.keys(value).filter((name) => !base.has(name))
  return fc.subarray(names, { maxLength: most }).chain((picked) =>
    fc.record(
      Object.fromEntries(
        picked.map((name) => {
          const field = value[name]
          const line: unknown = Array.isArray(field) ? field[0] : undefined
          return [
            name,
            isPlain(line)
              ? fc.oneof(
                  fc.constant([]),
                  someFields(line, 2).map((of) => [of]),
                )
              : fc.constant(fieldLess(field)),
          ]
        }),
      ),
    ),
  )
}
/** What an empty one says. */
const fieldLess = (field: unknown) => (typeof field === 'string' ? '' : Array.isArray(field) ? [] : null)

const isOfLines = (value: unknown): value is [Plain] => Array.isArray(value) && isPlain(value[0])

/** The value as a Cairn stored it that did not know these fields, and as it is to be read. */
function around(value: Plain, added: Plain): { stored: Plain; read: Plain } {
  const stored: Record<string, unknown> = { ...value }
  const read: Record<string, unknown> = { ...value }
  for (const [name, missing] of Object.entries(added)) {
    const lines = value[name]
    if (isOfLines(missing) && Array.isArray(lines)) {
      const each = lines.map((line) => around(line, missing[0]))
      stored[name] = each.map((line) => line.stored)
      read[name] = each.map((line) => line.read)
    } else {
      delete stored[name]
      read[name] = missing
    }
  }
  return { stored, read }
}

const anyOlder = fc
  .constantFrom(...frozen.records)
  .chain((record) =>
    someFields(record).map((of) => ({ ...around(record, of), added: new Map([[String(record.kind), of]]) })),
  )

describe('a record of any kind, without any of its fields', () => {
  it('reads as it stood with what they were added with', property, () => {
    fc.assert(
      fc.property(anyOlder, ({ stored, read, added }) => {
        expect(withAddedFields(stored, added)).toEqual(read)
        expect(canonicalText(withAddedFields(stored, added))).toBe(canonicalText(read))
      }),
    )
  })

  it('stands so in a change too, whose other records are left alone', property, () => {
    fc.assert(
      fc.property(anyOlder, ({ stored, read, added }) => {
        const others = [
          { id: 'new', before: null },
          { id: 'erased', before: 'purged' },
        ]
        const change = { seq: 1, writes: [...others, { id: 'x', before: stored }] }
        expect(changeWithAddedFields(change, added)).toEqual({ seq: 1, writes: [...others, { id: 'x', before: read }] })
      }),
    )
  })

  it('is not copied where it lacks nothing, and never changed where it lies', property, () => {
    fc.assert(
      fc.property(anyOlder, ({ stored, read, added }) => {
        const asItWas = canonicalText(stored)
        withAddedFields(stored, added)
        expect(canonicalText(stored)).toBe(asItWas)
        expect(withAddedFields(read, added)).toBe(read)
        const change = { seq: 1, writes: [{ id: 'x', before: read }] }
        expect(changeWithAddedFields(change, added)).toBe(change)
      }),
    )
  })
})

describe('what is no record', () => {
  const added: Added = new Map([['proposal', { riskIfWrong: '' }]])
  it.for([null, undefined, 3, 'proposal', [], {}, { kind: 3 }, { kind: 'constructor' }, { kind: '__proto__' }])(
    'is given back as it is, to be refused: %j',
    (value) => {
      expect(withAddedFields(value, added)).toBe(value)
      expect(AnyRecord.safeParse(value).success).toBe(false)
    },
  )
  it('has no lines filled in that are none', () => {
    const odd = { kind: 'proposal', options: 'none', drivers: [null, 'x'] }
    const inLines: Added = new Map([['proposal', { options: [{ cost: null }], drivers: [{ why: '' }] }]])
    expect(withAddedFields(odd, inLines)).toEqual(odd)
  })
  it('lends no list to two records', () => {
    const lists: Added = new Map([['entry', { tags: [] }]])
    const [one, other] = [withAddedFields({ kind: 'entry' }, lists), withAddedFields({ kind: 'entry' }, lists)]
    expect(one).toEqual({ kind: 'entry', tags: [] })
    expect(Object(one).tags).not.toBe(Object(other).tags)
  })
})

describe('a draft that an earlier Cairn kept', () => {
  it('keeps every word, and what its form did not have then stands as the form begins', () => {
    const begins = { what: '', tags: ['mine'], newer: 'as it begins' }
    expect(earlierDraft(begins, { what: 'Typed', tags: [] })).toEqual({
      what: 'Typed',
      tags: [],
      newer: 'as it begins',
    })
  })
  it('of a whole record is completed inside', () => {
    const begins = { record: { kind: 'assessment', title: '', newer: '' }, typed: {} }
    const kept = { record: { kind: 'assessment', title: 'Typed' }, typed: { hours: '1 8' } }
    expect(earlierDraft(begins, kept)).toEqual({
      record: { kind: 'assessment', title: 'Typed', newer: '' },
      typed: { hours: '1 8' },
    })
  })
  it.for([null, 'words', 3, ['a list']])('that is no form at all stays what it is: %j', (value) => {
    expect(earlierDraft({ what: '' }, value)).toBe(value)
  })
})
