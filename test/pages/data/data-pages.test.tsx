// The Data screens with the real files of a host: a snapshot is taken, looked at and gone back to; the trash gives back and erases.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { Page as DataPage } from '../../../renderer/pages/data/data-page.tsx'
import { Page as PrivatePage } from '../../../renderer/pages/data/field-visibility-page.tsx'
import { Page as TrashPage } from '../../../renderer/pages/data/trash-page.tsx'
import { KeepingProvider } from '../../../renderer/storage/backup-context.tsx'
import { createKeeper } from '../../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { begun, live } from '../../storage/lived-database.ts'

let folder: string
let database: CairnDatabase
const clock = { instant: () => '2025-03-14T12:00:00.000Z', today: () => '2025-03-14', zone: () => 'UTC' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-data-'))
  database = await begun(`data-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(async () => {
  cleanup()
  await database.delete()
  await rm(folder, { recursive: true, force: true })
})

function show(page: ReactNode, isKept = true) {
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  const keeping = isKept ? { host, keeper: createKeeper({ database, host, clock }) } : null
  return render(
    <MantineProvider>
      <CairnProvider cairn={{ database, window: 'main', clock }}>
        <KeepingProvider keeping={keeping}>{page}</KeepingProvider>
      </CairnProvider>
    </MantineProvider>,
  )
}

describe('what is kept', () => {
  it('says that nothing is kept yet, takes one, and names what going back would do', async () => {
    show(<DataPage />)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/^No backup yet/)
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    await screen.findByRole('heading', { level: 1, name: /from today and was verified/ })
    await live(database, [{ what: 'entry', pick: 1 }])
    await userEvent.click(await screen.findByRole('button', { name: /^Preview the backup of/ }))
    expect((await screen.findByText('1 item is not in it.')).textContent).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Not in the backup' })).getByText('Entry 1')).toBeTruthy()
  })

  it('checks the database when asked and finds what was damaged', async () => {
    await live(database, [{ what: 'entry', pick: 1 }])
    show(<DataPage />)
    await userEvent.click(await screen.findByRole('button', { name: 'Check now' }))
    await screen.findByText('Summaries and statuses are up to date')
    await database.meta.put({ key: 'totals', byKind: { entry: 9 } })
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await screen.findByText(/^Some summaries are out of date: totals/)
  })

  it('says which files are damaged, and that the others are whole without them', async () => {
    const kept = join(folder, 'kept', database.name, 'snapshots')
    await mkdir(kept, { recursive: true })
    await writeFile(join(kept, 'torn.snapshot'), 'no backup')
    show(<DataPage />)
    const [line] = within(await screen.findByRole('list', { name: 'Damaged files' })).getAllByRole('listitem')
    expect(line?.textContent).toContain('1 file here is damaged (not deleted): torn.snapshot.')
  })

  it('says plainly where nothing keeps anything', async () => {
    show(<DataPage />, false)
    await screen.findByRole('heading', { level: 1, name: /No backups are made here/ })
    expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull()
  })
})

describe('the trash', () => {
  it('gives back what lies in it', async () => {
    await live(database, [
      { what: 'session', pick: 1 },
      { what: 'trash', pick: 0 },
    ])
    const [found] = await database.records.where('trashedAt').above('').toArray()
    show(<TrashPage />)
    await userEvent.click((await screen.findAllByRole('button', { name: /^Restore/ }))[0] ?? document.body)
    await waitFor(async () => expect((await database.records.get(found?.id ?? ''))?.trashedAt).toBeNull())
  })

  it('erases only after asking, and says that backups still hold it', async () => {
    await live(database, [
      { what: 'session', pick: 1 },
      { what: 'trash', pick: 0 },
    ])
    show(<TrashPage />)
    await userEvent.click(await screen.findByRole('button', { name: /^Delete permanently/ }))
    const asked = await screen.findByRole('dialog')
    expect(asked.textContent).toMatch(/Earlier backups still contain it/)
    expect(await database.tombstones.count()).toBe(0)
    await userEvent.click(within(asked).getByRole('button', { name: 'Delete here' }))
    await waitFor(async () => expect(await database.tombstones.count()).toBe(1))
  })
})

describe('what never leaves', () => {
  it('lists the private fields of each kind, and no marks of the store', async () => {
    show(<PrivatePage />)
    const table = await screen.findByRole('table')
    const person = within(table).getByRole('row', { name: /^Person/ })
    expect(within(person).getAllByRole('cell')[0]?.textContent).toMatch(/Shared background/i)
    expect(table.textContent).not.toMatch(/ id\b|, revision|about revision/i)
  })
})
