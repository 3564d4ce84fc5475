// The vault's page over a real folder: chosen, left, and what came in from the folder decided field by field.
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page } from '../../../renderer/pages/data/vault-page.tsx'
import { KeepingProvider } from '../../../renderer/storage/backup-context.tsx'
import { createKeeper } from '../../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { createVault } from '../../../renderer/storage/vault/vault-controller.ts'
import { entry } from '../../build-records.ts'
import { aComputer, aTemporaryFolder, type Computer } from '../../storage/create-vault-computer.ts'

afterEach(cleanup)

const clock = { instant: () => '2025-03-14T12:00:00.000Z', today: () => '2025-03-14', zone: () => 'UTC' }
const note = entry(1, { what: 'Cut the build.\n\nIt took 40 minutes.', audience: 'mentor' })

function show({ database, vault, host }: Pick<Computer, 'database' | 'vault' | 'host'>, isKept = true) {
  const keeping = isKept ? { host, keeper: createKeeper({ database, host, clock }), vault } : null
  return render(
    <MantineProvider env="test">
      <CairnProvider cairn={{ database, window: 'main', clock }}>
        <KeepingProvider keeping={keeping}>
          <Page />
        </KeepingProvider>
      </CairnProvider>
    </MantineProvider>,
  )
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

it('a folder is chosen, and left again', async () => {
  const computer = await aComputer()
  await computer.save(note)
  show(computer)
  await heading('Keep every record as a Markdown file')
  await press('Choose a folder')
  await heading(/^Up to date, \d+ files$/)
  expect(screen.getByText(computer.folder)).toBeTruthy()
  expect(computer.read(computer.pathOf(note.id))).toContain('40 minutes')
  await press('Stop using this folder')
  await heading('Keep every record as a Markdown file')
  expect(computer.read(computer.pathOf(note.id))).toContain('40 minutes')
})

it('a file that cannot be written is named with what is in its place, once', async () => {
  const computer = await aComputer()
  await computer.save(note)
  await computer.vault.choose(false)
  const path = computer.pathOf(note.id)
  const place = join(computer.folder, path)
  rmSync(place)
  symlinkSync('/etc/hostname', place)
  await computer.save({ ...note, what: 'Changed here.' })
  await computer.vault.look()
  show(computer)
  await heading('1 file is not up to date')
  const skipped = within(screen.getByRole('list', { name: 'Skipped files' })).getAllByRole('listitem')
  expect(skipped.map(({ textContent }) => textContent)).toEqual([
    `${path}: Not written: a link is in its path, and Cairn does not follow links.`,
  ])
})

it('a conflict shows both sides of each field and waits until each is chosen', async () => {
  const computer = await aComputer()
  await computer.save(note)
  await computer.vault.choose(false)
  const path = computer.pathOf(note.id)
  computer.write(path, computer.read(path).replace('40', '50'))
  await computer.save({ ...note, what: note.what.replace('40', '60') })
  await computer.vault.look()
  show(computer)
  await heading('1 file needs your decision')
  const question = within(screen.getByRole('list', { name: 'To decide' }))
  expect(screen.getByRole('link', { name: 'Vault, 1' })).toBeTruthy()
  const save = question.getByRole('button', { name: 'Save this version' })
  expect(save).toHaveProperty('disabled', true)
  const fields = within(question.getByRole('group', { name: 'What' }))
  expect(fields.getByRole('radio', { name: /In Cairn.*60 minutes/s })).toBeTruthy()
  await userEvent.click(fields.getByRole('radio', { name: /In the file.*50 minutes/s }))
  await userEvent.click(save)
  await heading(/^Up to date, /)
  expect(await computer.get(note.id)).toMatchObject({ what: note.what.replace('40', '50') })
})

it('a deleted file is asked about, and the record goes to the trash only when that is chosen', async () => {
  const computer = await aComputer()
  await computer.save(note)
  await computer.vault.choose(false)
  rmSync(join(computer.folder, computer.pathOf(note.id)))
  await computer.vault.look()
  show(computer)
  await screen.findByText('Its file was deleted from the folder. The record is still in Cairn.')
  await press(/^Move the record to trash/)
  await heading(/^Up to date, /)
  await waitFor(async () => expect((await computer.get(note.id)).trashedAt).not.toBeNull())
})

it('a folder that has records in it is shown before anything is taken in', async () => {
  const first = await aComputer(undefined, true)
  await first.save(note)
  await first.vault.choose(false)
  const second = await aComputer(first.folder, true)
  await second.vault.choose(false)
  show(second)
  await heading('This folder already has records in it')
  expect(within(screen.getByRole('list', { name: 'Found in the folder' })).getByText('Entry, new')).toBeTruthy()
  expect(await second.database.records.count()).toBe(0)
  await press('Import 1 record')
  await heading('Up to date, 1 file')
  expect(await second.get(note.id)).toMatchObject({ what: note.what })
})

it('in a browser, and in the demo, a sentence says why there is none', async () => {
  const computer = await aComputer()
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder: aTemporaryFolder(), desk: null })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  const vault = createVault({ database: computer.database, host, clock, window: 'main' })
  await vault.begin()
  show({ database: computer.database, host, vault })
  await screen.findByText(/^A browser gives Cairn no access to a folder/)
  expect(screen.queryByRole('button')).toBeNull()
  cleanup()
  show(computer, false)
  await screen.findByText(/^A browser gives Cairn no access to a folder/)
})
