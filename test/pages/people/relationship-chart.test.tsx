// The drawing of a relationship is as wide as what is in it, and where its column is narrower it scrolls and is not made smaller.
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RelationshipChart } from '../../../renderer/record-views/people/relationship-chart.tsx'
import { session } from '../../build-records.ts'

const fit = { fitMine: 'good', fitTheirs: 'good' } as const
const heldBy = (count: number) =>
  Array.from({ length: count }, (_, at) => session(at + 1, { day: '2025-01-09', goalMet: 'yes', ...fit }))

function drawn(count: number) {
  const { unmount } = render(<RelationshipChart held={heldBy(count)} name="Ilse" today="2025-03-14" />)
  const box = screen.getByRole('region', { name: 'The history as a chart' })
  const svg = screen.getByRole('img', { name: new RegExp(`^${count} sessions`) })
  expect([box.contains(svg), box.tabIndex]).toEqual([true, 0])
  unmount()
  const [, , width = ''] = svg.getAttribute('viewBox')?.split(' ') ?? []
  return { width: Number(width), least: Number.parseFloat(svg.style.minWidth) * 16 }
}

it.each([1, 3, 12, 34, 200])('with %i sessions its words are never below nine tenths of their size', (count) => {
  const { width, least } = drawn(count)
  expect(least).toBeCloseTo(width * 0.9)
  expect(width).toBeLessThanOrEqual(668)
})

it('fits a phone while the history is short, and holds the last session however long it is', () => {
  expect(drawn(3).least).toBeLessThan(272)
  expect(drawn(34).width).toBeGreaterThan(600)
})
