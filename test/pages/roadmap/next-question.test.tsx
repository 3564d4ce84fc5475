// What a page of the roadmap shows while it goes from one question to the next: never the answer of another, and always a way in by Tab.
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Page as ComparePage } from '../../../renderer/pages/roadmap/compare-page.tsx'
import { Page as MonthsPage } from '../../../renderer/pages/roadmap/evidence-months-page.tsx'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { saveLadder } from '../../../renderer/storage/roadmap/save-ladder.ts'
import { closeAndCarry } from '../../../renderer/storage/sessions/close-and-carry.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { contentOf } from '../../../shared/rules/ladder/ladder-changes.ts'
import { earlier, entry, idOf, link, session } from '../../build-records.ts'
import { renderPage, seed } from '../with-cairn.tsx'
import { withLadder } from './with-ladder.tsx'

const live = withLadder()

const linked = (number: number, day: string) => {
  const one = entry(number, { day, what: `Entry ${number}` })
  return [one, link(number + 100, one, 'SYS-M1', { roadmapId: live.roadmap.id })]
}
const showMonths = () => renderPage(live.database, MonthsPage, ['/roadmap/months'], '/roadmap/months')
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent
/** What stood on the page after each change of it, until `stop`. */
function watched(read: () => string): { seen: string[]; stop: () => void } {
  const seen: string[] = []
  const observer = new MutationObserver(() => seen.push(read()))
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  return { seen, stop: () => observer.disconnect() }
}

it('never shows the items of one month as those of another', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(live.database, ...linked(1, '2025-01-05'), ...linked(2, '2025-03-02'))
  showMonths()
  await user.click(await screen.findByRole('button', { name: 'SYS-M1, January 2025: 1 evidence item' }))
  await screen.findByRole('link', { name: 'Entry 1' })
  const { seen, stop } = watched(
    () => screen.getByText(/^SYS-M1: evidence items/).parentElement?.parentElement?.textContent ?? '',
  )
  await user.click(screen.getByRole('button', { name: 'SYS-M1, March 2025: 1 evidence item' }))
  await screen.findByRole('link', { name: 'Entry 2' })
  stop()
  expect(seen.filter((words) => words.includes('March 2025')).length).toBeGreaterThan(0)
  expect(seen.filter((words) => words.includes('March 2025') && words.includes('Entry 1'))).toEqual([])
})

it('keeps a way in by Tab when the month that was visited is no longer shown', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(live.database, ...linked(1, '2022-01-05'), ...linked(2, '2025-03-02'))
  showMonths()
  const visited = await screen.findByRole('button', { name: 'SYS-M1, March 2025: 1 evidence item' })
  visited.focus()
  await waitFor(() => expect(visited.tabIndex).toBe(0))
  await user.click(screen.getByRole('button', { name: 'Earlier' }))
  await user.click(screen.getByRole('button', { name: 'Earlier' }))
  await waitFor(() => expect(visited.isConnected).toBe(false))
  const cells = within(screen.getByRole('table', { name: 'Evidence items by criterion and month' }))
    .getAllByRole('button')
    .filter(({ dataset }) => dataset.cell !== undefined)
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
})

it('never compares on the ladder of another session', async () => {
  const user = userEvent.setup({ delay: null })
  const note = { at: earlier, window: 'seed', cause: 'Seeded' }
  const close = async (number: number, day: string, on: Roadmap) => {
    const held = session(number, { day })
    await seed(live.database, held)
    expect(await closeAndCarry(live.database, held.id, on, note)).toMatchObject({ ok: true })
  }
  await close(41, '2025-03-01', live.roadmap)
  await saveLadder(
    live.database,
    live.roadmap,
    { content: contentOf(live.roadmap), placements: [], leavesWords: [] },
    note,
  )
  const later = (await readOwnRoadmap(live.database))?.roadmap
  if (later === undefined) throw new Error('no ladder')
  await close(42, '2025-03-05', later)
  renderPage(live.database, ComparePage, ['/roadmap/compare/:from/:to'], `/roadmap/compare/start/${idOf(41)}`)
  expect(await heading()).toMatch(/from the beginning to 1 March/)
  const { seen, stop } = watched(() => screen.queryByRole('heading', { level: 1 })?.textContent ?? '')
  await user.selectOptions(screen.getByLabelText('To'), 'Session 2, 5 March 2025')
  await screen.findByRole('heading', { level: 1, name: /to 5 March/ })
  stop()
  expect(seen.filter((words) => words.includes('nothing in common'))).toEqual([])
})
