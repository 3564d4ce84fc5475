// Preparing a session: a record of one's own is put on what to read beforehand, once.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/session/before-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/database.ts'
import { entry, session } from '../../build-records.ts'
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
