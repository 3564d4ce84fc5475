// The page that imports past work, over the real handlers of a host and a real folder: looked at, chosen, imported, undone, imported again.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page } from '../../../renderer/pages/past-work/past-work-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { readKnown } from '../../../renderer/storage/import/import-found-records.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string

const decision = (title: string, status: string, date = '') =>
  `# ${title}\n\n${date}## Status\n\n${status}\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n`

function aHost(): KeepingHost {
  const desk = aDesk({ chooseFolder: async () => join(folder, 'work') })
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk })
  return { request: (channel, request) => handlers[channel](request) }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-past-work-'))
  mkdirSync(join(folder, 'work', 'adr'), { recursive: true })
  const put = (path: string, text: string) => writeFileSync(join(folder, 'work', path), text)
  put(
    'adr/0001-queue.md',
    decision('1. Use a queue', 'Superseded by [2. Use a log](0002-log.md)', 'Date: 2023-01-02\n\n'),
  )
  put('adr/0002-log.md', decision('2. Use a log', 'Accepted'))
  put('log.md', '# Work log\n\n## 2024-03-01\n\n- Cut the build to 4 minutes\n- [ ] Write about it\n')
  put('done.csv', 'Date,What,Team\n2024-01-02,Held the review,Rates\n')
  put('photo.png', 'x')
  put('notes.adoc', '= Notes\n')
  database = await begunDatabase()
  const host = aHost()
  const WithHost = () => (
    <HostProvider host={host}>
      <Page />
    </HostProvider>
  )
  renderPage(database, WithHost, ['/data/past-work'], '/data/past-work')
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  await screen.findByText(/4 new records, in 4 files/)
})
afterEach(async () => {
  await endDatabase(database)
  rmSync(folder, { recursive: true, force: true })
})

it('shows what was recognized, where each record stands, and what was not read', async () => {
  expect(screen.getByText(/Recognized adr-tools: a decision section/)).toBeDefined()
  expect(screen.getByText('work/adr/0001-queue.md, line 1')).toBeDefined()
  expect(screen.getByText(/It is AsciiDoc, which Cairn does not read yet/)).toBeDefined()
  expect(screen.getByText(/1 file of other kinds/)).toBeDefined()
  expect(screen.getByText(/1 selected record has no date/)).toBeDefined()
  await userEvent.click(screen.getAllByRole('button', { name: 'Show them' }).at(-1) as HTMLElement)
  expect(screen.getByText(/Not done yet\./)).toBeDefined()
})

it('imports what is chosen in one step, undoes it, and finds it again', async () => {
  await userEvent.click(screen.getByRole('checkbox', { name: 'Cut the build to 4 minutes' }))
  await userEvent.type(screen.getByLabelText('Date for all of them'), '2023-05-06')
  await userEvent.click(screen.getByRole('button', { name: 'Set date' }))
  await userEvent.click(screen.getByRole('radio', { name: /Mentor$/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Import 3 records' }))
  await screen.findByText('Imported 3 records.')
  const [one, two] = (await readKnown(database))
    .filter(({ kind }) => kind === 'proposal')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  expect(one).toMatchObject({ title: 'Use a queue', supersededById: two?.id, audience: 'mentor' })
  expect(two).toMatchObject({ title: 'Use a log', day: '2023-05-06', state: 'accepted' })
  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }))
  await waitFor(async () => expect(await readKnown(database)).toEqual([]))
})

it('maps the columns of a table anew', async () => {
  const choice = screen.getByLabelText('Import as for the column Team')
  expect(choice).toHaveProperty('value', 'tags')
  await userEvent.selectOptions(choice, 'What was done')
  await waitFor(() => expect(screen.getByLabelText('Import as for the column Team')).toHaveProperty('value', 'text'))
  await userEvent.click(screen.getByRole('button', { name: 'Details of Held the review' }))
  expect(await screen.findByText(/Held the review\s+Rates/)).toBeDefined()
})

it('offers what a file has changed since, field by field', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Import 3 records' }))
  await screen.findByText('Imported 3 records.')
  writeFileSync(
    join(folder, 'work', 'adr/0001-queue.md'),
    decision('1. Use a queue', 'Rejected', 'Date: 2023-01-02\n\n').replace('Yes.', 'No.'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Import more' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  await screen.findByText(/1 new record, 1 changed since the last import, 2 already here/)
  const line = screen.getByRole('checkbox', { name: 'Use a queue' }).closest('li') as HTMLElement
  expect(within(line).getByRole('checkbox', { name: 'Update The decision' })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 record' }))
  await screen.findByText('Updated 1 record.')
  expect((await readKnown(database)).find(({ kind }) => kind === 'proposal')).toMatchObject({
    decision: 'No.',
    state: 'rejected',
  })
})
