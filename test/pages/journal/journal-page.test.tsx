// The journal as someone meets it: rows, search, choosing several, editing in place, and two windows on one record.
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Page } from '../../../renderer/pages/journal/journal-page.tsx'
import { type Cairn, CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import { commit } from '../../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { writeOf } from '../../../renderer/storage/core/save-record.ts'
import { journalOf } from '../../../renderer/storage/journal/journal-client.ts'
import { begin } from '../../../renderer/storage/start/initialize-database.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import { entry, idOf, later } from '../../build-records.ts'

let database: CairnDatabase
let cairn: Cairn
const note = { at: later, cause: 'Saved', window: 'other' }

beforeEach(async () => {
  database = new CairnDatabase(`journal-page-${Math.random()}`)
  await database.open()
  const clock = { instant: () => later, today: () => '2025-03-14', zone: () => 'Europe/Lisbon' }
  cairn = { database, window: 'here', clock }
  await begin(database, { name: 'Wren', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }, note)
  const entries = [
    entry(1, { day: '2025-03-13', what: 'Quote page with the copy' }),
    entry(2, { day: '2025-02-20', what: 'Asked why caches differ', initiative: 'asked' }),
  ]
  await commit(
    database,
    entries.map((one) => writeOf(one, true)),
    note,
  )
})
afterEach(async () => {
  cleanup()
  journalOf(database).close()
  await database.delete()
})

function open(address: string) {
  const { hook, history } = memoryLocation({ path: address, record: true })
  render(
    <MantineProvider>
      <CairnProvider cairn={cairn}>
        <Router hook={hook}>
          <Route path="/journal/:id?">
            <Page />
          </Route>
        </Router>
      </CairnProvider>
    </MantineProvider>,
  )
  return { history, user: userEvent.setup() }
}

const stored = async (number: number): Promise<Entry> => {
  const found = await database.records.get(idOf(number))
  if (found?.kind !== 'entry') throw new Error('not an entry')
  return found
}
const patience = { timeout: 4000 }

describe('the journal', () => {
  it('answers in one sentence and narrows down to what was searched', async () => {
    const { user } = open('/journal')
    expect(await screen.findByRole('heading', { level: 1, name: 'Last recorded yesterday.' }, patience)).toBeTruthy()
    await screen.findByText(/2 records since/i, {}, patience)
    await user.type(screen.getByLabelText('Search the journal'), 'caches')
    expect(
      await screen.findByRole('heading', { level: 1, name: '1 record speaks of “caches”.' }, patience),
    ).toBeTruthy()
  })

  it('saves an empty entry and shows what it lacks', async () => {
    const { user, history } = open('/journal/new')
    await user.click(await screen.findByRole('button', { name: 'Save the entry' }, patience))
    expect(await screen.findByText(/^Not written yet/, {}, patience)).toBeTruthy()
    expect(history.at(-1)).toMatch(/^\/journal\/[0-9a-f-]{36}$/)
  })

  it('keeps both versions when another window saved first, and can put mine on top', async () => {
    const { user } = open(`/journal/${idOf(1)}`)
    await user.click(await screen.findByRole('button', { name: 'Edit' }, patience))
    const what = await screen.findByLabelText('What', {}, patience)
    await user.clear(what)
    await user.type(what, 'Mine')
    await commit(database, [writeOf({ ...(await stored(1)), what: 'Theirs' }, false)], note)
    await user.click(screen.getByRole('button', { name: 'Save the entry' }))
    const clash = await screen.findByRole('alert', { name: 'Two versions of this record' }, patience)
    expect(within(clash).getByText('Theirs')).toBeTruthy()
    expect(within(clash).getByText('Mine')).toBeTruthy()
    expect((await stored(1)).what).toBe('Theirs')
    await user.click(screen.getByRole('button', { name: 'Use my version' }))
    await expect.poll(async () => (await stored(1)).what, patience).toBe('Mine')
  })

  it('names the date that does not exist and loses nothing', async () => {
    const { user } = open(`/journal/${idOf(1)}`)
    await user.click(await screen.findByRole('button', { name: 'Edit' }, patience))
    await user.clear(await screen.findByLabelText('Date', {}, patience))
    await user.type(screen.getByLabelText('My part'), 'All of it')
    await user.click(screen.getByRole('button', { name: 'Save the entry' }))
    expect((await screen.findAllByText(/^Date: this date does not exist/, {}, patience)).length).toBeGreaterThan(0)
    expect((await stored(1)).day).toBe('2025-03-13')
    await expect.poll(async () => JSON.stringify(await database.drafts.toArray()), patience).toContain('All of it')
  })
})
