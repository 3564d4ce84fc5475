// Before a packet leaves: its pseudonyms are given and saved on the page, stand in what would be written, and are frozen with a version.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Page } from '../../../renderer/pages/packet/packet-export-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { beginPacket, changePacket } from '../../../renderer/storage/packet/change-packet.ts'
import { readPacket, readPacketView } from '../../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { idOf, packet } from '../../build-records.ts'
import { career, pell, quotes } from '../../shared/packet/quotes-career.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
const note = (cause: string) => ({ at: '2025-03-14T15:00:00.000Z', window: 'test', cause })
const outcome = `case/${quotes.id}/outcome`

beforeEach(async () => {
  database = await begunDatabase()
  await seed(database, ...career)
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('no ladder')
  const of = packet(100, { roadmapId: own.roadmap.id, levelId: own.roadmap.levels.at(-1)?.id ?? '' })
  expect(await beginPacket(database, of, note('Began'))).toMatchObject({ ok: true })
  const wrote = await changePacket(database, idOf(100), note('Wrote'), (now) =>
    withText(now, outcome, 'Pell said it held. Pells plan stood.', 'drafted'),
  )
  expect(wrote).toMatchObject({ ok: true })
})
afterEach(async () => {
  cleanup()
  await endDatabase(database)
})

const show = (path = '/packet/leaving') =>
  renderPage(database, Page, ['/packet/leaving', '/packet/leaving/:edition'], path)
const paper = () => document.querySelector('[class*=paper]')?.shadowRoot?.textContent ?? ''
const saved = async () => (await readPacket(database))?.pseudonyms

test('a pseudonym is put in once its field is left, and nothing can be written before', async () => {
  const user = userEvent.setup()
  show()
  const field = await screen.findByLabelText(`Pseudonym for ${pell.name}`)
  await waitFor(() => expect(paper()).toContain('Pell said it held.'))
  await user.type(field, 'Alder Finch')
  for (const name of ['Print, or save as PDF', 'One web page', 'Markdown'])
    expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true)
  expect(screen.getAllByText('Leave the field of the pseudonym first, so that it is applied.')).toHaveLength(2)
  expect(await saved()).toEqual([])
  await user.tab()
  await waitFor(() => expect(paper()).toContain('Alder said it held.'))
  expect(paper()).not.toContain('Okonjo')
  expect(await saved()).toEqual([{ personId: pell.id, original: pell.name, pseudonym: 'Alder Finch' }])
  await waitFor(() => expect(screen.getByRole('button', { name: 'Markdown' })).toHaveProperty('disabled', false))
  // The field keeps its place: the page was not drawn anew under the hands.
  expect(field.isConnected).toBe(true)
})

test('a place that may be a name is decided, and the decision is saved with the packet', async () => {
  const user = userEvent.setup()
  show()
  await user.click(await screen.findByRole('button', { name: 'Use pseudonyms for all' }))
  await screen.findByText('1 possible place of a name to decide on. Undecided ones leave as they are.')
  await user.click(screen.getByRole('button', { name: /^Replace “Pells”/ }))
  await waitFor(() => expect(paper()).not.toContain('Pell'))
  expect((await readPacket(database))?.nameDecisions).toMatchObject([{ form: 'Pells', replace: true }])
})

test('what was typed and not left is put in when the page is opened again', async () => {
  const user = userEvent.setup()
  show()
  await user.type(await screen.findByLabelText(`Pseudonym for ${pell.name}`), 'Birch Wren')
  cleanup()
  await waitFor(async () => expect(await saved()).toMatchObject([{ pseudonym: 'Birch Wren' }]))
})

test('a frozen version keeps its pseudonyms and its words, whatever the packet’s become', async () => {
  const user = userEvent.setup()
  show()
  await user.type(await screen.findByLabelText(`Pseudonym for ${pell.name}`), 'Alder Finch{Enter}')
  await waitFor(() => expect(paper()).toContain('Alder said it held.'))
  await user.click(await screen.findByRole('button', { name: 'Lock version 1' }))
  await screen.findByRole('heading', { name: 'Version 1' })
  const frozen = async () => (await readPacketView(database))?.editions[0]
  const before = await frozen()
  expect(before?.pseudonyms).toMatchObject([{ original: pell.name, pseudonym: 'Alder Finch' }])
  await user.clear(screen.getByLabelText(`Pseudonym for ${pell.name}`))
  await user.tab()
  await waitFor(async () => expect(await saved()).toEqual([]))
  expect(await frozen()).toEqual(before)
  const view = await readPacketView(database)
  if (view === null) throw new Error('no packet')
  expect(JSON.stringify(workingPacket(view.packet, view.evidence).document)).toContain('Pell Okonjo-Vane')
  cleanup()
  show('/packet/leaving/1')
  const used = (await screen.findByRole('heading', { name: 'Pseudonyms used' })).parentElement
  within(used ?? document.body).getByText('Alder Finch')
  await waitFor(() => expect(paper()).toContain('Alder said it held.'))
  expect(screen.queryByLabelText(/^Pseudonym for/)).toBeNull()
})
