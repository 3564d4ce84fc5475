// "What never leaves" names every field that a person fills in, by the words of its form: compared with the records' own declarations.
import { expect, it } from 'vitest'
import { fieldName } from '../../renderer/record-views/forms/field-names.ts'
import { recordDefinitions } from '../../shared/records/record-definitions.ts'
import type { Audience, Fields } from '../../shared/records/stored-field.ts'
import { leavingFields } from '../../shared/rules/sharing/shareable-fields.ts'

const shown = new Map(leavingFields().map(({ kind, names }) => [kind, names]))
/** What the store keeps for itself: numbers of records, of revisions and of changes, and when a record was made and changed. */
const isOfTheStore = (name: string) =>
  /^(id|kind|recordKind|revision|createdAt|updatedAt|trashedAt|audience)$/.test(name) || /(Id|Seq|Revision)$/.test(name)
const reach: readonly Audience[] = ['private', 'mentor', 'packet']
const kinds = Object.entries(recordDefinitions).map(([kind, { fields }]): [string, Fields] => [kind, fields])

it.each(kinds)('%s: each field stands in the column that its declaration says, once', (kind, fields) => {
  const names = [...shown].find(([one]) => one === kind)?.[1]
  for (const [name, { ceiling, parts = {} }] of Object.entries(fields)) {
    const columns = reach.filter((audience) => names?.[audience].includes(name))
    expect([name, columns]).toEqual([name, isOfTheStore(name) ? [] : [ceiling]])
    for (const [part, inner] of Object.entries(parts))
      if (inner.ceiling !== ceiling && !isOfTheStore(part)) expect(names?.[inner.ceiling]).toContain(`${name}.${part}`)
  }
})

it('calls each by the words of its form and none by its raw name', () => {
  const raw = [...shown].flatMap(([kind, names]) =>
    reach.flatMap((audience) =>
      names[audience].filter((path) => fieldName(kind, path) === undefined).map((path) => `${kind}.${path}`),
    ),
  )
  expect(raw).toEqual([])
})

it('names who noticed a fault', () => {
  expect(shown.get('improvement')?.packet).toContain('noticedBy')
  expect(fieldName('improvement', 'noticedBy')).toBe('Noticed by')
})
