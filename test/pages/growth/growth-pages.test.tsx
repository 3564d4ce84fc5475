// A topic gone over until it can be explained, and an improvement put in order and argued for, each on its own page.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page as ImprovementPage } from '../../../renderer/pages/improvement/improvement-page.tsx'
import { Page as LearningPage } from '../../../renderer/pages/learning/learning-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { improvement, later, learning } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })

describe('a topic', () => {
  const show = () => renderPage(database, LearningPage, ['/journal/learnings/:id'], `/journal/learnings/${topic.id}`)
  const topic = learning(1, { title: 'Backpressure', day: '2025-03-12' })

  it('says when it comes back, and waits longer after a visit', async () => {
    await seed(database, topic)
    show()
    await screen.findByText('Not reviewed yet; it is due for review tomorrow.')
    await user.click(await screen.findByRole('radio', { name: 'Partly' }))
    await user.type(screen.getByLabelText('What this review showed'), 'The queue is the buffer')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Partly understood; it is due for review on 21 March.')
    await screen.findByText('The queue is the buffer')
    expect(await database.drafts.count()).toBe(0)
  })

  it('asks for the explanation in own words, and only with it is explained', async () => {
    await seed(database, topic)
    show()
    await user.click(await screen.findByRole('radio', { name: 'Can explain' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText(/but the explanation is not written yet; it is due for review on 21 March/)
    await user.click(await screen.findByRole('radio', { name: 'Can explain' }))
    await user.type(await screen.findByLabelText('Explain it in your own words'), 'The slow side sets the pace')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Explained in your own words today.')
    expect(await database.records.get(topic.id)).toMatchObject({ state: 'explained', explainedOn: '2025-03-14' })
  })
})

describe('an improvement', () => {
  const [one, two] = [
    improvement(1, { title: 'Slow quotes', rank: 1 }),
    improvement(2, { title: 'Flaky tests', rank: 2 }),
  ]
  const paths = ['/journal/improvements/:id', '/journal/:id']
  const show = (id: string) => renderPage(database, ImprovementPage, paths, `/journal/improvements/${id}`)
  const order = async () =>
    within(await screen.findByRole('list', { name: 'What to fix first' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent)

  it('moves up in the order by a key, in one change', async () => {
    await seed(database, one, two)
    show(two.id)
    const row = await screen.findByRole('link', { name: 'Flaky tests' })
    row.focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect(await order()).toEqual(['Flaky tests', 'Slow quotes']))
    await undo(database, 'test', later)
    await waitFor(async () => expect(await order()).toEqual(['Slow quotes', 'Flaky tests']))
  })

  it('becomes a proposal with its case in it, in the same change as the link to it', async () => {
    await seed(database, { ...one, hurts: 'Two seconds a price', proof: 'Traces of March' })
    const location = show(one.id)
    await user.click(await screen.findByRole('button', { name: 'Make it a proposal' }))
    await waitFor(() => expect(location.history.at(-1)).not.toContain('improvements'))
    const [made] = await database.records.where('kind').equals('proposal').toArray()
    expect(made).toMatchObject({ title: 'Slow quotes', context: 'Two seconds a price\n\nTraces of March' })
    expect(await database.records.get(one.id)).toMatchObject({ proposalId: made?.id })
    await undo(database, 'test', later)
    expect(await database.records.where('kind').equals('proposal').count()).toBe(0)
    expect(await database.records.get(one.id)).toMatchObject({ proposalId: null })
  })

  it('keeps a figure as it is typed, and its incident as an instant', async () => {
    await seed(database, one)
    show(one.id)
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    await user.click(await screen.findByRole('button', { name: 'Add a figure' }))
    await user.type(await screen.findByLabelText('Before'), '1,840')
    const broke = screen.getByLabelText('Broke at')
    await user.clear(broke)
    await user.type(broke, '2025-03-30T03:12')
    await user.click(screen.getByRole('button', { name: 'Save the improvement' }))
    await screen.findByText('Sunday 30 March, 03:12, Europe/Lisbon')
    expect(await database.records.get(one.id)).toMatchObject({
      metrics: [{ before: 1840, after: null }],
      brokeAt: '2025-03-30T02:12:00.000Z',
      brokeZone: 'Europe/Lisbon',
    })
  })
})
