// The page of a record's history: what each change did, and an earlier state brought back with its undo.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/history/history-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { entry, idOf } from '../../build-records.ts'
import { begunDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  await seed(database, entry(1, { what: 'Moved the build' }))
  const note = { at: '2025-03-14T16:00:00.000Z', window: 'seed', cause: 'Saved the entry' }
  const changed = entry(1, { what: 'Moved the whole build', revision: 1 })
  await saveRecords(database, [writeOf(changed, false)], note)
})
afterEach(async () => {
  cleanup()
  await database.delete()
})

const open = (seq = '') =>
  renderPage(database, Page, ['/journal/history/:id', '/journal/history/:id/:seq'], `/journal/history/${idOf(1)}${seq}`)

it('says what the newest change did, and offers nothing to bring back of what stands', async () => {
  open()
  await screen.findByRole('heading', { level: 1, name: '2 changes, the first on 14 March.' })
  const added = await screen.findByText('whole', { exact: false, selector: 'ins' })
  expect(added.textContent).toContain('whole')
  expect(screen.queryByRole('button', { name: 'Restore this version' })).toBeNull()
})

it('brings an earlier state back as a change of its own, with its undo', async () => {
  open('/2')
  await userEvent.click(await screen.findByRole('button', { name: 'Restore this version' }))
  await waitFor(async () =>
    expect(await database.records.get(idOf(1))).toMatchObject({ what: 'Moved the build', revision: 3 }),
  )
  const changes = await screen.findByRole('list', { name: 'Changes' })
  await within(changes).findByText('Restored an earlier version')
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () =>
    expect(await database.records.get(idOf(1))).toMatchObject({ what: 'Moved the whole build' }),
  )
})
