// The deeper pages of the roadmap over a real store: the largest disagreement first and onto the agenda, the path and its forms, months
// by keyboard, competencies, areas, sessions compared; each without a fault that axe can find here, also with nothing at all.
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Page as AreasPage } from '../../../renderer/pages/roadmap/areas-page.tsx'
import { Page as AssessmentsPage } from '../../../renderer/pages/roadmap/assessments-page.tsx'
import { Page as ComparePage } from '../../../renderer/pages/roadmap/compare-page.tsx'
import { Page as CompetenciesPage } from '../../../renderer/pages/roadmap/competencies-page.tsx'
import { Page as MonthsPage } from '../../../renderer/pages/roadmap/evidence-months-page.tsx'
import { Page as PathPage } from '../../../renderer/pages/roadmap/path-to-target-page.tsx'
import { journalOf } from '../../../renderer/storage/journal/journal-client.ts'
import { closeAndCarry } from '../../../renderer/storage/sessions/close-and-carry.ts'
import { assessment, earlier, entry, idOf, improvement, link, person, personId, session } from '../../build-records.ts'
import { renderPage, seed } from '../with-cairn.tsx'
import { withLadder } from './with-ladder.tsx'

const live = withLadder()
afterEach(() => journalOf(live.database).close())

const show = (Page: ComponentType, part: string, ...more: string[]) =>
  renderPage(live.database, Page, [`/roadmap/${part}`, ...more], `/roadmap/${part}`)
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent
/** Colors are looked at in a browser: jsdom draws none. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
const here = {
  get roadmapId() {
    return live.roadmap.id
  },
}
const linked = (number: number, day: string, to: string) => {
  const one = entry(number, { day, what: `Entry ${number}` })
  return [one, link(number + 100, one, to, { roadmapId: here.roadmapId })]
}

describe('with nothing at all', () => {
  it.each([
    ['path', PathPage, /^56 criteria up to Lead are not met yet/],
    ['assessments', AssessmentsPage, /^Nobody has assessed a criterion yet\.$/],
    ['compare', ComparePage, /^No session is closed yet/],
    ['months', MonthsPage, /^No criterion has evidence yet\.$/],
    ['competencies', CompetenciesPage, /^No competency has a criterion with evidence yet\.$/],
    ['areas', AreasPage, /^Nothing recorded yet in any of the 9 areas\.$/],
  ])('%s says so calmly', async (part, Page, answer) => {
    show(Page, part)
    expect(await heading()).toMatch(answer)
    const tabs = screen.getByRole('navigation', { name: 'Parts of the roadmap' })
    expect(within(tabs).getByRole('link', { current: 'page' }).getAttribute('href')).toContain(part)
    expect(await faults()).toEqual([])
  })
})

it('shows the largest disagreement first and puts the chosen ones on the next agenda, once', async () => {
  const user = userEvent.setup({ delay: null })
  const said = (number: number, of: string, more: object) =>
    assessment(number, of, { roadmapId: live.roadmap.id, ...more })
  await seed(
    live.database,
    person(500, { name: 'Ilse Quarrington' }),
    session(31, { day: '2025-03-21', planned: true, personId: personId(500) }),
    ...linked(1, '2025-03-01', 'OPS-M2'),
    said(20, 'OPS-M2', { personId: null, verdict: 'confirmed', words: 'I do this weekly.' }),
    said(21, 'OPS-M2', { verdict: 'not-yet', words: 'Only in your own area.' }),
    said(22, 'DEC-M1', { verdict: 'confirmed' }),
  )
  show(AssessmentsPage, 'assessments')
  expect(await heading()).toBe('The views differ on 2 of 2 assessed criteria, most on OPS-M2.')
  const [first, second] = (await screen.findByRole('list', { name: /largest first/ })).children
  expect(first?.textContent).toContain('You and someone else disagree')
  expect(first?.textContent).toContain('“Only in your own area.”')
  expect(second?.textContent).toContain('DEC-M1')
  expect(await faults()).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: 'DEC-M1 for the agenda' }))
  await user.click(screen.getByRole('button', { name: 'Add selected to the agenda' }))
  expect(await screen.findByText('On the agenda')).toBeTruthy()
  const next = await live.database.records.get(idOf(31))
  const agenda = next?.kind === 'session' ? next.agenda.map(({ text }) => text) : []
  expect(agenda).toEqual([expect.stringMatching(/^OPS-M2, “.+”: our views on it differ\. What do we each look at\?$/)])
  expect(screen.queryByRole('checkbox', { name: 'OPS-M2 for the agenda' })).toBeNull()
})

it('takes one’s own word on a criterion that nobody has assessed', async () => {
  const user = userEvent.setup({ delay: null })
  show(AssessmentsPage, 'assessments')
  await user.click(await screen.findByRole('button', { name: 'Assess SYS-M1 yourself' }))
  const dialog = await screen.findByRole('dialog', { name: 'Your assessment of SYS-M1' })
  expect(within(dialog).getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
  await user.click(within(dialog).getByRole('radio', { name: 'I meet it' }))
  await user.type(within(dialog).getByLabelText('Why'), 'Two designs last year.')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(async () =>
    expect(await heading()).toBe('The views differ on 1 of 1 assessed criterion, most on SYS-M1.'),
  )
  expect(await screen.findByText('“Two designs last year.”')).toBeTruthy()
  expect(screen.getByText('No session is planned. Once one is, what you choose here goes on its agenda.')).toBeTruthy()
})

it('leads from the nearest criterion to the form that supplies what is missing', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(
    live.database,
    person(500, { name: 'Ilse' }),
    ...linked(1, '2025-03-01', 'COM-L2'),
    ...linked(2, '2025-03-02', 'DEC-M1'),
  )
  show(PathPage, 'path')
  const list = await screen.findByRole('list', { name: 'Criteria, nearest first' })
  const [first] = within(list).getAllByRole('listitem')
  // One more entry makes DEC-M1 evidenced, and at its level that is enough.
  expect(first?.textContent).toMatch(/^.*DEC-M1Mid.*It needs 1 more evidence item: /)
  expect(await faults()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Link a record to DEC-M1' }))
  await user.type(await screen.findByLabelText('The record'), 'Entry 1{Enter}')
  await user.click(screen.getByRole('button', { name: 'Link it' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Link a record to DEC-M1' })).toBeNull())
  await user.click(screen.getByRole('radio', { name: 'Lead only' }))
  expect(await heading()).toMatch(/^17 criteria of Lead are not met yet/)
})

it('walks the months with the arrow keys and opens a figure into its records', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(
    live.database,
    ...linked(1, '2025-01-05', 'SYS-M1'),
    ...linked(2, '2025-03-02', 'SYS-M1'),
    ...linked(3, '2025-03-03', 'DEC-M1'),
  )
  show(MonthsPage, 'months')
  expect(await heading()).toBe('3 evidence items in 2 months of 3, for 2 criteria.')
  const table = screen.getByRole('table', { name: 'Evidence items by criterion and month' })
  expect(
    within(table)
      .getAllByRole('button')
      .filter(({ tabIndex, dataset }) => tabIndex === 0 && dataset.cell !== undefined),
  ).toHaveLength(1)
  screen.getByRole('button', { name: 'System design breadth, January 2025: 1 evidence item' }).focus()
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('SYS-M1, March 2025: 1 evidence item')
  await user.keyboard('{Enter}')
  const items = await screen.findByRole('list', { name: 'Evidence items counted' })
  expect(
    within(items)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Entry 2'])
  await user.keyboard('{End}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('SYS-M1, all months: 2 evidence items')
  await user.click(screen.getByRole('button', { name: 'Show as table' }))
  expect(
    within(screen.getByRole('table', { name: 'Evidence items by month' })).getByText('January 2025: 1, March 2025: 1'),
  ).toBeTruthy()
  expect(await faults()).toEqual([])
})

it('draws the competencies and opens each figure into its criteria', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(
    live.database,
    person(500),
    ...linked(1, '2025-03-01', 'OPS-M2'),
    assessment(20, 'OPS-M2', { roadmapId: live.roadmap.id }),
  )
  show(CompetenciesPage, 'competencies')
  expect(await heading()).toBe('Production and resilience has the most evidence: 1 of 7 criteria.')
  expect(
    screen.getByRole('img', { name: /^8 competencies: 1 of 56 criteria have evidence, 1 are confirmed/ }),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Production and resilience, confirmed: 1, show the criteria' }))
  const list = screen.getByRole('list', { name: 'Criteria counted' })
  expect(within(list).getByRole('link').getAttribute('href')).toBe('#/roadmap/matrix/now/OPS-M2')
  expect(await faults()).toEqual([])
})

it('names the areas that nobody looks at, and says by what a record is counted', async () => {
  const user = userEvent.setup({ delay: null })
  await seed(
    live.database,
    improvement(1, { area: 'security', day: '2025-02-01', title: 'Rotate the keys' }),
    entry(2, { what: 'A flaky suite', day: '2025-03-01' }),
  )
  show(AreasPage, 'areas')
  expect(await heading()).toMatch(/^Nothing recorded yet on code quality, deployment, .* and AI in the team’s work\.$/)
  expect(screen.getAllByText('no records yet')).toHaveLength(7)
  await user.click(screen.getByRole('button', { name: /^Tests: 1, show the records/ }))
  expect((await screen.findByRole('link', { name: 'A flaky suite' })).parentElement?.textContent).toBe(
    'A flaky suite entry, 1 Mar, word “flaky”',
  )
  expect(await faults()).toEqual([])
})

it('compares any two sessions, in whatever order they are chosen', async () => {
  const user = userEvent.setup({ delay: null })
  const close = async (number: number, day: string) => {
    const held = session(number, { day })
    await seed(live.database, held)
    const done = await closeAndCarry(live.database, held.id, live.roadmap, {
      at: earlier,
      window: 'seed',
      cause: 'Closed',
    })
    if (!done.ok) throw new Error(done.trouble.kind)
  }
  await close(41, '2025-03-01')
  await seed(live.database, ...linked(1, '2025-03-02', 'OPS-M2'))
  await close(42, '2025-03-05')
  await seed(live.database, ...linked(2, '2025-03-06', 'OPS-M1'))
  await close(43, '2025-03-09')
  const location = show(ComparePage, 'compare', '/roadmap/compare/:from/:to')
  expect(await heading()).toBe('1 criterion moved from 5 March to 9 March, in 1 session.')
  await user.selectOptions(await screen.findByLabelText('From'), 'Session 1, 1 March 2025')
  expect(
    await screen.findByRole('heading', { level: 1, name: '2 criteria moved from 1 March to 9 March, in 2 sessions.' }),
  ).toBeTruthy()
  expect((await screen.findByRole('link', { name: 'Entry 1' })).closest('li')?.textContent).toContain(
    'Evidenced by Entry 1, 2 March',
  )
  expect(location.history?.at(-1)).toBe(`/roadmap/compare/${idOf(41)}/${idOf(43)}`)
  expect(await faults()).toEqual([])
  await user.selectOptions(screen.getByLabelText('To'), 'Session 1, 1 March 2025')
  expect(
    await screen.findByRole('heading', { level: 1, name: /^No criteria moved from the beginning to 1 March/ }),
  ).toBeTruthy()
})
