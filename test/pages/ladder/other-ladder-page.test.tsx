// Keeping a second ladder: from an earlier version or a file, its criteria paired by hand, made the one in use, and removed; each undone.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page as EditPage } from '../../../renderer/pages/ladder/edit-page.tsx'
import { Page as LadderPage } from '../../../renderer/pages/ladder/ladder-page.tsx'
import { Page } from '../../../renderer/pages/ladder/other-ladder-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { undoChange } from '../../../renderer/storage/history/undo.ts'
import {
  addStoredLadderVersion,
  keepBeside,
  pairCriterion,
  readOtherLadders,
  readOtherRoadmap,
} from '../../../renderer/storage/roadmap/manage-other-ladders.ts'
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
  const choice = { roadmapId, criterionIds: [criterionId('DEC-M1')] }
  await saveWithCriteria(database, entry(1), { isNew: true, choice, note })
})
afterEach(() => endDatabase(database))

const company = async () => {
  const { levels, criteria } = contentOf(await own())
  const [level] = levels
  const [model] = criteria
  if (level === undefined || model === undefined) throw new Error('no ladder')
  const competencies = [{ id: 'CRAFT', name: 'Craft', shortName: 'Craft' }]
  const made = ['Decides in writing', 'Helps others'].map((text, at) => ({
    ...model,
    id: criterionId(`CRAFT-${at + 1}`),
    competencyId: 'CRAFT',
    text,
    kinds: ['entry' as const],
    needs: [],
    minimum: 1,
  }))
  return { title: 'Company ladder', levels: [level], competencies, criteria: made }
}
async function kept() {
  expect(await keepBeside(database, await company(), { ...note, cause: 'Kept it' })).toMatchObject({ ok: true })
  const [beside] = await readOtherLadders(database)
  if (beside === undefined) throw new Error('not kept')
  return beside.roadmap
}
const paths = ['/roadmap/ladder/other/:id']
const show = (id: string) => renderPage(database, Page, paths, `/roadmap/ladder/other/${id}`)
const pairFirst = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Pair for CRAFT-1' }))
  await userEvent.selectOptions(screen.getByLabelText('Count the evidence of for CRAFT-1'), 'DEC-M1')
}

it('counts the evidence of a criterion that is paired by hand, and no more once the pair is removed', async () => {
  const { id } = await kept()
  show(id)
  await screen.findByRole('heading', { level: 1, name: '2 criteria, and nothing recorded for them yet.' })
  await pairFirst()
  await screen.findByRole('heading', { level: 1, name: '1 of 2 has evidence, none confirmed by someone else yet.' })
  const row = screen.getByText('CRAFT-1').closest('tr') ?? document.body
  expect(within(row).getByText('Evidence of DEC-M1', { exact: false })).toBeTruthy()
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  })
  expect(violations).toEqual([])
  await userEvent.click(within(row).getByRole('button', { name: 'Remove DEC-M1 for CRAFT-1' }))
  await screen.findByRole('heading', { level: 1, name: '2 criteria, and nothing recorded for them yet.' })
})

it('keeps an earlier version beside the ladder, paired by where its criteria went', async () => {
  const base = await own()
  const content = contentOf(base)
  const criteria = content.criteria.filter(({ id }) => id !== 'DEC-M1')
  const placements = [{ from: criterionId('DEC-M1'), to: [criterionId('DEC-M2')] }]
  await saveLadder(database, base, { content: { ...content, criteria }, placements, leavesWords: [] }, note)
  const location = renderPage(database, LadderPage, ['/roadmap/ladder'], '/roadmap/ladder')
  await userEvent.click(await screen.findByRole('button', { name: 'Add as another ladder' }))
  await waitFor(() => expect(location.history?.at(-1)).toBe(`/roadmap/ladder/other/${base.id}`))
  expect(await readOtherLadders(database)).toMatchObject([{ roadmap: { id: base.id }, paired: 56 }])
  cleanup()
  show(base.id)
  const row = (await screen.findByText('DEC-M1')).closest('tr') ?? document.body
  expect(within(row).getByText('Evidence of DEC-M2', { exact: false })).toBeTruthy()
})

it('added a second time keeps the pairs made by hand, and its version leads to it', async () => {
  const base = await own()
  const content = contentOf(base)
  await saveLadder(database, base, { content, placements: [], leavesWords: [] }, note)
  expect(await addStoredLadderVersion(database, base, note)).toMatchObject({ ok: true })
  const [to, from] = [criterionId('DEC-M1'), [criterionId('OPS-M1')]]
  expect(await pairCriterion(database, { id: base.id, to, from }, note)).toMatchObject({ ok: true })
  expect(await addStoredLadderVersion(database, base, note)).toMatchObject({ ok: true })
  expect((await readOtherRoadmap(database, base.id))?.pairs).toContainEqual({ to, from })
  renderPage(database, LadderPage, ['/roadmap/ladder'], '/roadmap/ladder')
  const link = await screen.findByRole('link', { name: 'Open as another ladder' })
  expect(link.getAttribute('href')).toBe(`#/roadmap/ladder/other/${base.id}`)
  expect(screen.queryByRole('button', { name: 'Add as another ladder' })).toBeNull()
})

it('becomes the ladder in use as a draft that takes the evidence along', async () => {
  const { id } = await kept()
  show(id)
  await pairFirst()
  await screen.findByRole('heading', { level: 1, name: /^1 of 2 has evidence/ })
  await userEvent.click(screen.getByRole('button', { name: 'Work with this ladder' }))
  await waitFor(async () => expect(await database.drafts.count()).toBe(1))
  cleanup()
  renderPage(database, EditPage, ['/roadmap/ladder/edit'], '/roadmap/ladder/edit')
  await screen.findByRole('heading', { level: 1, name: 'Edit the ladder: 1 level, 1 competency, 2 criteria' })
  await userEvent.click(await screen.findByRole('button', { name: 'Save as a new version' }))
  await waitFor(async () => expect((await own()).version).toBe(2))
  const links = await database.records.where('kind').equals('evidence-link').toArray()
  expect(links).toMatchObject([{ roadmapId: (await own()).id, criterionId: 'CRAFT-1' }])
})

it('is removed as one change, and comes back with its undo', async () => {
  const { id } = await kept()
  show(id)
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }))
  await waitFor(async () => expect(await readOtherLadders(database)).toEqual([]))
  const last = await database.changes.orderBy('seq').last()
  expect(await undoChange(database, last?.seq ?? 0, 'test', '2025-03-14T15:01:00.000Z')).toMatchObject({ ok: true })
  expect(await readOtherLadders(database)).toMatchObject([{ roadmap: { id }, paired: 0 }])
})

it('says so when there is no such ladder any more', async () => {
  show('gone')
  await screen.findByRole('heading', { level: 1, name: 'This ladder is not in your list.' })
})
