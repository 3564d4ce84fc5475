// What a person chose on the page that imports past work survives what happens meanwhile: other columns, a file that is gone, leaving.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page } from '../../../renderer/pages/past-work/past-work-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { readKnown } from '../../../renderer/storage/import/import-found-records.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string
let asked: string[]
let beforeAnswer: () => Promise<void>

const put = (path: string, text: string) => writeFileSync(join(folder, 'work', path), text)

function aHost(): KeepingHost {
  const desk = aDesk({ chooseFolder: async () => join(folder, 'work') })
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk })
  return {
    request: async (channel, request) => {
      asked.push(channel)
      const answer = await handlers[channel](request)
      if (channel === 'gather.read') await beforeAnswer()
      return answer
    },
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-past-work-'))
  mkdirSync(join(folder, 'work', 'adr'), { recursive: true })
  asked = []
  beforeAnswer = async () => undefined
  database = await begunDatabase()
})
afterEach(async () => {
  await endDatabase(database)
  rmSync(folder, { recursive: true, force: true })
})

/** What was read waits until the answer is called. */
function holdReading(): () => void {
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  beforeAnswer = () => held
  return () => go()
}

const open = () => renderPage(database, Page, ['/data/past-work'], '/data/past-work', aHost())
const choose = async () => userEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))

const decision = (title: string) =>
  `# ${title}\n\nDate: 2023-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n\n## What happened\n\nIt held.\n`
const table = 'ID,Date,Written,What,Team\n7,2024-01-02,2024-02-03,Held the review,Rates\n'

it('other columns, two of them at once, change what the file says and nothing that was chosen', async () => {
  put('done.csv', table)
  open()
  await choose()
  const line = await screen.findByRole('checkbox', { name: /Held the review/ })
  await userEvent.click(line)
  const column = (name: string) => screen.getByLabelText(`Import as for the column ${name}`)
  fireEvent.change(column('Date'), { target: { value: 'ignored' } })
  fireEvent.change(column('Written'), { target: { value: 'date' } })
  await waitFor(() => expect(column('Written')).toHaveProperty('value', 'date'))
  expect(column('Date')).toHaveProperty('value', 'ignored')
  expect(screen.getByRole('checkbox', { name: /Held the review/ })).toHaveProperty('checked', false)
  await userEvent.click(screen.getByRole('button', { name: 'Details of Held the review' }))
  expect(screen.getByLabelText('Date')).toHaveProperty('value', '2024-02-03')
})

it('columns that arrive after the files were left do not bring them back', async () => {
  put('done.csv', table)
  open()
  await choose()
  await screen.findByRole('checkbox', { name: /Held the review/ })
  const letRead = holdReading()
  fireEvent.change(screen.getByLabelText('Import as for the column Team'), { target: { value: 'ignored' } })
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await act(async () => letRead())
  await new Promise((done) => setTimeout(done, 50))
  expect(screen.getByRole('button', { name: 'Choose a folder' })).toBeDefined()
})

it('a table that is gone when its columns change says so', async () => {
  put('done.csv', table)
  open()
  await choose()
  await screen.findByRole('checkbox', { name: /Held the review/ })
  rmSync(join(folder, 'work', 'done.csv'))
  fireEvent.change(screen.getByLabelText('Import as for the column Team'), { target: { value: 'ignored' } })
  expect(await screen.findByText(/work\/done\.csv: The file is no longer there/)).toBeDefined()
})

it('another decision in a file of the same name is not put over the one that is here', async () => {
  put('adr/0001.md', decision('1. Use a queue'))
  open()
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: 'Import 1 record' }))
  await screen.findByText('Imported 1 record.')
  put('adr/0001.md', decision('1. Use a log').replace('Yes.', 'No.'))
  await userEvent.click(screen.getByRole('button', { name: 'Import more' }))
  await choose()
  const line = (await screen.findByRole('checkbox', { name: 'Use a log' })).closest('li') as HTMLElement
  expect(within(line).getByRole('checkbox', { name: 'Update The decision' })).toHaveProperty('checked', false)
  expect(screen.queryByRole('button', { name: 'Import 1 record' })).toBeNull()
  await userEvent.click(within(line).getByRole('button', { name: 'Details of Use a log' }))
  expect(within(line).getByText('It held.')).toBeDefined()
  await userEvent.click(within(line).getByRole('checkbox', { name: /^Import as a new record/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Import 1 record' }))
  await screen.findByText('Imported 1 record.')
  const titles = (await readKnown(database)).map((one) => (one.kind === 'proposal' ? one.title : ''))
  expect(titles.toSorted()).toEqual(['Use a log', 'Use a queue'])
})

it('leaving the page ends the reading and lets the files go', async () => {
  for (const name of ['1', '2', '3']) put(`adr/000${name}.md`, decision(`${name}. Title`))
  const letRead = holdReading()
  const { navigate } = open()
  await choose()
  await waitFor(() => expect(asked).toContain('gather.read'))
  act(() => navigate('/elsewhere'))
  await act(async () => letRead())
  await waitFor(() => expect(asked).toContain('gather.end'))
  expect(asked.filter((channel) => channel === 'gather.read')).toHaveLength(1)
})
