// What nobody caught: a store that failed is looked into, anything else is said with its words, and a dead worker is told of elsewhere.
import { cleanup, screen, waitFor } from '@testing-library/react'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createErrorDiagnosis } from '../../renderer/app/diagnose-uncaught-error.ts'
import { storageTrouble } from '../../renderer/storage/core/storage-trouble.ts'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { hideNotice } from '../../renderer/ui/show-notice.ts'
import { WorkerDied } from '../../renderer/workers/start-worker.ts'
import { begunDatabase, endDatabase } from '../pages/with-cairn.tsx'
import { renderWithTheme } from './with-theme.tsx'

let database: Awaited<ReturnType<typeof begunDatabase>>
const damaged: string[] = []
const failed = () =>
  createErrorDiagnosis(
    database.name,
    () => damaged.push('damaged'),
    (why) => damaged.push(why),
  )
const shown = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent ?? '')

beforeEach(async () => {
  database = await begunDatabase()
  renderWithTheme(<NoticeArea />)
})
afterEach(async () => {
  await Promise.all(['unexpected', 'store'].map(hideNotice))
  cleanup()
  damaged.length = 0
  await endDatabase(database)
})

it('says an error that nothing was prepared for, with its words and a way on', async () => {
  failed()(new TypeError('revision is undefined'), 'behind')
  await waitFor(() => expect(shown()).toEqual([expect.stringContaining('(revision is undefined)')]))
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
})

it('leaves an error of a page to the page, and a dead worker to its own notice', async () => {
  failed()(new TypeError('of a page'), 'page')
  failed()(new WorkerDied('search', 'gone'), 'behind')
  failed()(new TypeError('said last'), 'behind')
  await waitFor(() => expect(shown()).toEqual([expect.stringContaining('(said last)')]))
})

it('looks into a store whose key generator cannot be read, as on a full disk, and finds it whole', async () => {
  const full = new Dexie.ConstraintError('Maximum key generator value reached.')
  expect(storageTrouble(full)).toMatchObject({ kind: 'store-failed' })
  failed()(full, 'behind')
  await waitFor(() => expect(shown()).toEqual([expect.stringContaining('The database stopped responding')]))
  expect(damaged).toEqual([])
})

it('takes a row that is there twice for no trouble of the disk', () => {
  expect(storageTrouble(new Dexie.ConstraintError('Key already exists in the object store.'))).toBeNull()
})
