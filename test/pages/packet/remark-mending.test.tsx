// Mending with one key from the remarks beside a sheet.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/packet-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readPacketView } from '../../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { newEvidenceLink } from '../../../shared/records/new-records.ts'
import { earlier as at, idOf, improvement } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

const told = (number: number) =>
  improvement(number, {
    audience: 'packet',
    day: `2025-02-0${number}`,
    title: 'Quotes stopped waiting for invoices',
    initiative: 'self',
    metrics: [{ name: 'p95', unit: 'ms', before: 1840, after: 310, howMeasured: '', source: '', decision: '' }],
  })

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const { id, levels, criteria } = own.roadmap
  const levelId = levels.at(-1)?.id ?? ''
  const criterion = criteria.find((one) => one.levelId === levelId && one.kinds.includes('improvement'))
  if (criterion === undefined) throw new Error('No criterion takes an improvement.')
  const records = [told(1), told(2)]
  const links = records.map((record, number) =>
    newEvidenceLink(idOf(70 + number), at, {
      recordId: record.id,
      recordKind: 'improvement',
      recordRevision: 1,
      criterionId: criterion.id,
      roadmapId: id,
    }),
  )
  const period = { from: '2025-01-01', to: '2025-03-31' }
  const of = { name: 'Wren', position: '', scope: '', fromLevel: 'mid-level', toLevel: 'lead', ...period }
  const packet = { ...newPacket(idOf(900), at, { ...of, roadmapId: id, levelId }), length: 'full' as const }
  await seed(database, ...records, ...links, packet)
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })

it('leaves out the second case of one piece of work and names it in the change', async () => {
  const { navigate } = renderPage(database, Page, ['/packet', '/packet/sheets/:sheet'], '/packet')
  const sheets = await screen.findByRole('navigation', { name: 'Sheets' })
  let leave: HTMLElement | undefined
  for (let sheet = 1; leave === undefined && sheet <= within(sheets).getAllByRole('link').length; sheet += 1) {
    navigate(`/packet/sheets/${sheet}`)
    await screen.findByRole('article', { name: `Sheet ${sheet}` })
    leave = screen.queryAllByRole('button', { name: 'Leave this case out' })[0]
  }
  if (leave === undefined) throw new Error('No case is objected to.')
  await user.click(leave)
  expect(await screen.findByText(/Left out of the packet: Case 2/)).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave this case out' })).toBeNull())
  expect((await readPacketView(database))?.packet.leftOut).toEqual([`case/${told(1).id}`])
})
