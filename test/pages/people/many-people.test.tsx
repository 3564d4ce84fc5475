// A hundred and forty people: found by a word, narrowed, sorted, with a way out of an empty list; nothing of it is kept.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page as PeoplePage } from '../../../renderer/pages/people/people-page.tsx'
import { Page as RosterPage } from '../../../renderer/pages/roster/roster-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/database.ts'
import { earlier, person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

const count = 140
const nameOf = (number: number) => (number === 7 ? 'Søren Åkerlund' : `Person ${String(number).padStart(3, '0')}`)
const everybody = Array.from({ length: count }, (_, at) =>
  person(1000 + at, {
    name: nameOf(at),
    team: at % 2 === 0 ? 'Rates' : '',
    relationship: at === 8 ? 'manager' : 'peer',
    knowledge: at === 9 ? ['event sourcing'] : [],
  }),
)
/** Everybody was met once, the third of them twice and last. */
const sessions = [...Array.from({ length: count }, (_, at) => at), 3].map((at, number) =>
  session(3000 + number, {
    role: 'mentor',
    personId: personId(1000 + at),
    startedAt: earlier,
    day: number === count ? '2025-03-10' : '2025-03-01',
  }),
)

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  await seed(database, ...everybody, ...sessions)
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => link.textContent)
const list = async () => linksIn(await screen.findByRole('list', { name: 'People' }))
const rows = () => linksIn(screen.getByRole('table', { name: 'People you met as their mentor' }))
const said = (words: string) => waitFor(() => expect(screen.getByText(words).getAttribute('role')).toBe('status'))

describe('people', () => {
  const show = () => renderPage(database, PeoplePage, ['/people'], '/people')

  it('are found by any word, with or without its accents, and by what they know', async () => {
    show()
    const search = await screen.findByRole('searchbox', { name: 'Search people' })
    await said('140 people')
    await user.type(search, 'soren')
    await said('1 of 140 people')
    expect(await list()).toEqual(['Søren Åkerlund'])
    await user.clear(search)
    await user.type(search, 'sourcing EVENT')
    await waitFor(async () => expect(await list()).toEqual([nameOf(9)]))
  })

  it('are narrowed and sorted, and an empty list has a way out', async () => {
    show()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'Manager')
    expect(await list()).toEqual([nameOf(8)])
    await user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'nobody')
    await screen.findByText('No matches. Clear a filter or try a shorter search.')
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    await said('140 people')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Team')
    expect((await list()).slice(0, 2)).toEqual([nameOf(0), nameOf(2)])
  })
})

describe('people I mentor', () => {
  const show = () => renderPage(database, RosterPage, ['/reviews/roster'], '/reviews/roster')

  it('are found among all, not only among those that are shown', async () => {
    show()
    const search = await screen.findByRole('searchbox', { name: 'Search my mentees' })
    expect(rows()).toHaveLength(25)
    await user.type(search, 'person 139')
    await said('1 of 140 people')
    expect(rows()).toEqual([nameOf(139)])
    // The very field goes on: what is read meanwhile takes it from nobody.
    expect(document.activeElement).toBe(search)
  })

  it('are sorted by a head of the table, and the other way when it is pressed again', async () => {
    show()
    const head = (name: string) => screen.findByRole('columnheader', { name: new RegExp(`^${name}`) })
    expect((await head('Last')).getAttribute('aria-sort')).toBe('descending')
    expect(rows()[0]).toBe(nameOf(3))
    await user.click(within(await head('Who')).getByRole('button'))
    await waitFor(() => expect(rows()[0]).toBe(nameOf(0)))
    expect((await head('Who')).getAttribute('aria-sort')).toBe('ascending')
    await user.click(within(await head('Who')).getByRole('button'))
    await waitFor(() => expect(rows()[0]).toBe('Søren Åkerlund'))
    await user.click(within(await head('Sessions')).getByRole('button'))
    await waitFor(() => expect(rows()[0]).toBe(nameOf(3)))
  })

  it('who came back are told apart, and nothing of it is kept', async () => {
    const location = show()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'Came back')
    await said('1 of 140 people')
    expect(rows()).toEqual([nameOf(3)])
    location.navigate('/elsewhere')
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
    location.navigate('/reviews/roster')
    await waitFor(() => expect(rows()).toHaveLength(25))
  })
})
