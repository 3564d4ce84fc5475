// Past sessions out of a CSV: looked at first, imported in one change, once however often, undone in one step; their pages open.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Page } from '../../../renderer/pages/past-sessions/import-past-sessions-page.tsx'
import { Page as Progress } from '../../../renderer/pages/session/progress-page.tsx'
import { checkDatabase } from '../../../renderer/storage/checks/check-database.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { later, person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

vi.setConfig({ testTimeout: 30_000 })
let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))
const user = userEvent.setup({ delay: null })
const text =
  'date,person,topic,minutes,rating,notes\n2024-03-12,Ilse Marrow,Plans,45,4,Went well\n2024-03-19,Rook Pell,Dates,,,\nsoon,Rook Pell,,,,'

async function drop() {
  const hint = await screen.findByText(/drop it here/)
  // jsdom's own files cannot be read as text.
  fireEvent.drop(hint, { dataTransfer: { files: [{ size: text.length, text: async () => text }] } })
}
const sessions = () => database.records.where('kind').equals('session').toArray()

it('shows each line and what is left out, writes nothing before Import, and one undo takes all of it back', async () => {
  await seed(database, person(500, { name: 'Ilse Marrow' }))
  renderPage(database, Page, ['/sessions/import', '/sessions'], '/sessions/import')
  await drop()
  await screen.findByText('New people: Rook Pell.')
  expect(screen.getByRole('cell', { name: 'Rook Pell (new)' })).toBeDefined()
  await screen.findByText(/“soon” is not a date/)
  expect(await sessions()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Import 2 sessions' }))
  await waitFor(async () =>
    expect(await sessions()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          day: '2024-03-12',
          personId: personId(500),
          goal: 'Plans',
          minutes: 45,
          planned: false,
        }),
        expect.objectContaining({ day: '2024-03-19', goal: 'Dates', role: 'mentee', addenda: [] }),
      ]),
    ),
  )
  const [first] = (await sessions()).filter((one) => one.kind === 'session' && one.day === '2024-03-12')
  expect(first).toMatchObject({ addenda: [{ text: 'Went well\n\nRating: 4.' }] })
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
  await drop()
  await screen.findByRole('button', { name: 'Nothing to import' })
  await undo(database, 'test', later)
  expect(await sessions()).toEqual([])
  expect(await database.records.where('kind').equals('person').count()).toBe(1)
  await screen.findByRole('button', { name: 'Import 2 sessions' })
})

it('as the mentor, people are mine to mentor', async () => {
  renderPage(database, Page, ['/sessions/import', '/sessions'], '/sessions/import')
  await drop()
  await user.click(await screen.findByRole('radio', { name: 'The mentor' }))
  await user.click(await screen.findByRole('button', { name: 'Import 2 sessions' }))
  await waitFor(async () => expect(await sessions()).toMatchObject([{ role: 'mentor' }, { role: 'mentor' }]))
  const people = await database.records.where('kind').equals('person').toArray()
  expect(people).toMatchObject([{ iMentorThem: true }, { iMentorThem: true }])
})

it('makes up no summary: the page of such a session says that nothing was frozen', async () => {
  const held = session(1, { day: '2024-03-12', planned: false, closedAt: later })
  await seed(database, held)
  renderPage(database, Progress, ['/sessions/:id/progress'], `/sessions/${held.id}/progress`)
  await screen.findByRole('heading', { level: 1, name: 'Imported session, so there is no summary.' })
})
