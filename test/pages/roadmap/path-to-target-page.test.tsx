// The path to the target: what it says of one level alone, and a form of it that Esc does not throw away.
import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/roadmap/path-to-target-page.tsx'
import { assessment, entry, link } from '../../build-records.ts'
import { renderPage, seed } from '../with-cairn.tsx'
import { withLadder } from './with-ladder.tsx'

const live = withLadder()

const show = () => renderPage(live.database, Page, ['/roadmap/path'], '/roadmap/path')
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent

it('says of the target alone nothing about the levels before it', async () => {
  const user = userEvent.setup({ delay: null })
  const lead = live.roadmap.levels.at(-1)?.id
  const ids = live.roadmap.criteria.filter(({ levelId }) => levelId === lead).map(({ id }) => id)
  const none = { roadmapId: live.roadmap.id, personId: null, verdict: 'not-applicable' } as const
  await seed(live.database, ...ids.map((id, index) => assessment(20 + index, id, none)))
  show()
  await user.click(await screen.findByRole('radio', { name: 'Lead only' }))
  expect(await heading()).toBe('Every criterion of Lead is met.')
  expect(screen.getByText(/^Select “Every level up to Lead”/)).toBeTruthy()
  expect(screen.queryByText(/Nothing is missing/)).toBeNull()
})

it('keeps the words typed on why a record counts when Esc is pressed', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(live.database, entry(1), link(101, entry(1), 'DEC-M1', { roadmapId: live.roadmap.id }))
  show()
  await user.click(await screen.findByRole('button', { name: 'Link a record to DEC-M1' }))
  await user.type(await screen.findByLabelText('Why it supports this'), 'Two designs')
  await user.keyboard('{Escape}')
  expect(screen.getByLabelText('Why it supports this')).toHaveProperty('value', 'Two designs')
})
