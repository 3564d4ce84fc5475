// Starting the next packet: what it takes over is said, what no longer holds is listed as the period is chosen, and it then is the one.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/next-packet-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readPacket } from '../../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { earlier as at, idOf, proposal } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

const quotes = proposal(1, {
  day: '2024-11-04',
  audience: 'packet',
  title: 'Quotes stopped waiting for invoices',
  context: 'A price took 1,840 ms.',
  outcome: 'A price takes 310 ms.',
  state: 'implemented',
})
const heading = `case/${quotes.id}/heading`

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const of = { name: 'Wren A.', position: '', scope: '', fromLevel: 'mid-level', toLevel: 'lead' }
  const period = { from: '2024-05-01', to: '2025-03-14' }
  const ladder = { roadmapId: own.roadmap.id, levelId: own.roadmap.levels.at(-1)?.id ?? '' }
  const packet = {
    ...newPacket(idOf(900), at, { ...of, ...period, ...ladder }),
    edits: [{ blockId: heading, text: 'Prices in 310 ms', draftedFrom: quotes.title }],
  }
  await seed(database, quotes, packet)
})
afterEach(async () => endDatabase(database))

const user = userEvent.setup({ delay: null })
const list = (name: string) => screen.queryByRole('list', { name })
const wordsOf = (name: string) =>
  within(screen.getByRole('list', { name }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

it('says what goes over and lists what no longer holds for the period that is chosen', async () => {
  renderPage(database, Page, ['/packet/next'], '/packet/next')
  const from = await screen.findByLabelText('Work from')
  expect(screen.getByLabelText<HTMLInputElement>('Name on it').value).toBe('Wren A.')
  await waitFor(() => expect(wordsOf('What it takes over')).toEqual(['Edited texts: 1', 'Cases: 1']))
  screen.getByText('Everything it takes over still holds.')
  await user.clear(from)
  await user.type(from, '2025-03-01')
  await waitFor(() =>
    expect(wordsOf('What no longer holds')).toEqual([
      'Prices in 310 msThe new draft does not have this part. Your text is kept and not exported.',
      'Prices in 310 msNot a case for this level and period.',
    ]),
  )
  expect(wordsOf('What it takes over')).toEqual(['Edited texts: 1'])
})

it('starts it with the edits of the earlier one, which is kept', async () => {
  const location = renderPage(database, Page, ['/packet/next'], '/packet/next')
  await user.click(await screen.findByRole('button', { name: 'Start the next packet' }))
  await waitFor(() => expect(location.history.at(-1)).toBe('/packet'))
  const next = await readPacket(database)
  expect(next).toMatchObject({ startedFromId: idOf(900), edits: [{ text: 'Prices in 310 ms' }] })
  expect(await database.records.get(idOf(900))).toMatchObject({ kind: 'packet', revision: 1 })
})

it('without a packet there is nothing to start from', async () => {
  await database.records.delete(idOf(900))
  renderPage(database, Page, ['/packet/next'], '/packet/next')
  await screen.findByRole('heading', { name: 'There is no packet to start from yet.' })
  expect(list('What it takes over')).toBeNull()
})
