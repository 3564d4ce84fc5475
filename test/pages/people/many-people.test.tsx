// A hundred and forty people: found by a word, narrowed, sorted, with a way out of an empty list; nothing of it is kept.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page as PeoplePage } from '../../../renderer/pages/people/people-page.tsx'
import { Page as RosterPage } from '../../../renderer/pages/roster/mentees-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newReceivedShare } from '../../../shared/records/new-review.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { earlier, idOf, person, personId, session } from '../../build-records.ts'
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

describe('a figure of the mentees', () => {
  const show = () => renderPage(database, RosterPage, ['/reviews/roster'], '/reviews/roster')
  const counted = async (name: string) => linksIn(await screen.findByRole('list', { name }))

  it('opens in its row into the sessions it counts and the rule', async () => {
    show()
    const sessionsOf = { name: `2: sessions, ${nameOf(3)}` }
    await user.click(await screen.findByRole('button', sessionsOf))
    expect(await counted('Sessions counted')).toEqual([`${nameOf(3)}, 10 Mar`, `${nameOf(3)}, 1 Mar`])
    screen.getByText('Sessions that were held with you as the mentor. Plans and what is in the trash do not count.')
    await user.click(screen.getByRole('button', sessionsOf))
    expect(screen.queryByRole('list', { name: 'Sessions counted' })).toBeNull()
  })

  it('opens beside the table into people, and into sessions a piece at a time', async () => {
    show()
    await user.click(await screen.findByRole('button', { name: 'Came back: 1 of 140, 1%' }))
    expect(await counted('People counted')).toEqual([nameOf(3)])
    screen.getByText(/^Repeat share: of all people you met/)
    await user.click(screen.getByRole('button', { name: 'Sessions: 141' }))
    await waitFor(async () => expect(await counted('Sessions counted')).toHaveLength(50))
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    await waitFor(async () => expect(await counted('Sessions counted')).toHaveLength(100))
  })
})

it('what was asked about, said, learned and received opens into exactly those records', async () => {
  const one = { role: 'mentor' as const, startedAt: earlier, personId: personId(1000), day: '2025-03-12' }
  const sender = {
    senderId: idOf(6001),
    senderName: 'Person 000',
    sentAt: earlier,
    hash: ContentHash.parse('0'.repeat(64)),
  }
  const file = { ...sender, personId: personId(1000), day: '2025-03-11', frozen: '{}', lock: '' }
  const request = newReceivedShare(idOf(6000), earlier, file)
  const asked = { ...newAgendaItem(idOf(1), 'Which way?'), topic: 'cloud' as const }
  await seed(
    database,
    session(5000, { ...one, agenda: [asked], goalMet: 'yes', theyLearned: 'To wait', problemWas: 'another' }),
    request,
  )
  renderPage(database, RosterPage, ['/reviews/roster'], '/reviews/roster')
  const opens = async (button: string, list: string, href: string) => {
    await user.click(await screen.findByRole('button', { name: button }))
    const links = within(await screen.findByRole('list', { name: list })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([href])
    await user.click(screen.getByRole('button', { name: button }))
  }
  const held = `/sessions/${idOf(5000)}/after`
  await opens('1: Cloud and infrastructure', 'Sessions counted', held)
  await opens('What they said: Goals: 1 met', 'Sessions counted', held)
  await opens('Another problem: found in 1 of 1 session with an answer', 'Sessions counted', held)
  await opens('You learned: something in 1 session', 'Sessions counted', held)
  await opens(`Goals: 1 met: what they said, ${nameOf(0)}`, 'Sessions counted', held)
  await opens(`1: files, ${nameOf(0)}`, 'Requests counted', `/reviews/from/${idOf(6000)}`)
})

it('a search among the people of a span reads no more sessions than are shown', async () => {
  let sessionsRead = 0
  database.records.hook('reading', (record) => {
    if (record.kind === 'session') sessionsRead += 1
    return record
  })
  renderPage(database, RosterPage, ['/reviews/roster/:span'], '/reviews/roster/2025')
  const search = await screen.findByRole('searchbox', { name: 'Search my mentees' })
  await waitFor(() => expect(sessionsRead).toBeGreaterThanOrEqual(sessions.length))
  sessionsRead = 0
  await user.click(search)
  await user.paste('soren')
  await waitFor(() => expect(rows()).toEqual([nameOf(7)]))
  expect(sessionsRead).toBeLessThanOrEqual(12 * 3)
})
