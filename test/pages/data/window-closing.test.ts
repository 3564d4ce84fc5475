// Before the window closes everything that waits is written: the note outside, and a snapshot of what changed last.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { answerClosing, putAwayAtTheEnd } from '../../../renderer/app/handle-window-close.ts'
import { keepTheLast } from '../../../renderer/app/start-backups.ts'
import type { Host } from '../../../renderer/platform/host.ts'
import { listSnapshots } from '../../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { createDraftKeeper } from '../../../renderer/storage/drafts/draft-autosave.ts'
import type { Channel } from '../../../shared/bridge-channel-names.ts'
import { begun, live } from '../../storage/lived-database.ts'

let folder: string
let database: CairnDatabase
const clock = { instant: () => '2025-03-14T12:00:00.000Z', today: () => '2025-03-14', zone: () => 'UTC' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-closing-'))
  database = await begun(`closing-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(async () => {
  await database.delete()
  await rm(folder, { recursive: true, force: true })
})

/** A host with its files below `folder`, what it was asked, and how its window is told to close. */
function closingHost() {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  const asked: Channel[] = []
  const closing: (() => Promise<void>)[] = []
  const host: Host = {
    kind: 'desktop',
    request: (channel, request) => {
      asked.push(channel)
      return handlers[channel](request)
    },
    on: (event, listener) => {
      if (event === 'window.closing') closing.push(() => Reflect.apply(listener, undefined, [{}]))
      return () => undefined
    },
    handOver: async () => undefined,
  }
  const close = () => Promise.all(closing.map((one) => one()))
  return { host, asked, close }
}

describe('a window that closes', () => {
  it('has noted its last change and kept it as a backup before it says that it is ready, though the keeping has not begun', async () => {
    const { host, asked, close } = closingHost()
    const keeper = createKeeper({ database, host, clock })
    answerClosing(host)
    putAwayAtTheEnd(() => keepTheLast({ database, window: 'main', clock }, { host, keeper }))
    await live(database, [{ what: 'entry', pick: 1 }])
    await close()
    expect(asked.at(-1)).toBe('window.ready-to-close')
    const before = asked.slice(0, asked.indexOf('window.ready-to-close'))
    expect(before).toContain('witness.write')
    expect(before).toContain('snapshot.write')
    const list = await listSnapshots(host, database.name)
    expect(list).toMatchObject({ value: { whole: [{ toSeq: 2 }] } })
    expect(await host.request('witness.read', { database: database.name })).toMatchObject({ witness: { seq: 2 } })
  })

  it('that cannot put everything away goes all the same', async () => {
    const { host, asked, close } = closingHost()
    answerClosing(host)
    putAwayAtTheEnd(() => Promise.reject(new Error('no file could be fetched')))
    await expect(close()).rejects.toThrow('no file could be fetched')
    expect(asked).toEqual(['window.ready-to-close'])
  })

  it('of the demo has written the drafts and asked for nothing but to close', async () => {
    const { host, asked, close } = closingHost()
    answerClosing(host)
    putAwayAtTheEnd(async () => undefined)
    const keeper = createDraftKeeper(database, () => undefined)
    const row = { key: 'new:entry', window: 'main', kind: 'entry', baseRevision: null, at: clock.instant() }
    keeper.keep({ ...row, value: { what: 'Typed last' } })
    await close()
    expect(asked).toEqual(['window.ready-to-close'])
    expect(await database.drafts.count()).toBe(1)
  })
})
