// Editing the ladder: a draft until it is saved, undone step by step, and evidence of what is removed goes where it is placed.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/ladder/edit-page.tsx'
import { Page as ImportPage } from '../../../renderer/pages/ladder/import-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { keepDraft } from '../../../renderer/storage/drafts/draft-store.ts'
import { readLadderOverview } from '../../../renderer/storage/roadmap/read-ladder-versions.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { contentOf } from '../../../shared/rules/ladder/ladder-changes.ts'
import { draftOf } from '../../../shared/rules/ladder/ladder-draft.ts'
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

it('removes a criterion, asks where its evidence goes, and saves both as one version', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Remove DEC-M1' }))
  await heading('3 levels, 8 competencies, 55 criteria')
  await userEvent.selectOptions(screen.getByLabelText('Where its evidence goes: DEC-M1'), 'DEC-M2')
  await save()
  await waitFor(async () => expect((await own()).version).toBe(2))
  const { on, unplaced } = await readLadderOverview(database, await own())
  expect([on.get(criterionId('DEC-M2'))?.evidence, unplaced]).toEqual([1, []])
  expect(await database.drafts.count()).toBe(0)
})

it('forgets where evidence was to go once its criterion is back', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Remove DEC-M1' }))
  await userEvent.selectOptions(await screen.findByLabelText('Where its evidence goes: DEC-M1'), 'DEC-M2')
  await userEvent.click(screen.getByRole('button', { name: 'Undo last step' }))
  await userEvent.type(screen.getByLabelText('Name of the ladder'), '!')
  await save()
  await waitFor(async () => expect((await own()).version).toBe(2))
  const { on, unplaced } = await readLadderOverview(database, await own())
  expect([[...on.keys()], unplaced, (await own()).placements]).toEqual([['DEC-M1'], [], []])
})

it('is undone step by step, and discarded as a whole', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Remove DEC-M1' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove DEC-M2' }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo last step' }))
  await heading('3 levels, 8 competencies, 55 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Discard changes' }))
  await waitFor(async () => expect(await database.drafts.count()).toBe(0))
  expect((await own()).version).toBe(1)
})

it('adds a level, a competency and a criterion, and refuses a criterion without words', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.type(screen.getByLabelText('Add a level'), 'Principal{Enter}')
  await userEvent.type(screen.getByLabelText('Add a competency'), 'Hiring{Enter}')
  const hiring = within(await screen.findByRole('region', { name: 'Hiring' }))
  await userEvent.click(hiring.getByRole('button', { name: 'Add a criterion' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
  await dialog.findByText('Describe what the criterion asks for.')
  await userEvent.type(dialog.getByLabelText('What it asks for'), 'Runs an interview')
  await userEvent.selectOptions(dialog.getByLabelText('Level'), 'Principal')
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
  await heading('4 levels, 9 competencies, 57 criteria')
  await save()
  await waitFor(async () =>
    expect((await own()).criteria.at(-1)).toMatchObject({ text: 'Runs an interview', id: 'HIR-M1' }),
  )
})

it('has what was typed of a criterion again after the window is gone', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  const [first] = (await own()).criteria
  await userEvent.click(screen.getByRole('button', { name: first?.text ?? '' }))
  const words = within(await screen.findByRole('dialog')).getByLabelText('Notes and examples')
  await userEvent.type(words, 'Such as the order service')
  await userEvent.type(screen.getByLabelText('Evidence items needed'), '2')
  cleanup()
  show()
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByLabelText<HTMLTextAreaElement>('Notes and examples').value).toBe('Such as the order service')
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
  await save()
  await waitFor(async () => expect((await own()).criteria[0]?.notes).toBe('Such as the order service'))
  expect(await database.drafts.count()).toBe(0)
})

it('keeps nothing of a criterion that was only looked at', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  const [first] = (await own()).criteria
  await userEvent.click(screen.getByRole('button', { name: first?.text ?? '' }))
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(async () => expect(await database.drafts.count()).toBe(0))
})

it('is one stop of Tab for each criterion, which keys move and remove', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  const [first] = (await own()).criteria
  const text = screen.getByRole('button', { name: first?.text ?? '' })
  text.focus()
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe((await own()).criteria[1]?.text)
  text.focus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Delete}')
  await heading('3 levels, 8 competencies, 55 criteria')
  expect(screen.queryByRole('button', { name: first?.text ?? '' })).toBeNull()
})

it('asks before it removes a level with criteria', async () => {
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
  await userEvent.click(screen.getByRole('button', { name: 'Remove Lead' }))
  const dialog = within(await screen.findByRole('dialog'))
  dialog.getByText(/^\d+ criteria of this level are removed with it/)
  await userEvent.click(dialog.getByRole('button', { name: 'Remove' }))
  await screen.findByRole('heading', { level: 1, name: /^Edit the ladder: 2 levels/ })
})

it('draws the first criteria of each competency where there are hundreds, and the others when they are asked for', async () => {
  const base = await own()
  const [first] = base.criteria
  if (first === undefined) throw new Error('no criterion')
  const more = Array.from({ length: 400 }, (_, at) => ({ ...first, id: criterionId(`NEW-${at}`) }))
  await keepDraft(database, {
    key: 'ladder',
    window: 'test',
    kind: 'roadmap',
    baseRevision: null,
    value: { ...draftOf(base), content: { ...contentOf(base), criteria: [...base.criteria, ...more] } },
    at: '2025-03-10T09:00:00.000Z',
  })
  show()
  await heading('3 levels, 8 competencies, 456 criteria')
  const group = within(screen.getByRole('region', { name: 'System design breadth' }))
  expect(group.getAllByRole('listitem')).toHaveLength(37)
  await userEvent.click(group.getByRole('button', { name: 'Show all' }))
  expect(group.getAllByRole('listitem').length).toBeGreaterThan(400)
})

it('sets a draft of another shape aside', async () => {
  const value = { baseId: 'x', content: { title: 7 }, placements: [], leavesWords: [] }
  await keepDraft(database, {
    key: 'ladder',
    window: 'test',
    kind: 'roadmap',
    baseRevision: null,
    value,
    at: '2025-03-10T09:00:00.000Z',
  })
  show()
  await heading('3 levels, 8 competencies, 56 criteria')
})

it('reads pasted cells, and changes nothing before they are saved', async () => {
  renderPage(database, ImportPage, ['/roadmap/ladder/import'], '/roadmap/ladder/import')
  const cells = 'Competency\tSenior\tStaff\nDesign\tWrites designs\tSets direction\nPeople\tMentors\tGrows leads'
  const field = await screen.findByLabelText(/^Paste cells/)
  await userEvent.click(field)
  await userEvent.paste(cells)
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }))
  await screen.findByText(/2 levels, 2 competencies, 4 criteria/)
  await userEvent.click(screen.getByRole('button', { name: 'Edit as a draft' }))
  await waitFor(async () => expect(await database.drafts.count()).toBe(1))
  expect((await own()).version).toBe(1)
})

it('says what is wrong with a file, and what to do', async () => {
  renderPage(database, ImportPage, ['/roadmap/ladder/import'], '/roadmap/ladder/import')
  await userEvent.click(await screen.findByLabelText(/^Paste cells/))
  await userEvent.paste('{"levels": [')
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/valid JSON|recognize/)
})
