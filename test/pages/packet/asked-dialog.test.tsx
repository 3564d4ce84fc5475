// What the packet asks for, in its dialog: closing it keeps what was typed; only the button that says so discards it.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/packet-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { earlier as at, idOf } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const { id, levels } = own.roadmap
  const of = {
    name: 'Wren',
    position: '',
    scope: '',
    fromLevel: 'mid-level',
    toLevel: 'lead',
    from: '2025-01-01',
    to: '2025-03-31',
  }
  await seed(database, newPacket(idOf(900), at, { ...of, roadmapId: id, levelId: levels[0]?.id ?? '' }))
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const open = async () => user.click(await screen.findByRole('button', { name: /^change what/ }))
const name = () => screen.findByLabelText<HTMLInputElement>('Name on it')

it('keeps what was typed when it is closed, and discards it by the button alone', async () => {
  renderPage(database, Page, ['/packet'], '/packet')
  await open()
  await user.type(await name(), ' Alderby')
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByLabelText('Name on it')).toBeNull())
  await open()
  expect((await name()).value).toBe('Wren Alderby')
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  await waitFor(async () => expect(await database.drafts.count()).toBe(0))
  await open()
  expect((await name()).value).toBe('Wren')
  await screen.findByRole('button', { name: 'Cancel' })
})

it('takes role and team, which stand after the name in the packet', async () => {
  renderPage(database, Page, ['/packet'], '/packet')
  await open()
  await user.type(await screen.findByLabelText('Role and team'), 'Senior engineer, Payments')
  await user.click(screen.getByRole('button', { name: 'Draft it for this' }))
  await screen.findByText(/^Wren \(Senior engineer, Payments\) asks for promotion from mid-level to lead/)
})
