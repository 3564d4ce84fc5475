// The ladder's page: what stands on each criterion, evidence that an edit left without a place, and the versions before.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/ladder/ladder-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { saveLadder } from '../../../renderer/storage/roadmap/save-ladder.ts'
import { contentOf } from '../../../shared/rules/ladder/ladder-changes.ts'
import { criterionId, entry } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
const note = { at: '2025-03-10T09:00:00.000Z', cause: 'Saved', window: 'seed' }
const own = async () => {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('no ladder')
  return found.roadmap
}
beforeEach(async () => {
  database = await begunDatabase()
  const { id: roadmapId } = await own()
  const criterionIds = [criterionId('DEC-M1'), criterionId('DEC-M2')]
  await saveWithCriteria(database, entry(1, { what: 'Cut the nightly job' }), {
    isNew: true,
    choice: { roadmapId, criterionIds },
    note,
  })
})
afterEach(() => endDatabase(database))

const show = () => renderPage(database, Page, ['/roadmap/ladder'], '/roadmap/ladder')
async function removed(...ids: string[]) {
  const base = await own()
  const content = contentOf(base)
  const criteria = content.criteria.filter(({ id }) => !ids.includes(id))
  const ladder = { content: { ...content, criteria }, placements: [], leavesWords: [] }
  expect(await saveLadder(database, base, ladder, note)).toMatchObject({ ok: true })
}

it('lists evidence without a place, and places it', async () => {
  await removed('DEC-M1', 'DEC-M2')
  show()
  await screen.findByText(/^2 evidence items supported criteria/)
  const [first] = screen.getAllByLabelText(/^New criterion for “Cut the nightly job”/)
  await userEvent.selectOptions(first ?? document.body, 'SYS-M1')
  await userEvent.click(screen.getAllByRole('button', { name: 'Place' })[0] ?? document.body)
  await screen.findByText(/^1 evidence item supported criteria/)
  const row = within(screen.getByRole('table', { name: 'Criteria of the ladder' }))
    .getByText('SYS-M1')
    .closest('tr')
  await waitFor(() => expect(row?.lastElementChild?.textContent).toBe('1'))
})

it('places all that one criterion left in one change', async () => {
  const { id: roadmapId } = await own()
  await saveWithCriteria(database, entry(2, { what: 'Wrote the runbook' }), {
    isNew: true,
    choice: { roadmapId, criterionIds: [criterionId('DEC-M1')] },
    note,
  })
  await removed('DEC-M1', 'DEC-M2')
  show()
  await screen.findByText(/^3 evidence items supported criteria/)
  await userEvent.selectOptions(screen.getByLabelText('New criterion for all 2 items of DEC-M1'), 'SYS-M1')
  await userEvent.click(screen.getByRole('button', { name: 'Place all' }))
  await screen.findByText(/^1 evidence item supported criteria/)
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await screen.findByText(/^3 evidence items supported criteria/)
  await userEvent.click(screen.getByRole('button', { name: 'Show the 2 items' }))
  await screen.findByLabelText('New criterion for “Wrote the runbook”')
})

it('names the versions before, and says what stays with them', async () => {
  await removed('DEC-M1')
  show()
  await screen.findByText('Version 2')
  expect(screen.getByText(/^Version 1, .*3 levels, 8 competencies, 56 criteria/)).toBeDefined()
})
