// A calendar on the page that imports past work: each meeting with its line and time, chosen by who is invited, moved and called off later.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page } from '../../../renderer/pages/past-work/past-work-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { readKnown } from '../../../renderer/storage/import/import-found-records.ts'
import { person } from '../../build-records.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string
const ilse = person(500, { name: 'Ilse Marrow', relationship: 'mentor' })
const title = 'SUMMARY:Ilse / Ada: promotion case'
const google = readFileSync(join(import.meta.dirname, '../../shared/import/calendars/google.ics'), 'utf8').replace(
  title,
  `${title}\r\nCLASS:PRIVATE`,
)

function aHost(): KeepingHost {
  const desk = aDesk({ chooseFolder: async () => join(folder, 'calendar') })
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk })
  return { request: (channel, request) => handlers[channel](request) }
}
const put = (text: string) => writeFileSync(join(folder, 'calendar', 'ada.ics'), text)
const sessions = async () => (await readKnown(database)).sort((a, b) => (a.day < b.day ? -1 : 1))

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-calendar-'))
  mkdirSync(join(folder, 'calendar'))
  put(google)
  database = await begunDatabase()
  await seed(database, ilse)
  renderPage(database, Page, ['/data/past-work'], '/data/past-work', aHost())
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  await screen.findByText(/5 new records, 1 canceled in the calendar, in 1 file/)
})
afterEach(async () => {
  await endDatabase(database)
  rmSync(folder, { recursive: true, force: true })
})

it('shows each meeting with its time and its line, and chooses those that are sessions with someone known', async () => {
  expect(screen.getByText(/Recognized calendar: 6 events/)).toBeDefined()
  const lines = within(screen.getByRole('list', { name: 'Records in calendar/ada.ics' })).getAllByRole('listitem')
  expect(lines.map((line) => (within(line).getByRole('checkbox') as HTMLInputElement).checked)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(lines[0]?.textContent).toContain('calendar/ada.ics, line 51')
  expect(lines[0]?.textContent).toContain('Session, 20 Mar, 16:00')
  expect(within(lines[1] as HTMLElement).getByRole('checkbox', { name: 'Ilse / Ada 1:1' })).toBeDefined()
  await userEvent.click(screen.getAllByRole('button', { name: 'Details of Ilse / Ada 1:1' })[0] as HTMLElement)
  expect(await screen.findByText('Who owns the queue?', { exact: false })).toBeDefined()
  expect(screen.queryByLabelText('Date')).toBeNull()
  expect(screen.queryByText(/private in the calendar/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Details of Ilse / Ada: promotion case' }))
  expect(await screen.findByText('It is private in the calendar, so its session is too.')).toBeDefined()
  const radios = within(lines[0] as HTMLElement).getAllByRole('radio') as HTMLInputElement[]
  expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual(
    [true, false, false].map((one) => [one, true]),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Show them' }))
  expect(screen.getByText(/outside the time that is offered/)).toBeDefined()
})

it('plans the sessions in one step, and at the next import moves one and calls one off', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 records' }))
  await screen.findByText('Imported 2 records.')
  expect(await sessions()).toMatchObject([
    { kind: 'session', day: '2025-03-20', personId: ilse.id, goal: 'Ilse / Ada: promotion case', planned: true },
    { kind: 'session', day: '2025-04-29', agenda: [{ text: 'Who owns the queue?' }, {}] },
  ])
  // The meeting of April 29 goes, and that of March 20 is a day later.
  put(
    google
      .replace('UNTIL=20250512T215959Z', 'UNTIL=20250420T215959Z')
      .replaceAll('20250320T16', '20250321T16')
      .replaceAll('20250320T1645', '20250321T1645'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Import more' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  await screen.findByText(/2 changed since the last import/)
  expect(screen.getByRole('checkbox', { name: /Move the session to the trash/ })).toHaveProperty('checked', true)
  const day = screen.getByRole('checkbox', { name: 'Update Date' })
  // A date without its time would be another time: they go together.
  await userEvent.click(day)
  expect(screen.getByRole('checkbox', { name: 'Update Start' })).toHaveProperty('checked', false)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Update Start' }))
  expect(day).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('button', { name: 'Import 2 records' }))
  await screen.findByText('Updated 2 records.')
  expect(await sessions()).toMatchObject([
    { day: '2025-03-21', startsAt: '2025-03-21T15:00:00.000Z', trashedAt: null },
    { day: '2025-04-29', trashedAt: expect.any(String) },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }))
  await waitFor(async () => expect((await sessions()).map(({ trashedAt }) => trashedAt)).toEqual([null, null]))
})
