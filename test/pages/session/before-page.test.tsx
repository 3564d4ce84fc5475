// Preparing a session: a record of one's own is put on what to read beforehand, once; what went out is marked, and no undo forgets it.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/session/before-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { entry, idOf, later, person, personId, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

it('puts a record of mine on what to read, and offers it no more', async () => {
  const user = userEvent.setup({ delay: null })
  const told = entry(1, { what: 'Cut the quote page to 310 ms', day: '2025-03-13' })
  await seed(database, told, session(2, { day: '2025-03-20' }))
  renderPage(database, Page, ['/sessions/:id'], `/sessions/${session(2).id}`)
  const field = await screen.findByRole('combobox', { name: 'Or one of my records' })
  await user.click(field)
  await user.click(await screen.findByRole('option', { name: /Cut the quote page to 310 ms \(entry/ }))
  const table = await screen.findByRole('table', { name: 'To read beforehand' })
  await within(table).findByText('Entry, private')
  await waitFor(async () => {
    const [kept] = await database.records.where('kind').equals('session').toArray()
    expect(kept).toMatchObject({ reading: [{ title: 'Cut the quote page to 310 ms', url: '', recordId: told.id }] })
  })
  await user.click(field)
  expect(screen.queryByRole('option', { name: /Cut the quote page/ })).toBeNull()
})

it('marks the pre-read as sent, which undo does not take back and the button beside it does', async () => {
  const user = userEvent.setup({ delay: null })
  const reading = [{ id: idOf(30), title: 'The plan', url: '', recordId: null, sentOn: null }]
  const met = session(2, { day: '2025-03-20', personId: personId(3), goal: 'Decide', audience: 'mentor', reading })
  await seed(database, person(3), met)
  renderPage(database, Page, ['/sessions/:id'], `/sessions/${met.id}`)
  const now = () => database.records.get(met.id)
  await user.click(await screen.findByRole('button', { name: 'Mark as sent' }))
  const back = await screen.findByRole('button', { name: 'Mark as not sent' })
  const marked = { preReadSentOn: '2025-03-14', reading: [{ sentOn: '2025-03-14' }] }
  expect(await now()).toMatchObject(marked)
  expect(await undo(database, 'test', later)).toMatchObject({ trouble: { kind: 'final' } })
  expect(await now()).toMatchObject(marked)
  await user.click(back)
  await screen.findByRole('button', { name: 'Mark as sent' })
  expect(await now()).toMatchObject({ preReadSentOn: null, reading: [{ sentOn: null }] })
})
