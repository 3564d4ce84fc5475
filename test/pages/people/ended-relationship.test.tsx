// A relationship from how it began to its end: written on the person's page, said there, and proposed nowhere once it is over.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page as PeoplePage } from '../../../renderer/pages/people/people-page.tsx'
import { Rhythms } from '../../../renderer/pages/sessions/meeting-schedule-list.tsx'
import { PlanDialog } from '../../../renderer/pages/sessions/plan-dialog.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { later, person, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed, today } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const ada = person(1, { name: 'Ada Lindgren', cadence: 'weekly', weekday: 4, since: '2024-05-02' })
const held = session(5, { day: '2025-02-06', personId: ada.id, startedAt: later, closedAt: later, goalMet: 'yes' })
const page = () => renderPage(database, PeoplePage, ['/people', '/people/:id'], `/people/${ada.id}`)
const factOf = async (term: string) =>
  (await screen.findByText(term, { selector: 'dt' })).nextElementSibling?.textContent

it('is written on the page of the person and said there, with its history as it was', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(database, ada, held)
  page()
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  await user.selectOptions(await screen.findByLabelText('Who asked'), 'I asked them')
  await user.type(screen.getByLabelText(/How it began/), 'We met at a talk about queues.')
  await user.type(screen.getByLabelText(/Ended on/), '2025-03-03')
  await user.type(screen.getByLabelText(/Why it ended/), 'She changed teams.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await factOf('How it began')).toBe('You asked them. We met at a talk about queues.private')
  expect(await factOf('End')).toBe('Ended on 3 March. She changed teams.private')
  expect(screen.getByText('May 2024 to March 2025')).toBeDefined()
  expect(screen.getByText('Ended on 3 March. No session is proposed.')).toBeDefined()
  expect(screen.queryByText(/Next would be/)).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In 1 session with Ada you met 1 goal.')
  expect(await database.records.get(ada.id)).toMatchObject({
    askedBy: 'me',
    howItBegan: 'We met at a talk about queues.',
    endedOn: '2025-03-03',
    endedWhy: 'She changed teams.',
  })
})

it('goes on once its last day is emptied', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(database, { ...ada, endedOn: '2025-03-03' }, held)
  page()
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  await user.clear(await screen.findByLabelText(/Ended on/))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/Next would be/)
  await waitFor(async () => expect(await database.records.get(ada.id)).toMatchObject({ endedOn: null }))
})

it('is no longer in the schedule of sessions', async () => {
  const ben = person(2, { name: 'Ben Osei', cadence: 'monthly', weekday: 2 })
  const people = [{ ...ada, endedOn: '2025-03-03' }, ben]
  await seed(database, ...people, held)
  const Schedule = () => (
    <Rhythms people={people} upcoming={[]} today={today} zone="Europe/Lisbon" onPlan={() => undefined} />
  )
  renderPage(database, Schedule, ['/sessions'], '/sessions')
  expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Ben Osei.*Plan on Tuesday/),
  ])
})

it('stands last where a session is planned with someone', async () => {
  const people = [{ ...ada, endedOn: '2025-03-03' }, person(2, { name: 'Ben Osei' })]
  await seed(database, ...people)
  const Planning = () => <PlanDialog plan={{ person: null, day: today }} people={people} onClose={() => undefined} />
  renderPage(database, Planning, ['/sessions'], '/sessions')
  const whom = await screen.findByLabelText<HTMLSelectElement>('With')
  expect([...whom.options].slice(0, 2).map(({ text }) => text)).toEqual(['Ben Osei', 'Ada Lindgren'])
})
