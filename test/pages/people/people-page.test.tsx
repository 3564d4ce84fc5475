// People as a person uses it: someone written down, changed in two windows, trashed and back, and whom to ask.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/people/people-page.tsx'
import { commit } from '../../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { writeOf } from '../../../renderer/storage/core/save-record.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { idOf, later, person, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const show = (path: string) => renderPage(database, Page, ['/people', '/people/:id'], path)
const answer = (words: string) =>
  waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words))
const ilse = person(1, { name: 'Ilse Quarrington', relationship: 'mentor', knowledge: ['events'] })
const people = async () => {
  const found = await database.records.where('kind').equals('person').toArray()
  return found.flatMap((one) => (one.kind === 'person' ? [one] : []))
}

it('a schedule is saved as a calendar file that repeats, with the session that was moved', async () => {
  const [regular, moved] = [
    {
      ...ilse,
      audience: 'mentor' as const,
      cadence: 'weekly' as const,
      weekday: 4,
      time: '10:00',
      zone: 'Europe/Lisbon',
    },
    session(2, { personId: ilse.id, day: '2025-03-21', startsAt: '2025-03-21T16:00:00.000Z', zone: 'Europe/Lisbon' }),
  ]
  await seed(database, regular, moved)
  const saved: { suggestedName: string; text: string }[] = []
  const host = {
    request: async (_: string, { suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }) => {
      saved.push({ suggestedName, text: new TextDecoder().decode(bytes) })
      return { ok: true, saved: true, path: `/home/me/${suggestedName}` }
    },
  } as unknown as KeepingHost
  renderPage(database, Page, ['/people', '/people/:id'], `/people/${ilse.id}`, host)
  await userEvent.click(await screen.findByRole('button', { name: 'Calendar file of the schedule' }))
  await screen.findByText(/Saved schedule\.ics\. The event repeats until you delete it/)
  expect(saved).toMatchObject([{ suggestedName: 'schedule.ics' }])
  expect(saved[0]?.text).toContain('\r\nRRULE:FREQ=WEEKLY;BYDAY=TH\r\n')
  expect(saved[0]?.text).toContain('\r\nRECURRENCE-ID;TZID=Europe/Lisbon:20250320T100000\r\n')
})

describe('people', () => {
  it('teach how to begin where nobody is', async () => {
    show('/people')
    await answer('Nobody is here yet.')
    expect(screen.getByText(/one-off chats count too/)).toBeTruthy()
  })
  it('take a name alone, saved with everything else as it was', async () => {
    const location = show('/people/new')
    await userEvent.type(await screen.findByLabelText('Name'), 'Noor Adeyemi-Brandt')
    await userEvent.click(screen.getByLabelText('I mentor them'))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await answer('No session with Noor yet.')
    const [noor] = await people()
    expect(noor).toMatchObject({ name: 'Noor Adeyemi-Brandt', iMentorThem: true, minutes: 60, cadence: 'none' })
    expect(location.history.at(-1)).toBe(`/people/${noor?.id}`)
    expect(await database.drafts.count()).toBe(0)
  })
  it('say which field does not fit, write nothing and keep the form', async () => {
    await seed(database, ilse)
    show(`/people/${ilse.id}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
    const minutes = await screen.findByLabelText('Minutes')
    await userEvent.clear(minutes)
    await userEvent.type(minutes, '4')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect((await screen.findAllByText(/Minutes: at least 5\./)).length).toBeGreaterThan(0)
    expect((await people())[0]).toMatchObject({ revision: 1, minutes: 60 })
    expect(minutes).toHaveProperty('value', '4')
  })
  it('show both versions when another window saved first', async () => {
    await seed(database, ilse)
    show(`/people/${ilse.id}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
    await userEvent.type(await screen.findByLabelText('Team'), 'Rates')
    await commit(database, [writeOf({ ...ilse, team: 'Quotes' }, false)], {
      at: later,
      window: 'other',
      cause: 'Changed',
    })
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    const row = await screen.findByRole('row', { name: /Team/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Team', 'Quotes', 'Rates'])
    expect((await people())[0]).toMatchObject({ team: 'Quotes' })
    await userEvent.click(screen.getByRole('button', { name: 'Use my version' }))
    await waitFor(async () => expect((await people())[0]).toMatchObject({ team: 'Rates', revision: 3 }))
    await screen.findByRole('button', { name: 'Edit' })
  })
  it('go to the trash and come back', async () => {
    await seed(database, ilse)
    show(`/people/${ilse.id}`)
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Move to trash' }))
    await answer('Nobody is here yet.')
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await answer('1 person: 1 mentor of yours.')
  })
})

describe('a relationship', () => {
  it('is told in a sentence whose figures the table opens to', async () => {
    const held = [1, 2, 3].map((number) =>
      session(number + 10, {
        personId: ilse.id,
        day: `2025-03-0${number}`,
        startedAt: later,
        goalMet: number === 2 ? 'no' : 'yes',
        drove: number === 1 ? 'them' : 'me',
        theyLearned: number === 3 ? 'I ask where it hurts first.' : '',
      }),
    )
    await seed(database, ilse, ...held)
    show(`/people/${ilse.id}`)
    await answer('In 3 sessions with Ilse you met 2 goals and drove twice.')
    expect(screen.getByText('“I ask where it hurts first.”')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    const table = screen.getByRole('table', { name: 'Sessions with Ilse' })
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['3 Marchmetyou drovenot said', '2 Marchnot metyou drovenot said', '1 MarchmetIlse drovenot said'])
  })
})

describe('who should I ask', () => {
  it('answers an open question with reasons, and notes to ask', async () => {
    const pell = person(2, { name: 'Pell Okonjo-Vane', knowledge: ['traffic'] })
    const item = {
      id: idOf(9),
      text: 'Is Friday’s traffic enough?',
      topic: null,
      betterAskedOf: null,
      answered: false,
      answer: '',
      carriedFrom: null,
      carriedItemId: null,
      aboutId: null,
    }
    await seed(database, ilse, pell, session(3, { personId: ilse.id, day: '2025-03-20', agenda: [item] }))
    show('/people')
    const list = await screen.findByRole('list', { name: 'Whom to ask, in order' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['Pell Okonjo-Vane Knows traffic.', 'Ilse Quarrington official mentorYou meet on Thursday.'])
    await userEvent.click(screen.getByRole('button', { name: 'Ask Pell' }))
    await waitFor(async () => {
      const found = await database.records.where('kind').equals('action').toArray()
      expect(found).toMatchObject([{ text: 'Ask Pell: Is Friday’s traffic enough?', state: 'open' }])
    })
  })
})
