// Editing the ladder by keys: the focus stays with a row that moves, and comes to the next one when a row goes. Typing is one step.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/ladder/edit-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { saveLadder } from '../../../renderer/storage/roadmap/save-ladder.ts'
import { contentOf } from '../../../shared/rules/ladder/ladder-changes.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  renderPage(database, Page, ['/roadmap/ladder/edit'], '/roadmap/ladder/edit')
  await screen.findByRole('region', { name: 'Criteria' })
})
afterEach(() => endDatabase(database))

const press = async (name: string) => {
  screen.getByRole('button', { name }).focus()
  await userEvent.keyboard('{Enter}')
}
const focused = (name: string) =>
  waitFor(() => expect(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id).toBe(name))

it('keeps the focus with a row that moves to an end, and gives it to the next one when a row goes', async () => {
  await press('Move DEC-M2 up')
  await focused('Move DEC-M2 up')
  await userEvent.keyboard('{Enter}')
  await press('Remove DEC-M2')
  await focused('Remove DEC-M1')
  await press('Remove Lead')
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }))
  await focused('Remove Senior')
  // Three steps: moving past the end was none.
  for (let step = 0; step < 3; step += 1) await press('Undo last step')
  expect(screen.getByRole('button', { name: 'Undo last step' }).getAttribute('aria-disabled')).toBe('true')
  await screen.findByRole('heading', { level: 1, name: 'Edit the ladder: 3 levels, 8 competencies, 56 criteria' })
})

it('undoes a name that was typed as one step', async () => {
  const field = screen.getByLabelText('Name of the ladder')
  await userEvent.clear(field)
  await userEvent.type(field, 'Abc')
  await press('Undo last step')
  expect(field).toHaveProperty('value', 'Mid-level to lead')
})

it('does not lose what was typed of a criterion to Escape', async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Turns review comments/ }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('What it asks for'), ' Always.')
  await userEvent.keyboard('{Escape}')
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
  await focused('criterion-DEC-M2')
})

it('begins from the version of another window as long as nothing is edited here', async () => {
  const base = (await readOwnRoadmap(database))?.roadmap
  if (base === undefined) throw new Error('no ladder')
  const content = { ...contentOf(base), title: 'Meanwhile' }
  const note = { at: '2025-03-10T09:00:00.000Z', cause: 'Changed the ladder', window: 'other' }
  await saveLadder(database, base, { content, placements: [], leavesWords: [] }, note)
  await waitFor(() => expect(screen.getByLabelText('Name of the ladder')).toHaveProperty('value', 'Meanwhile'))
  expect(screen.queryByText(/The ladder was changed/)).toBeNull()
})
