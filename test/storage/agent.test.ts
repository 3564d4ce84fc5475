// What an agent gets through the SDK's own client: only what its owner lets it see, nothing while access is off, and every call listed.
// What it drafts is a record only once its owner saves it, and then once.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAgentServer } from '../../electron/command/agent/agent-server.ts'
import { runCommand } from '../../electron/command/run-command.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { listInbox } from '../../electron/handlers/inbox-folder.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { saveAgentDraft } from '../../renderer/storage/inbox/save-agent-draft.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import type { AgentDraft } from '../../shared/inbox-item.ts'
import type { MachineSettings } from '../../shared/machine-settings.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { criterionId, entry, idOf, person, session } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { begun } from './lived-database.ts'

const here = aHost()
let database: CairnDatabase
let client: Client
let minute = 0
const note = () => {
  minute += 1
  return { at: new Date(Date.UTC(2025, 2, 14, 10, minute)).toISOString(), window: 'main', cause: 'Saved' }
}
const host = () => ({
  dataFolder: here.folder,
  version: '0.1.0',
  folder: here.folder,
  now: () => new Date(2025, 2, 14, 12),
  print: async () => undefined,
  note: () => undefined,
  readInput: async () => '',
  startApp: async () => false,
})
const allow = async (agent: Partial<MachineSettings['agent']>) => {
  const handlers = createHandlers({ version: '', platform: 'linux', dataFolder: here.folder, desk: null })
  expect(await handlers['settings.change']({ change: { agent } })).toMatchObject({ ok: true })
}
const calls = async () => {
  const answer = await here.host.request('agent.read', {})
  if (!answer.ok) throw new Error('not read')
  return answer.calls
}

async function call(name: string, given: Record<string, unknown> = {}) {
  const result = await client.callTool({ name, arguments: given })
  const [part] = result.content as { text: string }[]
  const text = part?.text ?? ''
  return { text, isError: result.isError === true, value: text.startsWith('{') ? JSON.parse(text) : null }
}

beforeEach(async () => {
  database = await begun('cairn')
  const roadmap = await readOwnRoadmap(database)
  const choice = { roadmapId: roadmap?.roadmap.id ?? ('' as never), criterionIds: [criterionId('DEC-S2')] }
  const save = (number: number, audience: 'private' | 'mentor' | 'packet', what: string) =>
    saveWithCriteria(database, entry(number, { day: '2025-03-12', what, audience }), {
      isNew: true,
      choice,
      note: note(),
    })
  await save(1, 'private', 'Secret quotes work')
  await save(2, 'mentor', 'Quotes for a mentor')
  await save(3, 'packet', 'Quotes for the packet')
  const ana = person(501, { name: 'Ana Silva', audience: 'private' })
  const planned = session(601, {
    day: '2025-03-20',
    audience: 'mentor',
    personId: ana.id,
    goal: 'One option',
    agenda: [newAgendaItem(idOf(901), 'Who decides?')],
  })
  await saveRecords(database, [writeOf(ana, true), writeOf(planned, true)], note())
  await createKeeper({ database, host: here.host, clock: here.clock }).take('test')
  await allow({ isOn: true })
  const [one, other] = InMemoryTransport.createLinkedPair()
  const server = createAgentServer(host())
  await server.connect(other)
  client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(one)
})
afterEach(async () => {
  await client.close()
  await database.delete()
})

describe('reading', () => {
  it.each([
    ['packet', ['Quotes for the packet'], 0],
    ['mentor', ['Quotes for a mentor', 'Quotes for the packet'], 1],
    ['private', ['Quotes for a mentor', 'Quotes for the packet', 'Secret quotes work'], 1],
  ] as const)(
    'with %s an agent sees these and nothing worked out from others',
    async (visibility, titles, sessions) => {
      await allow({ visibility })
      const found = (await call('search', { words: 'quotes' })).value
      expect(found.found.map(({ title }: { title: string }) => title).sort()).toEqual(titles)
      expect(found.total).toBe(titles.length)
      const week = (await call('this_week')).value
      expect(week.counts.records).toBe(titles.length)
      const told = (await call('sessions')).value.sessions
      expect(told).toHaveLength(sessions)
      const criteria = (await call('criteria')).value.criteria
      const own = criteria.find(({ id }: { id: string }) => id === 'DEC-S2')
      expect(own.evidence).toBeLessThanOrEqual(titles.length)
      const all = JSON.stringify([found, week, told, criteria])
      expect(all.includes('Secret')).toBe(visibility === 'private')
      // A person who is private is not named, though the session is seen.
      expect(all.includes('Ana Silva')).toBe(visibility === 'private')
    },
  )

  it('offers these tools, which say what they do, and refuses what they do not take', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(
      ['criteria', 'draft_agenda_items', 'draft_entry', 'search', 'sessions', 'this_week'].sort(),
    )
    expect(
      tools
        .filter(({ annotations }) => annotations?.readOnlyHint !== true)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['draft_agenda_items', 'draft_entry'])
    const wrong = await client
      .callTool({ name: 'search', arguments: { words: 'x', path: '/etc/passwd' } })
      .catch((error) => error)
    expect(wrong instanceof Error || wrong.isError).toBe(true)
    expect(await call('this_week', { week: 'last' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('is not a week'),
    })
  })
})

describe('access', () => {
  it('that is switched off ends at once, and the call is listed as refused', async () => {
    await allow({ isOn: false })
    expect(await call('search', { words: 'quotes' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('Agent access is off'),
    })
    expect(await call('draft_entry', { what: 'x' })).toMatchObject({ isError: true })
    expect(await calls()).toMatchObject([
      { tool: 'draft_entry', outcome: 'refused' },
      { tool: 'search', outcome: 'refused' },
    ])
    expect((await listInbox(here.folder)).items).toEqual([])
    expect(await runCommand(['mcp'], host())).toBe(5)
  })

  it('is off until someone switches it on, also with a broken settings file', async () => {
    await writeFile(join(here.folder, 'settings.json'), '{"agent":{"isOn":"yes","visibility":"all"}}')
    expect(await call('sessions')).toMatchObject({ isError: true })
    await writeFile(join(here.folder, 'settings.json'), 'broken')
    expect(await call('sessions')).toMatchObject({ isError: true })
  })

  it('lists every call before it is answered, for its owner alone, and answers none that it cannot list', async () => {
    await call('search', { words: 'w'.repeat(400) })
    await call('sessions')
    expect(await calls()).toMatchObject([
      { tool: 'sessions', outcome: 'answered', visibility: 'packet' },
      { tool: 'search' },
    ])
    const file = join(here.folder, 'agent-calls.jsonl')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await writeFile(file, `${await readFile(file, 'utf8')}not a call\n{"at":1}\n`)
    expect(await calls()).toHaveLength(2)
    await here.host.request('agent.clear', {})
    expect(await calls()).toEqual([])
    await import('node:fs/promises').then(({ rm }) => rm(file))
    await mkdir(file)
    expect(await call('search', { words: 'quotes' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('could not be logged'),
    })
  })
})

describe('drafting', () => {
  const drafts = async () => (await listInbox(here.folder)).items as AgentDraft[]

  it('adds nothing but a draft, which is one entry once it is saved', async () => {
    const before = await database.records.count()
    await call('draft_entry', {
      what: 'Cut p95',
      title: 'Faster',
      day: '2025-03-11',
      tags: ['perf'],
      criteria: ['DEC-S2', 'NO-1'],
    })
    expect(await database.records.count()).toBe(before)
    const [draft] = await drafts()
    if (draft === undefined) throw new Error('no draft')
    expect(await saveAgentDraft(database, draft, note())).toMatchObject({ ok: true })
    expect(await database.records.get(draft.id)).toMatchObject({
      title: 'Faster',
      day: '2025-03-11',
      tags: ['perf'],
      audience: 'private',
    })
    const links = await database.records.where('recordId').equals(draft.id).toArray()
    expect(links).toMatchObject([{ criterionId: 'DEC-S2' }])
    const after = await database.records.count()
    expect(await saveAgentDraft(database, draft, note())).toMatchObject({ ok: true })
    expect(await database.records.count()).toBe(after)
  })

  it('adds questions to an open session that it may see, once, and to no other', async () => {
    expect((await call('draft_agenda_items', { session_id: idOf(601), questions: ['Why?'] })).value.state).toContain(
      'No open session',
    )
    await allow({ visibility: 'mentor' })
    await call('draft_agenda_items', { session_id: idOf(601), questions: ['Why?', 'When?'] })
    const [draft] = await drafts()
    if (draft === undefined) throw new Error('no draft')
    const agenda = async () => {
      const found = await database.records.get(idOf(601))
      return found?.kind === 'session' ? found.agenda.map(({ text }) => text) : []
    }
    expect(await agenda()).toEqual(['Who decides?'])
    await saveAgentDraft(database, draft, note())
    await saveAgentDraft(database, draft, note())
    expect(await agenda()).toEqual(['Who decides?', 'Why?', 'When?'])
    const found = await database.records.get(idOf(601))
    if (found?.kind !== 'session') throw new Error('no session')
    await saveRecords(database, [writeOf({ ...found, trashedAt: note().at }, false)], note())
    expect(await saveAgentDraft(database, draft, note())).toMatchObject({ ok: false, trouble: { kind: 'no-session' } })
  })

  it('stops at fifty that wait', async () => {
    for (let at = 0; at < 51; at += 1) await call('draft_entry', { what: `Draft ${at}` })
    expect(await drafts()).toHaveLength(50)
    expect(await call('draft_entry', { what: 'more' })).toMatchObject({ isError: true })
  }, 30_000)
})
