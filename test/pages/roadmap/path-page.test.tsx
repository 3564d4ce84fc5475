// The path to the target: what it says of one level alone, and a form of it that Esc does not throw away.
import 'fake-indexeddb/auto'
import { cleanup, configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Page } from '../../../renderer/pages/roadmap/path-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { assessment, entry, link } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 8000 })

let database: CairnDatabase
let roadmap: Roadmap
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('no ladder')
  roadmap = own.roadmap
})
afterEach(async () => {
  cleanup()
  await endDatabase(database)
})

const show = () => renderPage(database, Page, ['/roadmap/path'], '/roadmap/path')
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent

it('says of the target alone nothing about the levels before it', async () => {
  const user = userEvent.setup({ delay: null })
  const lead = roadmap.levels.at(-1)?.id
  const ids = roadmap.criteria.filter(({ levelId }) => levelId === lead).map(({ id }) => id)
  const none = { roadmapId: roadmap.id, personId: null, verdict: 'not-applicable' } as const
  await seed(database, ...ids.map((id, index) => assessment(20 + index, id, none)))
  show()
  await user.click(await screen.findByRole('radio', { name: 'Lead only' }))
  expect(await heading()).toBe('Every criterion of Lead is met.')
  expect(screen.getByText(/^Select “Every level up to Lead”/)).toBeTruthy()
  expect(screen.queryByText(/Nothing is missing/)).toBeNull()
})

it('keeps the words typed on why a record counts when Esc is pressed', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(database, entry(1), link(101, entry(1), 'DEC-M1', { roadmapId: roadmap.id }))
  show()
  await user.click(await screen.findByRole('button', { name: 'Link a record to DEC-M1' }))
  await user.type(await screen.findByLabelText('Why it supports this'), 'Two designs')
  await user.keyboard('{Escape}')
  expect(screen.getByLabelText('Why it supports this')).toHaveProperty('value', 'Two designs')
})
