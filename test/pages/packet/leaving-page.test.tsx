// Before a packet leaves: the tick of its owner stands while the words stand, and is never cleared without a word.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/packet-export-page.tsx'
import { useCheckedPlaces } from '../../../renderer/state/checked-packet-places.ts'
import { commit } from '../../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { writeOf } from '../../../renderer/storage/core/save-record.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { packetStyle } from '../../../shared/files/packet-style.ts'
import { usualPaper } from '../../../shared/files/paper-sizes.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { earlier as at, idOf, proposal } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

const told = proposal(1, {
  audience: 'packet',
  day: '2025-02-01',
  title: 'Quotes stopped waiting for invoices',
  initiative: 'self',
  context: 'A price took 1,840 ms. Ask ops@corp.example for the figures.',
})

let database: CairnDatabase
beforeEach(async () => {
  useCheckedPlaces.setState({ marks: new Map() })
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const { id, levels } = own.roadmap
  const [level] = levels
  const of = {
    name: 'Wren Alderby',
    position: '',
    scope: '',
    fromLevel: 'mid-level',
    toLevel: 'lead',
    from: '2025-01-01',
    to: '2025-03-31',
  }
  const packet = newPacket(idOf(900), at, { ...of, roadmapId: id, levelId: level?.id ?? '' })
  await seed(database, told, packet)
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const show = () => renderPage(database, Page, ['/packet/leaving'], '/packet/leaving')
const tick = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^I have checked these/ })
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const lockName = 'Lock version 1'
const first = 'Look at the places above and tick the box under them first.'

describe('the paper', () => {
  it('is the one that is usual where days are written so, until another is chosen', async () => {
    show()
    const paper = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })
    expect((await paper('A4')).checked).toBe(true)
    await user.click(await paper('US Letter'))
    expect((await paper('US Letter')).checked).toBe(true)
    expect(usualPaper({ dates: 'month-day' })).toBe('letter')
    expect(usualPaper({ dates: 'year-first' })).toBe('a4')
  })

  it('changes the sheet that is printed and nothing else of the page', () => {
    const [a4, letter] = [packetStyle('Case', '', 'a4'), packetStyle('Case', '', 'letter')]
    expect(a4).toContain('@page{size:A4;')
    expect(letter.replace('@page{size:letter;', '@page{size:A4;')).toBe(a4)
  })
})

describe('places to look at before a packet leaves', () => {
  it('says beside what waits for the tick why it waits', async () => {
    show()
    expect((await tick()).checked).toBe(false)
    expect((await button(lockName)).disabled).toBe(true)
    expect((await button('One web page')).disabled).toBe(true)
    expect(screen.getAllByText(first)).toHaveLength(2)
    await user.click(await tick())
    await waitFor(async () => expect((await button(lockName)).disabled).toBe(false))
    expect(screen.queryByText(first)).toBeNull()
  })

  it('leads each place to the sheet it stands on', async () => {
    show()
    const list = await screen.findByRole('list', { name: 'Places to look at' })
    const link = within(list).getByRole('link', { name: /^Case 1/ })
    expect(link.getAttribute('href')).toBe('/packet/sheets/3/leaks/1')
  })

  it('keeps the tick, and what can be pressed, when a version is locked', async () => {
    show()
    await user.click(await tick())
    const box = await tick()
    await user.click(await button(lockName))
    await screen.findByRole('heading', { name: 'Version 1' })
    // The very same box: nothing of the page was begun anew, and so nobody lost their place on it.
    expect(await tick()).toBe(box)
    expect(box.checked).toBe(true)
    expect((await button('One web page')).disabled).toBe(false)
  })

  it('keeps the tick on a way round that changed nothing', async () => {
    const { navigate } = show()
    await user.click(await tick())
    navigate('/packet')
    await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull())
    navigate('/packet/leaving')
    expect((await tick()).checked).toBe(true)
  })

  it('asks again, and says so, once the words have changed', async () => {
    show()
    await user.click(await tick())
    const now = { ...told, context: 'A price took 1,840 ms. Ask ops@corp.example for all of the figures.' }
    await commit(database, [writeOf(now, false)], { at, window: 'other', cause: 'Changed' })
    await screen.findByText(
      'The packet has changed since you ticked this. Look at the places again, then tick it again.',
    )
    expect((await tick()).checked).toBe(false)
    expect((await button('One web page')).disabled).toBe(true)
    await user.click(await tick())
    await waitFor(() => expect(screen.queryByText(/The packet has changed/)).toBeNull())
  })
})
