// The command hears of each of its lines what became of it, also of those that the app took in before it was asked.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createCommandAnswers } from '../../electron/forward-command-to-page.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { listInbox, putInInbox } from '../../electron/handlers/inbox-folder.ts'
import { beginInbox } from '../../renderer/app/start-command-inbox.ts'
import type { Host } from '../../renderer/platform/host.ts'
import { idOf } from '../build-records.ts'
import { begunDatabase, endDatabase, today } from '../pages/with-cairn.tsx'

const at = '2025-03-14T12:00:00.000Z'
const clock = { instant: () => at, today: () => today, zone: () => 'UTC' }

/** A host on real files whose events are told by `tell`. */
function aHost(folder: string) {
  const listeners = new Map<string, (payload: never) => void>()
  const tell = (event: string, payload: unknown) => listeners.get(event)?.(payload as never)
  const commands = createCommandAnswers((asked) => tell('command.asked', asked))
  const handlers = createHandlers({ version: '', platform: 'linux', dataFolder: folder, desk: null, commands })
  const host: Host = {
    kind: 'desktop',
    request: (channel, request) => handlers[channel](request),
    on: (event, listener) => {
      listeners.set(event, listener)
      return () => listeners.delete(event)
    },
    handOver: async () => undefined,
  }
  return { host, commands, tell }
}

it('answers lines that were taken in before it was asked as saved, with their words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-taken-'))
  const database = await begunDatabase()
  const { host, commands, tell } = aHost(folder)
  const put = (number: number, line: string) =>
    putInInbox(folder, { format: 'cairn-inbox', version: 1, kind: 'line', id: idOf(number), at, day: today, line })
  beginInbox({ database, window: 'main', clock }, host, null)
  await put(1, 'First line')
  await put(2, 'Second line')
  tell('inbox.changed', {})
  await waitFor(async () => expect((await listInbox(folder)).items).toEqual([]))
  await put(3, 'Third line')
  const answer = await commands.ask({ keep: false })
  expect(answer?.taken).toEqual([
    { id: idOf(1), state: 'saved', words: 'First line.' },
    { id: idOf(2), state: 'saved', words: 'Second line.' },
    { id: idOf(3), state: 'saved', words: 'Third line.' },
  ])
  expect(await database.records.where('kind').equals('entry').count()).toBe(3)
  await endDatabase(database)
  await rm(folder, { recursive: true, force: true })
})
