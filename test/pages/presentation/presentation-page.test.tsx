// A presentation on its own page: claims with what stands behind them, follow-ups, and the presenter's view with its keys.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/presentation/presentation-page.tsx'
import { Page as PresenterPage } from '../../../renderer/pages/presentation/presenter-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { entry, idOf, person, poc, presentation } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const paths = ['/journal/presentations/:id', '/journal/presentations/:id/present']
const show = (id: string) => renderPage(database, Page, paths.slice(0, 1), `/journal/presentations/${id}`)
/** All at once: what each key does is the draft's own test. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const stored = async () => {
  const [found] = await database.records.where('kind').equals('presentation').toArray()
  if (found?.kind !== 'presentation') throw new Error('no presentation')
  return found
}
const shown = entry(11, { what: 'Cut the quote page', audience: 'mentor' })
const secret = poc(12, { title: 'Secret copy' })
const talk = presentation(1, {
  claims: [
    { id: idOf(21), text: 'It is fast', evidenceIds: [shown.id, secret.id], say: 'Say it slowly' },
    { id: idOf(22), text: 'It stays cheap', evidenceIds: [], say: '' },
  ],
  asked: [
    {
      id: idOf(31),
      question: 'And on a Monday?',
      personId: person(41).id,
      answer: 'Not measured',
      followUp: 'A Monday run',
      followedUpOn: null,
    },
  ],
  minutes: 20,
})

describe('a presentation', () => {
  it('links each claim to what stands behind it and marks the one with nothing', async () => {
    await seed(database, shown, secret, talk, person(41))
    show(talk.id)
    await answer('2 claims, 1 without evidence.')
    expect(screen.getByRole('link', { name: 'Cut the quote page' }).getAttribute('href')).toBe(`/journal/${shown.id}`)
    expect(screen.getByRole('link', { name: 'Secret copy' }).getAttribute('href')).toBe(`/journal/pocs/${secret.id}`)
    expect(screen.getAllByText('No evidence yet.')).toHaveLength(1)
    expect(screen.getByText('Person 41')).toBeTruthy()
  })

  it('notes when a promise was kept', async () => {
    await seed(database, shown, secret, talk, person(41))
    show(talk.id)
    await user.click(await screen.findByRole('button', { name: 'Followed up today: A Monday run' }))
    await screen.findByText('Followed up 14 March')
    expect((await stored()).asked[0]?.followedUpOn).toBe('2025-03-14')
  })

  it('is written with a claim and the record that shows it', async () => {
    await seed(database, shown)
    show('new')
    fill(await screen.findByLabelText('What it is called'), 'The read model')
    await user.click(screen.getByRole('button', { name: 'Add a claim' }))
    fill(screen.getByLabelText('What you claim'), 'It is fast')
    await user.type(screen.getByRole('combobox', { name: 'Evidence' }), 'quote')
    await user.click(await screen.findByRole('option', { name: /Cut the quote page \(entry, 3 March\)/ }))
    fill(screen.getByLabelText('Minutes planned'), 'twenty')
    await user.click(screen.getByRole('button', { name: 'Save the presentation' }))
    await screen.findByText(/Minutes: that is not a number/)
    fill(screen.getByLabelText('Minutes planned'), '20')
    await user.click(screen.getByRole('button', { name: 'Save the presentation' }))
    await answer('1 claim, with evidence.')
    expect(await stored()).toMatchObject({ minutes: 20, claims: [{ text: 'It is fast', evidenceIds: [shown.id] }] })
  })
})

describe('the presenter’s view', () => {
  it('goes from claim to claim by keys, keeps private titles to itself, and leaves', async () => {
    await seed(database, shown, secret, talk)
    const location = renderPage(database, PresenterPage, paths.slice(1), `/journal/presentations/${talk.id}/present`)
    await answer('It is fast')
    const behind = await screen.findByRole('list', { name: 'Evidence' })
    expect(
      within(behind)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Cut the quote page', '1 more, private'])
    expect(screen.queryByText(/Secret copy/)).toBeNull()
    expect(screen.getByText('Say it slowly')).toBeTruthy()
    expect(screen.getByRole('timer').textContent).toBe('0:00 of 20 minutes')
    await user.keyboard('{ArrowRight}')
    await answer('It stays cheap')
    await user.keyboard('{ArrowRight}')
    await answer('It stays cheap')
    await user.keyboard('{ArrowLeft}')
    await answer('It is fast')
    await user.keyboard('{Escape}')
    expect(location.history.at(-1)).toBe(`/journal/presentations/${talk.id}`)
  })
})
