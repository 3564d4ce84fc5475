// What moved a criterion: only a word that confirms is said to have confirmed it, whoever spoke first.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MovedList } from '../../renderer/record-views/roadmap/closing-summary-sections.tsx'
import { closing } from '../build-closing.ts'
import { criterionId, idOf, roadmap } from '../build-records.ts'
import { renderWithTheme } from './with-theme.tsx'

const word = (number: number, title: string) => ({
  criterionId: criterionId('DEC-S2'),
  recordId: idOf(number),
  recordKind: 'assessment',
  recordRevision: 1,
  title,
  day: '2025-03-11',
  audience: 'mentor' as const,
})

const show = (confirming: number | null) => {
  const of = closing(1, {
    moved: [{ criterionId: criterionId('DEC-S2'), from: 'evidenced', to: 'confirmed' }],
    gained: [word(11, 'I would like to see a third.'), word(12, 'I would sign this.')],
  })
  const saidBy = new Map([
    [idOf(11), { name: 'Ilse', confirms: confirming === 11 }],
    [idOf(12), { name: 'Pell', confirms: confirming === 12 }],
  ])
  renderWithTheme(
    <MovedList roadmap={roadmap} closing={of} today="2025-03-14" saidBy={saidBy} linkTo={(_, words) => words} />,
  )
  return screen.getByRole('listitem').textContent
}

it('quotes the word that confirms, not the first of the span', () => {
  expect(show(12)).toContain('Confirmed by Pell, 11 March: “I would sign this.”')
})

it('says of a word that does not confirm that it was said', () => {
  expect(show(null)).toContain('Said by Ilse, 11 March: “I would like to see a third.”')
})

it('names the first pieces that moved it, and the others once their figure is clicked', async () => {
  const piece = (number: number) => ({ ...word(number, `Piece ${number}`), recordKind: 'entry' })
  const of = closing(1, {
    moved: [{ criterionId: criterionId('DEC-S2'), from: 'not-yet', to: 'evidenced' }],
    gained: [piece(1), piece(2), piece(3), piece(4), piece(5)],
  })
  renderWithTheme(
    <MovedList
      roadmap={roadmap}
      closing={of}
      today="2025-03-14"
      saidBy={new Map()}
      linkTo={({ recordId }, words) => <a href={`#${recordId}`}>{words}</a>}
    />,
  )
  expect(screen.getAllByRole('link')).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: '2 more' }))
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
    [1, 2, 3, 4, 5].map((at) => `Piece ${at}`),
  )
})
