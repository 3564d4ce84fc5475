// An edit that splits a criterion: its evidence counts for each part, whether the criterion itself stays or not.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/ladder/edit-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { readLadderOverview } from '../../../renderer/storage/roadmap/read-ladder-versions.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { criterionId, entry } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
const own = async () => {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('no ladder')
  return found.roadmap
}
beforeEach(async () => {
  database = await begunDatabase()
  const { id: roadmapId } = await own()
  await saveWithCriteria(database, entry(1), {
    isNew: true,
    choice: { roadmapId, criterionIds: [criterionId('DEC-M1')] },
    note: { at: '2025-03-10T09:00:00.000Z', cause: 'Saved', window: 'seed' },
  })
})
afterEach(() => endDatabase(database))

const paths = ['/roadmap/ladder/edit']
const show = () => renderPage(database, Page, paths, '/roadmap/ladder/edit')
async function heading(size: string): Promise<void> {
  await screen.findByRole('heading', { level: 1, name: `Edit the ladder: ${size}` })
  await screen.findByRole('region', { name: 'Criteria' })
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }))

async function addCriterion(competency: string, text: string): Promise<void> {
  const section = within(screen.getByRole('region', { name: competency }))
  await userEvent.click(section.getByRole('button', { name: 'Add a criterion' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('What it asks for'), text)
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
}

async function reword(id: string, text: string): Promise<void> {
  const was = (await own()).criteria.find((one) => one.id === id)?.text ?? ''
  await userEvent.click(screen.getByRole('button', { name: was }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.clear(dialog.getByLabelText('What it asks for'))
  await userEvent.type(dialog.getByLabelText('What it asks for'), text)
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
}

/** How much evidence each criterion has in the version in use, and what has no place. */
async function evidenceOnLadder() {
  const { on, unplaced } = await readLadderOverview(database, await own())
  return [[...on].map(([id, { evidence }]) => [id, evidence]), unplaced]
}

it('splits a removed criterion into several, each of which has its evidence', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Remove DEC-M1' }))
  await userEvent.selectOptions(await screen.findByLabelText('Where its evidence goes: DEC-M1'), 'DEC-M2')
  await userEvent.selectOptions(await screen.findByLabelText('Also count its evidence for: DEC-M1'), 'DEC-S1')
  await save()
  await waitFor(async () => expect((await own()).version).toBe(2))
  expect(await evidenceOnLadder()).toEqual([
    [
      ['DEC-M2', 1],
      ['DEC-S1', 1],
    ],
    [],
  ])
})

it('splits a criterion that stays, and says in words what became of it', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await reword('DEC-M1', 'Writes decisions down')
  expect(screen.queryByLabelText('Also count its evidence for: DEC-M1')).toBeNull()
  await addCriterion('Proposals and decisions', 'Keeps decisions current')
  await heading('3 levels, 8 competencies, 57 criteria')
  const added = 'DEC-M3'
  await userEvent.selectOptions(await screen.findByLabelText('Also count its evidence for: DEC-M1'), added)
  await save()
  await waitFor(async () => expect((await own()).version).toBe(2))
  expect((await own()).placements).toEqual([{ from: 'DEC-M1', to: ['DEC-M1', added] }])
  expect(await evidenceOnLadder()).toEqual([
    [
      ['DEC-M1', 1],
      [added, 1],
    ],
    [],
  ])
})
