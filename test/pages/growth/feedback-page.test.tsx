// Feedback on its own page: written about a record, answered in each of its ways, and every answer taken back.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/feedback/feedback-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { feedback, idOf, person, personId, proposal, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const paths = ['/journal/feedback/:id', '/journal/feedback/:id/:about']
const show = (id: string) => renderPage(database, Page, paths, `/journal/feedback/${id}`)
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const pell = person(5, { name: 'Pell Okonjo' })
const stored = async () => {
  const [found] = await database.records.where('kind').equals('feedback').toArray()
  return found
}

describe('feedback', () => {
  it('begun about a record pins the revision it was said of', async () => {
    await seed(database, pell, proposal(2))
    show(`new/${idOf(2)}`)
    await user.type(await screen.findByLabelText('Their words'), 'Why did the replica lose?')
    await user.type(screen.getByRole('combobox', { name: 'Who said it' }), 'Pell')
    await screen.findByRole('listbox', { name: 'Who said it' })
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Save the feedback' }))
    await answer('Pell’s words wait for your answer.')
    expect(await stored()).toMatchObject({ aboutId: idOf(2), aboutRevision: 1, personId: pell.id, state: 'waiting' })
    expect((await screen.findByRole('link', { name: 'Proposal 2' })).getAttribute('href')).toContain(idOf(2))
    expect(await database.drafts.count()).toBe(0)
  })

  it('goes to the next session with that person by one click, and comes back with the undo', async () => {
    const meets = session(7, { personId: pell.id, day: '2025-03-20' })
    await seed(database, pell, feedback(1, { personId: pell.id }), meets, session(8, { day: '2025-03-15' }))
    show(feedback(1).id)
    await user.click(await screen.findByRole('button', { name: 'Discuss it with Pell on Thursday 20 March' }))
    await answer('To be discussed with Pell on Thursday 20 March.')
    expect(await database.records.get(meets.id)).toMatchObject({
      agenda: [{ text: 'You said: “Feedback 1”', aboutId: feedback(1).id }],
    })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await answer('Pell’s words wait for your answer.')
    expect(await database.records.get(meets.id)).toMatchObject({ agenda: [] })
  })

  it('is acted on by one click, then by the record that shows it', async () => {
    await seed(database, feedback(1), proposal(2, { title: 'Quotes' }))
    show(feedback(1).id)
    await user.click(await screen.findByRole('button', { name: 'I acted on it' }))
    await answer('Acted on, 14 March.')
    await user.type(await screen.findByRole('combobox', { name: 'The record that shows it' }), 'Quo')
    await screen.findByRole('option', { name: /Quotes/ })
    await user.keyboard('{Enter}')
    await answer('Acted on in “Quotes”.')
    expect(await stored()).toMatchObject({ state: 'acted', resolvedById: idOf(2) })
    await user.click(screen.getByRole('button', { name: 'Answer again' }))
    await answer('These words wait for your answer.')
  })

  it('is declined with a reason that is kept while it is typed', async () => {
    await seed(database, feedback(1, { personId: personId(99) }))
    show(feedback(1).id)
    await user.click(await screen.findByRole('button', { name: 'Decline, with a reason' }))
    await user.type(await screen.findByLabelText('Why you decline it'), 'The figure is known')
    await waitFor(async () => expect(await database.drafts.get([`note:${feedback(1).id}`, 'test'])).toBeDefined())
    await user.click(screen.getByRole('button', { name: 'Decline it' }))
    await answer('Heard, and declined, 14 March.')
    await screen.findByText('The figure is known')
    expect(await database.drafts.count()).toBe(0)
  })
})
