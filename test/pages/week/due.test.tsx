// The list of what is due: each thing done where it is done, put off, brought back, and undone; a calm line when there is nothing.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/week/week-page.tsx'
import { useOpenOverlay } from '../../../renderer/state/open-overlay-store.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readProfile } from '../../../renderer/storage/roadmap/read-profile.ts'
import { action, entry, idOf, learning } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed, today } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const show = () => renderPage(database, Page, ['/week'], '/week')
const section = () => screen.findByRole('region', { name: 'Due' })
const rows = async () => within(within(await section()).getByRole('list', { name: 'Due' })).queryAllByRole('listitem')
const words = async () => (await rows()).map((row) => row.textContent)
const choose = async (of: string, wanted: string) => {
  await userEvent.click(within(await section()).getByRole('button', { name: `Snooze: ${of}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: wanted }))
}
const undo = async () => userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
const snoozes = async () => (await readProfile(database))?.snoozes

describe('what is due', () => {
  it('says so when it is nothing', async () => {
    await seed(database, entry(1, { day: today }))
    show()
    expect(within(await section()).getByText('Nothing is due.')).toBeTruthy()
  })
  it('stands once, in the list of its own and not among the open actions', async () => {
    await seed(
      database,
      entry(9, { day: today }),
      action(1, { text: 'Send the draft', due: '2025-03-12' }),
      action(2, { text: 'Later', due: '2025-03-18' }),
      learning(3, { title: 'Backpressure', day: '2025-03-01' }),
    )
    show()
    expect(await words()).toEqual(['Review “Backpressure”By 4 MarchSnooze', 'Send the draftBy 12 MarchSnooze'])
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('section')?.textContent)).toMatchObject([
      expect.stringMatching(/^Open actions/),
      expect.stringMatching(/^Due/),
    ])
    expect(screen.getAllByText('Send the draft')).toHaveLength(1)
  })
  it('is done by a tick where it is an action, and comes back with Undo', async () => {
    await seed(database, entry(9, { day: today }), action(1, { text: 'Send the draft', due: today }))
    show()
    await userEvent.click(within(await section()).getByRole('checkbox', { name: 'Send the draft' }))
    await screen.findByText('Nothing is due.')
    expect(await database.records.get(idOf(1))).toMatchObject({ state: 'done', doneOn: today })
    await undo()
    await waitFor(async () => expect(await words()).toEqual(['Send the draftDue todaySnooze']))
  })
  it('leads to its record where it is done there', async () => {
    await seed(database, entry(9, { day: today }), learning(3, { title: 'Backpressure', day: '2025-03-01' }))
    const location = show()
    await userEvent.click(within(await section()).getByRole('link', { name: 'Review “Backpressure”' }))
    expect(location.history.at(-1)).toBe(`/journal/learnings/${idOf(3)}`)
  })
  it('opens a quick note for a week without a record, which can be dismissed', async () => {
    show()
    await userEvent.click(within(await section()).getByRole('button', { name: 'Nothing recorded this week yet' }))
    expect(useOpenOverlay.getState().open).toBe('quick-note')
    useOpenOverlay.getState().close()
    await choose('Nothing recorded this week yet', 'Dismiss')
    await screen.findByText('Nothing is due.')
    expect(await snoozes()).toEqual([{ item: 'weekly-entry 2025-W11', until: '2025-03-17' }])
  })
  it('shows five at first and the rest when asked', async () => {
    await seed(
      database,
      entry(99, { day: today }),
      ...Array.from({ length: 8 }, (_, number) => action(number + 1, { due: today })),
    )
    show()
    await waitFor(async () => expect(await rows()).toHaveLength(5))
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }))
    expect(await rows()).toHaveLength(8)
  })
})

describe('putting it off', () => {
  beforeEach(() => seed(database, entry(9, { day: today }), action(1, { text: 'Send the draft', due: '2025-03-12' })))

  it.each([
    ['Until tomorrow', '2025-03-15', 'Snoozed until tomorrow.'],
    ['Until next week', '2025-03-17', 'Snoozed until Monday 17 March.'],
  ])('%s takes it out of the list and back among the open actions, until then', async (choice, until, said) => {
    show()
    await choose('Send the draft', choice)
    expect(await screen.findByText(said)).toBeTruthy()
    await screen.findByText('Nothing is due.')
    expect(await snoozes()).toEqual([{ item: `action ${idOf(1)}`, until }])
    expect(await screen.findByRole('checkbox', { name: 'Send the draft' })).toBeTruthy()
    await undo()
    await waitFor(async () => expect(await words()).toEqual(['Send the draftBy 12 MarchSnooze']))
  })
  it('until a date of one’s own, which lies ahead', async () => {
    show()
    await choose('Send the draft', 'Until a date…')
    const dialog = await screen.findByRole('dialog', { name: 'Snooze until a date' })
    const date = within(dialog).getByLabelText(/^Due again on/)
    await userEvent.clear(date)
    await userEvent.type(date, '2025-03-14')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Snooze' }))
    expect(within(dialog).getByText('Choose a date after today.')).toBeTruthy()
    await userEvent.clear(date)
    await userEvent.type(date, '2025-04-30')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Snooze' }))
    expect(await screen.findByText('Snoozed until Wednesday 30 April.')).toBeTruthy()
    expect(await snoozes()).toEqual([{ item: `action ${idOf(1)}`, until: '2025-04-30' }])
  })
  it('is seen, and ended at any time', async () => {
    show()
    await choose('Send the draft', 'Until next week')
    await userEvent.click(await screen.findByRole('button', { name: '1 snoozed' }))
    expect(screen.getByText('Until Monday 17 March')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'End the snooze: Send the draft' }))
    await waitFor(async () => expect(await words()).toEqual(['Send the draftBy 12 MarchSnooze']))
    expect(await snoozes()).toEqual([])
  })
})
