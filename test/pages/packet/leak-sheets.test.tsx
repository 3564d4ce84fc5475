// From the leak check to the words on their sheet: each link opens the sheet that has them, marks them and brings them into view.
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Page as LeavingPage } from '../../../renderer/pages/packet/packet-export-page.tsx'
import { Page as PacketPage } from '../../../renderer/pages/packet/packet-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { beginPacket, changePacket } from '../../../renderer/storage/packet/change-packet.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import { withChoices } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { idOf, packet } from '../../build-records.ts'
import { career, pell, quotes } from '../../shared/packet/quotes-career.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
const note = (cause: string) => ({ at: '2025-03-14T15:00:00.000Z', window: 'test', cause })
const paths = ['/packet', '/packet/sheets/:sheet', '/packet/sheets/:sheet/leaks/:leak']
const outcome = 'It held. Noor measured it, and noor hidden signed it. Ask pell@rates.internal about it.'
const seen: string[] = []

beforeEach(async () => {
  seen.length = 0
  // jsdom lays nothing out: which element was to be brought into view is what is asked.
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.textContent ?? '')
  })
  database = await begunDatabase()
  await seed(database, ...career)
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('no ladder')
  const of = packet(100, { roadmapId: own.roadmap.id, levelId: own.roadmap.levels.at(-1)?.id ?? '' })
  const withPell = withChoices(of, {
    standIns: [{ personId: pell.id, original: pell.name, standIn: 'Alder Finch' }],
  })
  expect(await beginPacket(database, withPell, note('Began'))).toMatchObject({ ok: true })
  const wrote = await changePacket(database, idOf(100), note('Wrote'), (now) =>
    withText(now, `case/${quotes.id}/outcome`, outcome, 'drafted'),
  )
  expect(wrote).toMatchObject({ ok: true })
})
afterEach(async () => {
  cleanup()
  await endDatabase(database)
})

const marks = () => [...document.querySelectorAll('mark[data-leak]')].map((one) => one.textContent)

test('each link opens the sheet of its words, marked and in view, and leads on from there', async () => {
  const user = userEvent.setup()
  renderPage(database, LeavingPage, ['/packet/leaving'], '/packet/leaving')
  const list = await screen.findByRole('list', { name: 'Places to look at' })
  const links = [...list.querySelectorAll('a')].map((one) => [one.textContent, one.getAttribute('href')])
  expect(links.length).toBeGreaterThan(2)
  expect(new Set(links.map(([where]) => where))).toEqual(new Set(['Case 1, Outcome on 15 January 2025']))
  expect(links.map(([, href]) => href)).toEqual(
    links.map((_, at) => expect.stringMatching(`/sheets/[2-9]/leaks/${at + 1}$`)),
  )
  cleanup()

  const place = renderPage(database, PacketPage, paths, links[0]?.[1] ?? '')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Noor'))
  expect(document.activeElement?.getAttribute('data-leak')).toBe('here')
  expect(seen.at(-1)).toBe('Noor')
  expect(marks()).toEqual(expect.arrayContaining(['Noor', 'noor hidden']))
  await user.click(screen.getByRole('link', { name: 'Next place' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('noor hidden'))
  await user.click(screen.getByRole('link', { name: 'Previous place' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Noor'))
  await user.click(screen.getByRole('link', { name: 'Back to the leak check' }))
  expect(place.history.at(-1)).toBe('/packet/leaving')
})

test('words that a pseudonym changes are marked as they are written on the sheet', async () => {
  renderPage(database, LeavingPage, ['/packet/leaving'], '/packet/leaving')
  const list = await screen.findByRole('list', { name: 'Places to look at' })
  const entry = [...list.children].find((one) => one.textContent?.includes('alder@rates.internal'))
  const href = entry?.querySelector('a')?.getAttribute('href') ?? ''
  cleanup()
  renderPage(database, PacketPage, paths, href)
  await waitFor(() => expect(document.activeElement?.textContent).toBe('pell@rates.internal'))
})

test('the sheet with its marks has no fault that axe knows', async () => {
  renderPage(database, PacketPage, paths, '/packet/sheets/3/leaks/1')
  await screen.findByRole('region', { name: 'Leak check' })
  // Colors need a layout; the walks look at them.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
})
