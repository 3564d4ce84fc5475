// A cut title keeps no part of a name that has a pseudonym; a stub of someone's own words stays.
import { expect, it } from 'vitest'
import { withoutCutNames } from '../../../shared/rules/sharing/names-in-cut-titles.ts'

const cut = withoutCutNames(
  [
    { personId: 'p1', original: 'Ondrej Anna Kowal', standIn: 'Alder' },
    { personId: 'p2', original: '王小明', standIn: 'Cedar' },
    { personId: null, original: 'Acme Rocket', standIn: 'Elm' },
  ].map((one) => ({ ...one, personId: one.personId as never })),
)

it.each([
  ['Moved the quotes of Acme…', 'Moved the quotes of …'],
  ['Asked Ondrej Anna…', 'Asked …'],
  ['和王小…', '和…'],
  ['Retries, limits and so on…', 'Retries, limits and so on…'],
  ['Went with plan A…', 'Went with plan A…'],
  ['Nothing of Acme here', 'Nothing of Acme here'],
])('%s', (text, wanted) => {
  expect(cut(text)).toBe(wanted)
})
