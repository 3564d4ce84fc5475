// A question on its own page: written with a criterion it moves, kept as a draft, edited, met by another window, trashed and back.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/question/question-page.tsx'
import { commit } from '../../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { writeOf } from '../../../renderer/storage/core/save-record.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { tallyAsOf } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { later, question } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const show = (id: string) => renderPage(database, Page, ['/journal/questions/:id'], `/journal/questions/${id}`)
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const questions = async () => {
  const found = await database.records.where('kind').equals('question').toArray()
  return found.flatMap((one) => (one.kind === 'question' ? [one] : []))
}

describe('a question', () => {
  it('is written with a criterion, and counts there', async () => {
    const location = show('new')
    await user.type(await screen.findByLabelText('What I asked'), 'Why no limit?')
    await user.type(screen.getByRole('combobox', { name: 'Supports' }), 'OWN-S1')
    await screen.findByRole('listbox', { name: 'Supports' })
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Save the question' }))
    await answer('Why no limit?')
    const [saved] = await questions()
    expect(location.history.at(-1)).toBe(`/journal/questions/${saved?.id}`)
    expect(saved).toMatchObject({ audience: 'private', state: 'open' })
    const own = await readOwnRoadmap(database)
    const standing = await database.standings.get([own?.roadmap.id ?? '', 'OWN-S1'])
    expect(standing && tallyAsOf(standing, null).pieces).toEqual({ question: 1 })
    expect(await database.drafts.count()).toBe(0)
  })

  it('has its answer once it says what was learned', async () => {
    await seed(database, question(1))
    show(question(1).id)
    await user.click(await screen.findByRole('button', { name: 'Write what you learned' }))
    await user.type(await screen.findByLabelText('What I learned'), 'They knew the volume')
    await user.click(screen.getByRole('button', { name: 'Save the question' }))
    await answer('Question 1')
    await screen.findByText('They knew the volume')
    expect((await questions())[0]).toMatchObject({ state: 'answered', learned: 'They knew the volume', revision: 2 })
  })

  it('shows both versions when another window saved first, and keeps mine when I say so', async () => {
    await seed(database, question(1))
    show(question(1).id)
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    await user.type(await screen.findByLabelText('The decision I questioned'), 'Mine')
    const theirs = writeOf({ ...question(1), decision: 'Theirs' }, false)
    await commit(database, [theirs], { at: later, window: 'other', cause: 'Changed' })
    await user.click(screen.getByRole('button', { name: 'Save the question' }))
    const table = await screen.findByRole('table', { name: 'Where the two differ' })
    expect(within(table).getByText('Theirs')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Use my version/ }))
    await answer('Question 1')
    expect((await questions())[0]).toMatchObject({ decision: 'Mine', revision: 3 })
  })

  it('goes to the trash and comes back', async () => {
    await seed(database, question(1))
    show(question(1).id)
    await user.click(await screen.findByRole('button', { name: 'Move to trash' }))
    await waitFor(async () => expect((await questions())[0]?.trashedAt).not.toBeNull())
  })

  it('offers words that were typed and not saved', async () => {
    await seed(database, question(1))
    const { id } = question(1)
    const value = { record: { ...question(1), decision: 'Half a' }, typed: {}, criteria: [], whys: {} }
    await database.drafts.put({ key: id, window: 'test', kind: 'question', baseRevision: 1, value, at: later })
    show(id)
    await user.click(await screen.findByRole('button', { name: 'Continue editing' }))
    expect(await screen.findByLabelText('The decision I questioned')).toHaveProperty('value', 'Half a')
  })

  it('that is not there says so', async () => {
    show('nothing')
    await answer('There is no record at this address.')
  })
})
