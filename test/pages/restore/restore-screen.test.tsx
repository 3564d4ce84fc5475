// The restore screen with the real files of a host: what was left, what is there, what is kept; and nothing written before a choice.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { RestoreScreen } from '../../../renderer/pages/restore/restore-screen.tsx'
import { stonesFor } from '../../../renderer/pages/restore/restore-state-drawing.tsx'
import { createKeeper } from '../../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { openDatabase } from '../../../renderer/storage/core/open-database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { writeWitness } from '../../../renderer/storage/start/write-database-witness.ts'
import { dataVersion } from '../../../shared/records/data-version.ts'
import { begun, contentOf, live } from '../../storage/lived-database.ts'

let folder: string
let host: KeepingHost
let name: string
const clock = { instant: () => '2025-03-14T12:00:00.000Z', today: () => '2025-03-14', zone: () => 'UTC' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-restore-'))
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  host = { request: (channel, request) => handlers[channel](request) }
  name = `restore-${Math.floor(Math.random() * 1e9)}`
  const database = await begun(name)
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'session', pick: 2 },
  ])
  await createKeeper({ database, host, clock }).take('first')
  await writeWitness(database, host, clock.instant())
  await database.delete()
})
afterEach(async () => {
  cleanup()
  await new CairnDatabase(name).delete()
  await rm(folder, { recursive: true, force: true })
})

/** As a later version of Cairn would have left it; Dexie multiplies its versions by ten. */
async function leaveNewer() {
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, dataVersion * 10 + 10)
    opening.onsuccess = () => resolve(opening.result.close())
    opening.onerror = () => reject(opening.error)
  })
}

async function show(why: 'other-database' | 'newer' | 'unreadable') {
  const opened = why === 'unreadable' ? { kind: why, detail: '' } : await openDatabase(name)
  const noted = await host.request('witness.read', { database: name })
  const left = noted.ok ? noted.witness : null
  render(<RestoreScreen why={why} opened={opened} left={left} host={host} databaseName={name} clock={clock} />)
  return opened
}

/** The snapshot was read whole, which takes a moment on a shared machine. */
const readBack = () =>
  screen.findByText('Verified, and the same as the database Cairn last used', {}, { timeout: 4000 })

describe('the restore screen', () => {
  it('shows an empty database beside what was left, and names what would be restored', async () => {
    const opened = await show('other-database')
    await readBack()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your database is missing.')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 items are only in the backup')
    expect(screen.getByText('Entry 1')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Start new here' })).toBeTruthy()
    if (opened.kind === 'open') expect(await opened.database.records.count()).toBe(0)
  })

  it('goes back to the backup when asked', async () => {
    await show('other-database')
    await readBack()
    await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
    const database = new CairnDatabase(name)
    await expect.poll(async () => (await contentOf(database)).changes.length, { timeout: 4000 }).toBe(3)
    database.close()
  })

  it('offers the way back when the database cannot be read at all', async () => {
    await show('unreadable')
    await readBack()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The database cannot be read.')
    expect(screen.queryByRole('button', { name: /Keep the current database|Begin anew/ })).toBeNull()
  })

  it('leaves a newer database alone, says so, and offers nothing but a backup from before', async () => {
    await leaveNewer()
    expect((await show('newer')).kind).toBe('newer')
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('A newer Cairn wrote this database.')
    expect(screen.getByText('Not changed. A copy is made before anything replaces it.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Keep the current database|Begin anew/ })).toBeNull()
  })
})

describe('a pile', () => {
  it('lacks at least its topmost stone when anything is missing', () => {
    expect([
      stonesFor(137, 137),
      stonesFor(136, 137),
      stonesFor(1, 137),
      stonesFor(0, 137),
      stonesFor(null, 137),
    ]).toEqual([5, 4, 1, 0, 0])
  })
})
