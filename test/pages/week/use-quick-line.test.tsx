// The quick line after a failure that nothing was prepared for: it throws, keeps what was typed, and the next Enter saves it.
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { type QuickLine, useQuickLine } from '../../../renderer/storage/week/use-quick-line.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

let line: QuickLine
function Page() {
  line = useQuickLine({ draftKey: 'quick', day: '2025-03-14', prompt: null })
  return <p>{line.draft.isReady ? `ready: ${line.draft.value.line}` : ''}</p>
}

it('is released by an unexpected error, and what was typed is saved by the next Enter', async () => {
  renderPage(database, Page, ['/week'], '/week')
  await screen.findByText('ready:')
  act(() => line.draft.change({ line: 'Cut the latency' }))
  await screen.findByText('ready: Cut the latency')
  const failing = () => {
    throw new TypeError('nothing was prepared for this')
  }
  database.records.hook('creating', failing)
  await act(() => expect(line.save()).rejects.toThrow('nothing was prepared for this'))
  database.records.hook('creating').unsubscribe(failing)
  await screen.findByText('ready: Cut the latency')
  await act(async () => expect(await line.save()).toMatchObject({ ok: true }))
  expect(await database.records.where('kind').equals('entry').count()).toBe(1)
})
