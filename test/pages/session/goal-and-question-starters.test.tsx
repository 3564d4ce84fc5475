// Preparing by format: an empty goal and an empty agenda offer lines to start from, by mouse and by key, and what was put in can be edited.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/session/before-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const planned = session(2, { day: '2025-03-20', personId: personId(3), goal: '', audience: 'mentor' })
const show = async (more: Partial<typeof planned>) => {
  await seed(database, person(3), { ...planned, ...more })
  renderPage(database, Page, ['/sessions/:id'], `/sessions/${planned.id}`)
  return userEvent.setup({ delay: null })
}
const kept = () => database.records.get(planned.id)

it('puts a goal of the format into its field with one key, where it is edited and saved when left', async () => {
  const user = await show({ format: 'career' })
  const starter = await screen.findByRole('button', {
    name: 'Decide which criterion of the next level I work on next.',
  })
  starter.focus()
  await user.keyboard('{Enter}')
  const goal = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Goal of this session' })
  expect(document.activeElement).toBe(goal)
  expect(screen.queryByRole('list', { name: 'Start from a goal' })).toBeNull()
  await user.type(goal, ' Two at most.')
  await user.tab()
  await waitFor(async () =>
    expect(await kept()).toMatchObject({
      goal: 'Decide which criterion of the next level I work on next. Two at most.',
    }),
  )
})

it('puts a question on the agenda with one click and the focus in it; the others stay, and none is offered twice', async () => {
  const user = await show({ format: 'problem', goal: 'Decide' })
  await user.click(await screen.findByRole('button', { name: 'What makes you doubt my explanation?' }))
  const first = await screen.findByRole('textbox', { name: 'Question 1' })
  await waitFor(() => expect(document.activeElement).toBe(first))
  expect(screen.queryByRole('button', { name: 'What makes you doubt my explanation?' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'What would you check before changing anything?' }))
  await waitFor(async () =>
    expect(await kept()).toMatchObject({
      agenda: [
        { text: 'What makes you doubt my explanation?' },
        { text: 'What would you check before changing anything?' },
      ],
    }),
  )
})

it('offers nothing over a written goal and agenda, nor to a mentor', async () => {
  await show({ role: 'mentor' })
  await screen.findByRole('textbox', { name: 'Goal of this session' })
  expect(screen.queryByRole('list', { name: /^Start from/ })).toBeNull()
  expect(screen.queryByRole('checkbox', { name: 'Ready to take notes' })).toBeNull()
})

it('is marked as ready to take notes, and back', async () => {
  const user = await show({ goal: 'Decide' })
  const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Ready to take notes' })
  await user.click(tick)
  await waitFor(async () => expect(await kept()).toMatchObject({ readyToTakeNotes: true }))
  await waitFor(() => expect(tick.checked).toBe(true))
  await user.click(tick)
  await waitFor(async () => expect(await kept()).toMatchObject({ readyToTakeNotes: false }))
})

it('has the format that is chosen with its day and person', async () => {
  const user = await show({ goal: 'Decide' })
  await screen.findByText(/No format chosen/)
  await user.click(screen.getByRole('button', { name: 'Change' }))
  const format = await screen.findByLabelText('Format')
  await user.selectOptions(format, 'Walkthrough')
  await screen.findByText('You explain a design or a change step by step.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/Format: walkthrough/)
  expect(await kept()).toMatchObject({ format: 'walkthrough' })
  await screen.findByRole('button', { name: 'Where did you stop following, and what was missing there?' })
})
