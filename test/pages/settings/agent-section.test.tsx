// Agent access in the settings, with the real files of a host: off until switched on, drafts saved or discarded, every call listed.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftAgenda, draftEntry } from '../../../electron/command/agent/draft-tools.ts'
import { listCall } from '../../../electron/handlers/agent-call-log.ts'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { inboxFolder } from '../../../electron/handlers/inbox-folder.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import { AgentSection } from '../../../renderer/pages/settings/agent-section.tsx'
import { useMachineSettings } from '../../../renderer/pages/settings/use-machine-settings.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { idOf, session } from '../../build-records.ts'
import { aDesk } from '../../electron/fake-desktop-services.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
let folder: string
const agent = () => openSettingsFile(folder).current().agent
const host = () => ({
  dataFolder: folder,
  version: '',
  folder,
  now: () => new Date('2025-03-14T12:00:00Z'),
  print: async () => undefined,
  note: () => undefined,
  readInput: async () => '',
  startApp: async () => false,
})

/** The section alone: the page has many. */
function Section() {
  const { settings, change } = useMachineSettings()
  return settings === null || settings === undefined ? null : <AgentSection settings={settings} change={change} />
}

function show() {
  const handlers = createHandlers({
    version: '0.1.0',
    platform: 'linux',
    dataFolder: folder,
    desk: aDesk(),
    agentCommand: '/opt/Cairn/cairn mcp',
  })
  const WithHost = () => (
    <HostProvider host={{ request: (channel, request) => handlers[channel](request) }}>
      <Section />
    </HostProvider>
  )
  renderPage(database, WithHost, ['/settings'], '/settings')
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-agent-settings-'))
  database = await begunDatabase()
})
afterEach(async () => {
  await endDatabase(database)
  await rm(folder, { recursive: true, force: true })
})

it('is off at first; switched on, it shows what may be read and the command', async () => {
  show()
  const box = await screen.findByRole('checkbox', {
    name: 'Let AI agents on this machine read records and create drafts',
  })
  expect(box).toHaveProperty('checked', false)
  expect(screen.queryByText('/opt/Cairn/cairn mcp')).toBeNull()
  await userEvent.click(box)
  await screen.findByText('/opt/Cairn/cairn mcp')
  expect(agent()).toEqual({ isOn: true, visibility: 'packet' })
  await userEvent.click(screen.getByRole('radio', { name: '“Mentor” and “Mentor and packet”' }))
  await waitFor(() => expect(agent()).toEqual({ isOn: true, visibility: 'mentor' }))
  await userEvent.click(box)
  await waitFor(() => expect(agent().isOn).toBe(false))
})

it('shows each draft whole, saves it as an entry or discards it', async () => {
  await draftEntry(host(), {
    what: 'Cut p95 <b>by half</b>',
    title: 'Faster',
    tags: ['perf'],
    criteria: ['DEC-S2'],
    day: '2025-03-11',
  })
  await draftEntry(host(), { what: 'Not wanted', title: '', tags: [], criteria: [] })
  show()
  const list = await screen.findByRole('list', { name: 'Drafts from agents' })
  expect(within(list).getByText('Cut p95 <b>by half</b>')).toBeDefined()
  expect(within(list).getByText(/DEC-S2, #perf/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Save the entry: Faster' }))
  await waitFor(async () =>
    expect(await database.records.where('kind').equals('entry').toArray()).toMatchObject([
      { title: 'Faster', what: 'Cut p95 <b>by half</b>' },
    ]),
  )
  // Its draft goes once the entry is there; until then the list is about to be another one.
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save the entry: Faster' })).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Discard the draft: Not wanted' }))
  await screen.findByText('No drafts from agents.')
  expect(await readdir(inboxFolder(folder))).toEqual([])
})

it('keeps a draft for a session that is gone, and says so', async () => {
  const planned = session(601, { day: '2025-03-20' })
  const note = { at: '2025-03-14T10:00:00.000Z', window: 'main', cause: 'Saved' }
  await saveRecords(database, [writeOf(planned, true)], note)
  await draftAgenda(host(), idOf(601), ['Why?'])
  await draftAgenda(host(), idOf(777), ['Lost?'])
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Add to the agenda: Why?' }))
  await waitFor(async () => expect(await database.records.get(idOf(601))).toMatchObject({ agenda: [{ text: 'Why?' }] }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add to the agenda: Lost?' }))
  await waitFor(async () => expect(await readdir(inboxFolder(folder))).toHaveLength(1))
  expect(screen.getByRole('list', { name: 'Drafts from agents' })).toBeDefined()
})

it('lists every call, the newest first, and clears the list', async () => {
  for (let at = 0; at < 12; at += 1)
    await listCall(folder, {
      at: `2025-03-14T12:00:${10 + at}.000Z`,
      tool: `search`,
      asked: `{"words":"w${at}"}`,
      outcome: 'answered',
      visibility: 'packet',
    })
  show()
  const list = await screen.findByRole('list', { name: 'Calls of agents' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(10)
  expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('w11')
  await userEvent.click(screen.getByRole('button', { name: 'Show all 12 calls' }))
  expect(within(screen.getByRole('list', { name: 'Calls of agents' })).getAllByRole('listitem')).toHaveLength(12)
  await userEvent.click(screen.getByRole('button', { name: 'Clear the list' }))
  await screen.findByText('No agent has called yet.')
})
