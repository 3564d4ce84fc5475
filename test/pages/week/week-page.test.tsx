// This week as a person uses it: a line in and Enter, what cannot be saved kept, prompts, actions, and the step put off.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/week/week-page.tsx'
import { useSetAsideSteps } from '../../../renderer/state/dismissed-steps.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { action, entry, person, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  useSetAsideSteps.getState().showAgain()
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const show = (path = '/week') => renderPage(database, Page, ['/week', '/week/:week'], path)
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const quickLine = async () => {
  const line = await screen.findByRole('combobox', { name: 'Quick line' })
  await waitFor(() => expect(line.hasAttribute('readonly')).toBe(false))
  return line
}
const entries = () => database.records.where('kind').equals('entry').toArray()

describe('this week', () => {
  it('saves a line at Enter, counts it, and takes it back', async () => {
    show()
    await answer('Nothing recorded this week yet. Add your first line.')
    await userEvent.type(await quickLine(), 'Cut the latency #quotes{Enter}')
    await answer('1 record this week.')
    expect(await entries()).toMatchObject([{ what: 'Cut the latency', tags: ['quotes'], day: '2025-03-14' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await answer('Nothing recorded this week yet. Add your first line.')
  })
  it('offers a name that nobody has as a new person, and credits the entry to them', async () => {
    show()
    await userEvent.type(await quickLine(), 'Batched the price lookups #perf @Maya{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'Add Maya' }))
    await waitFor(async () => expect(await database.records.where('kind').equals('person').count()).toBe(1))
    const [maya] = await database.records.where('kind').equals('person').toArray()
    await waitFor(async () =>
      expect(await entries()).toMatchObject([
        { what: 'Batched the price lookups', tags: ['perf'], people: [maya?.id] },
      ]),
    )
    expect(await screen.findByText('#perf')).toBeTruthy()
  })
  it('credits nobody where two have the name, and says so', async () => {
    await seed(database, person(1, { name: 'Ana Silva' }), person(2, { name: 'Ana Silva' }))
    show()
    await userEvent.type(await quickLine(), 'Batched the price lookups @Ana.Silva #perf{Escape}{Enter}')
    await screen.findByText(/More than one person is called Ana Silva/)
    expect(await entries()).toMatchObject([{ what: 'Batched the price lookups', people: [] }])
  })
  it('completes a person as typed and puts the choice into the line', async () => {
    await seed(database, person(1, { name: 'Ilse Quarrington' }))
    show()
    const line = await quickLine()
    await userEvent.type(line, 'With @qua')
    expect(await screen.findByRole('option', { name: /Ilse Quarrington/ })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    expect(line).toHaveProperty('value', 'With @Ilse ')
    expect(await entries()).toEqual([])
  })
  it('says in a sentence why ten thousand tags are not saved, and keeps them', async () => {
    const tags = `x ${Array.from({ length: 10_000 }, (_, number) => `#t${number}`).join(' ')} `
    show()
    const line = await quickLine()
    await userEvent.click(line)
    await userEvent.paste(tags)
    await userEvent.keyboard('{Enter}')
    expect((await screen.findByRole('alert')).textContent).toMatch(/up to 60 tags; this line has 10,000/)
    expect(line).toHaveProperty('value', tags)
    expect(await entries()).toEqual([])
    await waitFor(async () => expect(await database.drafts.where('key').equals('quick-line').first()).toBeTruthy())
  })
  it('saves the answer to a prompt as an entry that remembers it', async () => {
    show()
    const blank = await screen.findByRole('combobox', { name: 'What did I start on my own initiative?' })
    await waitFor(() => expect(blank.hasAttribute('readonly')).toBe(false))
    await userEvent.type(blank, 'The rollback rehearsal{Enter}')
    await answer('1 record this week, self-initiated.')
    expect(await entries()).toMatchObject([{ prompt: 'unasked', initiative: 'self' }])
    expect(screen.queryByRole('combobox', { name: 'What did I start on my own initiative?' })).toBeNull()
  })
  it('dates a late line in the week that is shown', async () => {
    show('/week/2025-W09')
    await answer('Nothing recorded in this week. You can still add to it.')
    await userEvent.type(await quickLine(), 'Late but here{Enter}')
    await answer('1 record in this week.')
    expect(await entries()).toMatchObject([{ day: '2025-02-28' }])
  })
  it('turns to the week before at one key, but not while someone types', async () => {
    const location = show()
    const line = await quickLine()
    await userEvent.type(line, '[[')
    expect(location.history.at(-1)).toBe('/week')
    line.blur()
    await userEvent.keyboard('[[')
    expect(location.history.at(-1)).toBe('/week/2025-W10')
  })
})

describe('what comes next', () => {
  it('ticks an open action and brings it back', async () => {
    await seed(database, action(1, { text: 'Dates from the invoice team', due: '2025-03-18' }))
    show()
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Dates from the invoice team' }))
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull())
    expect(await database.records.get(action(1).id)).toMatchObject({ state: 'done', doneOn: '2025-03-14' })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('checkbox', { name: 'Dates from the invoice team' })).toBeTruthy()
  })
  it('shows the next session with what is prepared and what is open', async () => {
    await seed(database, session(1, { day: '2025-03-20', goal: 'Agree on dates', problemStated: '' }))
    show()
    const list = await screen.findByRole('list', { name: 'Readiness' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Goal written',
      'No problem stated yetState it',
      'No questions yetAdd one',
      'Nothing to read sent yetSend',
    ])
  })
  it('moves on to another suggestion and remembers only its id', async () => {
    await seed(database, entry(1))
    show()
    expect(await screen.findByText('Add someone you learn from.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expect(await screen.findByText('Link one of this week’s records to a criterion.')).toBeTruthy()
    expect(useSetAsideSteps.getState()).toMatchObject({ week: '2025-W11', ids: ['first-person'] })
  })
})
