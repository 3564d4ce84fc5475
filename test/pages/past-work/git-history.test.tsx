// A repository on the page of past work, through the real handlers and the real `git`: whose commits, suggestions without a tick,
// imported, and offered again only as far as the history went on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page } from '../../../renderer/pages/past-work/past-work-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { readKnown } from '../../../renderer/storage/import/import-found-records.ts'
import { aRepository, type Repository } from '../../command/create-git-repository.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string
let shop: Repository

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-git-page-'))
  shop = aRepository(folder)
  shop.git(['config', 'user.email', 'Wren@Example.com'])
  shop.commit('ABC-1: First step', { day: '2024-03-04' })
  shop.commit('ABC-1: Second step', { day: '2024-03-05', author: 'Wren Alderby <wren@old.example>' })
  shop.commit('Of Maya', { author: 'Maya Ilin <maya@example.com>' })
  shop.commit('Alone', { day: '2024-04-01' })
  database = await begunDatabase()
  const desk = aDesk({ chooseFolder: async () => shop.folder })
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk })
  const WithHost = () => (
    <HostProvider host={{ request: (channel, request) => handlers[channel](request) }}>
      <Page />
    </HostProvider>
  )
  renderPage(database, WithHost, ['/data/past-work'], '/data/past-work')
})
afterEach(async () => {
  await endDatabase(database)
  rmSync(folder, { recursive: true, force: true })
})

const choose = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a repository' }))
  await screen.findByText(/4 commits since/)
  await userEvent.click(screen.getByRole('radio', { name: /^Ticket/ }))
}
const show = () => userEvent.click(screen.getByRole('button', { name: 'Show suggestions' }))

it('knows its owner’s addresses, suggests without a tick, imports what is ticked, and offers what came after', async () => {
  await choose()
  expect(screen.getByRole('checkbox', { name: /wren@example\.com/ })).toHaveProperty('checked', true)
  expect(screen.getByRole('checkbox', { name: /wren@old\.example/ })).toHaveProperty('checked', true)
  expect(screen.getByRole('checkbox', { name: /maya@example\.com/ })).toHaveProperty('checked', false)
  await show()
  await screen.findByText('2 new records, in the Git history. Nothing has been written yet.')
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'ABC-1: First step' }))
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 record' }))
  await screen.findByText('Imported 1 record.')
  const [entry, ...others] = await readKnown(database)
  expect(others).toEqual([])
  expect(entry).toMatchObject({ kind: 'entry', day: '2024-03-05', audience: 'private' })
  expect(entry).toMatchObject({ what: expect.stringContaining('2 commits from 2024-03-04 to 2024-03-05') })
  shop.commit('ABC-1: Third step', { day: '2024-03-06' })
  await userEvent.click(screen.getByRole('button', { name: 'Import more' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a repository' }))
  await screen.findByText(/5 commits since/)
  await userEvent.click(screen.getByRole('radio', { name: /^Ticket/ }))
  await show()
  await screen.findByText(/1 new record, 1 changed since the last import/)
})

it('says what is missing: nobody chosen, a period that is reversed, no commits in it', async () => {
  await choose()
  await userEvent.type(screen.getByLabelText('From'), '2024-05-01')
  await userEvent.type(screen.getByLabelText('To'), '2024-04-01')
  expect(screen.getByText('The end date is before the start date.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Show suggestions' })).toHaveProperty('disabled', true)
  await userEvent.clear(screen.getByLabelText('To'))
  await show()
  await screen.findByText('There are no commits by these addresses in this period.')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  rmSync(join(shop.folder, '.git'), { recursive: true, force: true })
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a repository' }))
  await screen.findByText(/This folder is not a Git repository/)
  expect(await readKnown(database)).toEqual([])
})
