// What an agent reads says no title of a record that it may not see, where a text that it may see points at one.
import { afterEach, expect, it } from 'vitest'
import { readSessions, readWeek, searchFor } from '../../electron/command/agent/read-tools.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { entry, idOf, session } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { begun } from './lived-database.ts'

const here = aHost()
let database: CairnDatabase
afterEach(() => database.delete())

const note = () => ({ at: here.clock.instant(), window: 'main', cause: 'Saved' })
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

async function told(visibility: 'packet' | 'mentor' | 'private'): Promise<string> {
  const search = (words: string) => searchFor(host(), visibility, { words, limit: 20 })
  return JSON.stringify([
    ...(await Promise.all(['severance', 'layoff', 'prepared'].map(search))),
    await readWeek(host(), visibility, {}),
    await readSessions(host(), visibility, { limit: 20 }),
  ])
}

it('neither today’s title nor an earlier one; other words of a link stay', async () => {
  database = await begun('cairn')
  const secret = entry(4, { day: '2025-03-12', title: 'Severance talks', what: 'x', audience: 'private' })
  await saveRecords(database, [writeOf(secret, true)], note())
  await saveRecords(database, [writeOf({ ...secret, title: 'Layoff plan' }, false)], note())
  const link = (words: string) => `[[${secret.id}|${words}]]`
  const shown = entry(5, { day: '2025-03-12', what: `Prepared for ${link('Severance talks')}`, audience: 'packet' })
  const planned = session(602, {
    day: '2025-03-21',
    audience: 'mentor',
    goal: `Goal ${link('Layoff plan')}`,
    problemStated: `Problem ${link('Severance talks')}`,
    agenda: [newAgendaItem(idOf(902), `Item [[${secret.id}]], ${link('my own words')}`)],
  })
  await saveRecords(database, [writeOf(shown, true), writeOf(planned, true)], note())
  await createKeeper({ database, host: here.host, clock: here.clock }).take('test')
  const [packet, mentor] = [await told('packet'), await told('mentor')]
  for (const text of [packet, mentor]) {
    expect(text).toContain('Prepared for another record')
    expect(text).not.toMatch(/severance|layoff/i)
  }
  expect(mentor).toContain('Item another record, my own words')
  expect(await told('private')).toContain('Severance talks')
})
