// A span looked back over: reached from Sessions, figures that open, words where there is no data, one person, and a review to take along.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/long-view/long-view-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { entry, feedback, later, person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const paths = ['/sessions/over-time', '/sessions/over-time/:span', '/sessions/over-time/:span/:personId']
const show = (rest = '') => renderPage(database, Page, paths, `/sessions/over-time${rest}`)
const seedYear = () =>
  seed(
    database,
    person(500, { name: 'Ilse' }),
    entry(1, { what: 'Found the leak', day: '2025-02-10', initiative: 'self', audience: 'mentor' }),
    entry(2, { what: 'Moved the job', day: '2025-02-11', initiative: 'asked', audience: 'mentor' }),
    entry(3, { what: 'A secret', day: '2025-02-12', initiative: 'self', people: [personId(500)] }),
    session(4, {
      day: '2025-02-13',
      personId: personId(500),
      startedAt: later,
      goalMet: 'no',
      goalWhy: 'Ran out of time',
    }),
    feedback(5, { day: '2025-02-14', personId: personId(501) }),
  )

it('is one of the parts of Sessions', async () => {
  await seedYear()
  show()
  const parts = await screen.findByRole('navigation', { name: 'Parts of Sessions' })
  const links = within(parts).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
    ['Sessions', null],
    ['Over time', 'page'],
  ])
})

it('shows this year where none is named, each figure with its rule, and opens its records', async () => {
  const user = userEvent.setup({ delay: null })
  await seedYear()
  show()
  await screen.findByRole('heading', { level: 1, name: '5 items in 2025, including 1 session.' })
  screen.getByText('Self-initiated records of work: 2 of 3.')
  screen.getByText(/^Entries, proposals, POCs, presentations and improvements of which/)
  await user.click(screen.getByRole('button', { name: '2 of 3 (67%): February 2025' }))
  const records = screen.getByRole('list', { name: 'Records of February 2025' })
  expect(
    within(records)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Found the leak', 'A secret'])
  screen.getByText('Ran out of time')
})

it('says so where there is no data, and shows no chart for it', async () => {
  await seedYear()
  show('/2025')
  const heading = await screen.findByRole('heading', { name: 'POC verdicts' })
  const figure = heading.closest('section')
  if (figure === null) throw new Error('no figure')
  within(figure).getByText('No POC was begun.')
  expect(within(figure).queryByRole('list')).toBeNull()
})

it('has each chart as a table', async () => {
  const user = userEvent.setup({ delay: null })
  await seedYear()
  show('/2025')
  const heading = await screen.findByRole('heading', { name: 'Goals met, and why not' })
  const figure = within(heading.closest('section') ?? document.body)
  await user.click(figure.getByRole('button', { name: 'Show as table' }))
  const table = figure.getByRole('table', { name: 'Goals met, and why not' })
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['WhatFigure', 'Not met1'])
})

it('can be of one person, also of one who was removed', async () => {
  await seedYear()
  show(`/2025/${personId(500)}`)
  await screen.findByRole('heading', { level: 1, name: '2 items in 2025 with Ilse, including 1 session.' })
})

it('counts the records of a person who was removed', async () => {
  await seedYear()
  show(`/2025/${personId(501)}`)
  await screen.findByRole('heading', { level: 1, name: '1 item in 2025 with someone who was removed.' })
})

it('leads from an empty or coming span to the nearest with records', async () => {
  await seedYear()
  show('/2031')
  await screen.findByRole('heading', { level: 1, name: '2031 is in the future.' })
  expect(screen.getByRole('link', { name: 'Open 2025' })).toBeDefined()
})

it('leads from an empty span to the nearer year, whatever lies in the trash or was only planned between', async () => {
  await seed(
    database,
    entry(1, { day: '2021-06-01' }),
    entry(2, { day: '2024-01-02' }),
    entry(3, { day: '2022-12-31', trashedAt: later }),
    session(4, { day: '2022-12-30' }),
    session(5, { day: '2022-12-29', role: 'mentor', startedAt: later }),
  )
  show('/2023')
  await screen.findByRole('heading', { level: 1, name: 'Nothing recorded in 2023.' })
  screen.getByText('The nearest records are from 2024.')
  expect(screen.getByRole('link', { name: 'Open 2024' }).getAttribute('href')).toBe('/sessions/over-time/2024')
})

it('leads from a span without records of one person to everybody in it', async () => {
  await seedYear()
  await seed(database, entry(6, { day: '2024-03-01' }))
  show(`/2024/${personId(500)}`)
  await screen.findByRole('heading', { level: 1, name: 'Nothing recorded in 2024 with Ilse.' })
  const everybody = screen.getByRole('link', { name: 'Show everybody' })
  expect(everybody.getAttribute('href')).toBe('/sessions/over-time/2024')
})

it('takes an odd address for this year', async () => {
  await seedYear()
  show('/2025-Q9')
  await screen.findByRole('heading', { level: 1, name: /^5 items in 2025/ })
})

it('drafts a review of what a mentor may see, which is edited and stays', async () => {
  const user = userEvent.setup({ delay: null })
  await seedYear()
  show('/2025')
  await screen.findByText(/^Self-initiated records of work: 1 of 2\./)
  await user.click(screen.getByRole('radio', { name: 'Everything, for yourself' }))
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  const field = await screen.findByRole('textbox', { name: 'In your words' })
  await user.type(field, ' A good year.')
  await waitFor(async () => {
    const draft = await database.drafts.where('key').equals('looking-back:2025').first()
    expect(JSON.stringify(draft?.value)).toContain('A good year.')
  })
})

it('keeps the words for a mentor apart from those that may hold private records', async () => {
  const user = userEvent.setup({ delay: null })
  await seedYear()
  show('/2025')
  await user.click(await screen.findByRole('radio', { name: 'Everything, for yourself' }))
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  await user.type(await screen.findByRole('textbox', { name: 'In your words' }), ' MINE.')
  await user.click(screen.getByRole('radio', { name: 'What a mentor may see' }))
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  const forMentor = await screen.findByRole('textbox', { name: 'In your words' })
  expect((forMentor as HTMLTextAreaElement).value).toMatch(/^Self-initiated records of work: 1 of 2/)
  await user.type(forMentor, ' Ours.')
  await user.click(screen.getByRole('radio', { name: 'Everything, for yourself' }))
  const mine = await screen.findByRole('textbox', { name: 'In your words' })
  await waitFor(() => expect((mine as HTMLTextAreaElement).value).toMatch(/MINE\.$/))
})

it('brings discarded words back, and keeps the field while it is emptied to be written anew', async () => {
  const user = userEvent.setup({ delay: null })
  await seedYear()
  show('/2025')
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  await user.clear(await screen.findByRole('textbox', { name: 'In your words' }))
  await user.type(screen.getByRole('textbox', { name: 'In your words' }), 'My year.')
  await user.click(screen.getByRole('button', { name: 'Discard and draft again' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'In your words' })
  expect(field.value).toBe('My year.')
  await waitFor(async () => {
    const draft = await database.drafts.where('key').equals('looking-back:2025::mentor').first()
    expect(draft?.value).toEqual({ text: 'My year.' })
  })
})
