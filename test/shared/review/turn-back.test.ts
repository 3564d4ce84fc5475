// What comes back speaks of stand-ins; its owner reads the names they stood for.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { turnBack } from '../../../shared/rules/review/pseudonyms-to-names.ts'
import { property } from '../../property-limit.ts'

const standIns = [
  { original: 'Pell Marrow', standIn: 'Person A' },
  { original: 'Rates', standIn: 'Team One' },
  { original: 'Oslo', standIn: 'Person AB' },
]
const back = (text: string) => turnBack(text, standIns).text

it('turns every stand-in back, the longer first, and leaves words that only begin like one', () => {
  expect(back('Person A asked Team One. Person AB left; Person A’s plan stays.')).toBe(
    'Pell Marrow asked Rates. Oslo left; Pell Marrow’s plan stays.',
  )
  expect(back('Person About, xPerson A, Person A1, peRson A')).toBe('Person About, xPerson A, Person A1, peRson A')
})

it('turns back what was written large, small or joined, in the same manner', () => {
  expect(back('TEAM ONE, team one, team.one@example.org, Team-One')).toBe('RATES, rates, rates@example.org, Rates')
  expect(back('person.a@example.org, PersonA')).toBe('pell.marrow@example.org, PellMarrow')
})

it('does not turn back what a name that was put in reads like', () => {
  expect(
    turnBack('A B', [
      { original: 'B', standIn: 'A' },
      { original: 'A', standIn: 'B' },
    ]).text,
  ).toBe('B A')
})

it('carries a passage along with the words it stands on', property, () => {
  const piece = fc.constantFrom('Person A', 'Team One', ' ', 'asks ', 'why. ', 'Person')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(12), fc.nat(12), (pieces, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => Math.min(at, pieces.length))
      const text = pieces.map((word) => `${word}|`)
      const start = text.slice(0, from).join('').length
      const end = text.slice(0, to).join('').length
      const turned = turnBack(text.join(''), standIns)
      const span = turned.span({ start, end })
      expect(turned.text.slice(span.start, span.end)).toBe(back(text.join('').slice(start, end)))
    }),
  )
})

it('takes in the whole name where a passage cuts its stand-in', () => {
  const turned = turnBack('ask Person A why', standIns)
  const span = turned.span({ start: 6, end: 10 })
  expect(turned.text.slice(span.start, span.end)).toBe('Pell Marrow')
})
