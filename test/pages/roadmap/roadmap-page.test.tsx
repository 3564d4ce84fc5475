// The roadmap screen over a real store: the answer, opening a criterion, a confirmation and its undo, and a session as it was known.
import 'fake-indexeddb/auto'
import { MantineProvider } from '@mantine/core'
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Route, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Page } from '../../../renderer/pages/roadmap/roadmap-page.tsx'
import { CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { assessMyself } from '../../../renderer/storage/evidence/save-assessments.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { closeSession } from '../../../renderer/storage/sessions/session-closing.ts'
import { begin } from '../../../renderer/storage/start/initialize-database.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { criterionId, entry, idOf, session } from '../../build-records.ts'

// Typing into a dialog under a loaded machine takes seconds in jsdom.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 8000 })

let database: CairnDatabase
let roadmap: Roadmap
let count = 0
const instant = () => {
  count += 1
  return new Date(Date.UTC(2025, 2, 10) + count * 1000).toISOString()
}
const note = (cause: string) => ({ at: instant(), cause, window: 'main' })

async function addEntry(number: number, day: string, ...criteria: string[]) {
  const choice = { roadmapId: roadmap.id, criterionIds: criteria.map(criterionId) }
  await saveWithCriteria(database, entry(number, { day }), { isNew: true, choice, note: note('Saved an entry') })
}

async function closeOne(number: number, day: string) {
  const one = session(number, { day })
  await saveWithCriteria(database, one, { isNew: true, choice: null, note: note('Saved a session') })
  const done = await closeSession(database, one, { roadmap, note: note('Closed') })
  if (!done.ok) throw new Error(done.trouble.kind)
}

function show(address: string) {
  window.location.hash = `#${address}`
  const clock = { instant, today: () => '2025-03-20', zone: () => 'Europe/Lisbon' }
  return render(
    <MantineProvider env="test">
      <CairnProvider cairn={{ database, window: 'main', clock }}>
        <Router hook={useHashLocation}>
          <Route path="/roadmap/:view?/:asOf?/:criterionId?">
            <Page />
          </Route>
        </Router>
      </CairnProvider>
    </MantineProvider>,
  )
}

beforeEach(async () => {
  count = 0
  database = new CairnDatabase(`roadmap-page-${Math.random()}`)
  await database.open()
  await begin(
    database,
    { name: 'Wren', currentLevel: 'Mid', targetLevel: 'Lead', startedOn: null, horizonMonths: null },
    note('Began'),
  )
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('no roadmap')
  roadmap = own.roadmap
})
afterEach(async () => {
  cleanup()
  await database.delete()
})

it('answers calmly while there is nothing, with every criterion there to open', async () => {
  show('/roadmap')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    '56 criteria, and nothing recorded for them yet.',
  )
  expect(screen.getAllByRole('link', { name: /not yet/ })).toHaveLength(56)
  expect(screen.queryByLabelText('Shown as of')).toBeNull()
})

it('keeps the ladder’s order in the matrix, and begins the list with strengths', async () => {
  await addEntry(1, '2025-03-03', 'OPS-M2')
  show('/roadmap')
  const rows = async () => (await screen.findAllByRole('row')).flatMap((row) => row.querySelector('th')?.title || [])
  expect(await rows()).toEqual(roadmap.competencies.map(({ name }) => name))
  cleanup()
  show('/roadmap/list/now')
  const [first] = await screen.findAllByRole('rowheader')
  expect(first?.textContent).toContain('OPS')
})

it('opens each figure of the legend into the criteria it counts and the rule for it', async () => {
  const user = userEvent.setup({ delay: null })
  await addEntry(1, '2025-03-03', 'OPS-M2')
  show('/roadmap')
  const figure = await screen.findByRole('button', { name: '1 evidenced: show the criteria' })
  await user.click(figure)
  expect(figure.getAttribute('aria-expanded')).toBe('true')
  const counted = screen.getByRole('list', { name: 'Criteria counted' })
  expect(within(counted).getAllByRole('listitem')).toHaveLength(1)
  expect(within(counted).getByRole('link').getAttribute('href')).toBe('#/roadmap/matrix/now/OPS-M2')
  expect(screen.getByText(/as many evidence items as they ask for/)).toBeTruthy()
  await user.click(figure)
  expect(screen.queryByRole('list', { name: 'Criteria counted' })).toBeNull()
})

it('writes down a confirmation, shows it, and lets it be undone', async () => {
  const user = userEvent.setup({ delay: null })
  await addEntry(1, '2025-03-03', 'OPS-M2')
  show('/roadmap/matrix/now/OPS-M2')
  const column = await screen.findByRole('complementary', { name: 'Criterion OPS-M2' })
  expect(await within(column).findByText(/You have 1\./)).toBeTruthy()
  expect(within(column).getByText('Confirmation by someone else.')).toBeTruthy()
  await user.click(within(column).getByRole('button', { name: 'Write down a confirmation' }))
  await user.type(await screen.findByLabelText('Who said it'), 'Ilse Quarrington{Enter}')
  await user.type(screen.getByLabelText('Their words'), 'It woke us in time.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('“It woke us in time.”')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 of 56 has evidence, confirmed by someone else.')
  const people = await database.records.where('kind').equals('person').toArray()
  expect(people).toMatchObject([{ name: 'Ilse Quarrington' }])
  await undo(database, 'main', instant())
  await waitFor(() => expect(screen.queryByText('“It woke us in time.”')).toBeNull())
})

it('shows a session as it was known, and names the cause where the dated view differs', async () => {
  const user = userEvent.setup({ delay: null })
  await addEntry(1, '2025-03-03', 'DEC-M1')
  await closeOne(11, '2025-03-06')
  await addEntry(2, '2025-03-04', 'DEC-M1')
  show(`/roadmap/matrix/${idOf(11)}/DEC-M1`)
  const column = await screen.findByRole('complementary', { name: 'Criterion DEC-M1' })
  expect(await within(column).findByText(/You had 1\./)).toBeTruthy()
  expect(
    await within(column).findByText('“Entry 2” was written down after this session and dated before it.'),
  ).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '1 of 56 has a first evidence item; none has enough yet.',
  )
  expect(screen.getByText(/The views differ in 1 criterion/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'by date of work' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '1 of 56 has evidence, none confirmed by someone else yet.',
  )
  expect(await within(column).findByText(/You had 2\./)).toBeTruthy()
  await waitFor(() => expect(window.location.hash).toContain(',dated/DEC-M1'))
})

it('steps through the criteria and closes with keys, the focus back on the mark', async () => {
  const user = userEvent.setup({ delay: null })
  await addEntry(1, '2025-03-03', 'OPS-M2')
  show('/roadmap/matrix/now/OPS-M1')
  await screen.findByRole('complementary', { name: 'Criterion OPS-M1' })
  await user.keyboard(']')
  await screen.findByRole('complementary', { name: 'Criterion OPS-M2' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(document.activeElement?.id).toBe('criterion-OPS-M2')
})

it('removes a reason for leaving a criterion alone, and offers one beside my own assessment', async () => {
  const of = { roadmapId: roadmap.id, criterionId: criterionId('OPS-M1') }
  const say = (verdict: 'confirmed' | 'no-chance', day: string) =>
    assessMyself(database, of, { verdict, day, words: verdict }, note('Said'))
  await say('confirmed', '2025-03-01')
  show('/roadmap/matrix/now/OPS-M1')
  await screen.findByRole('button', { name: 'Not applicable…' })
  expect(screen.queryByRole('button', { name: 'Remove my note' })).toBeNull()
  await say('no-chance', '2025-03-02')
  await userEvent.click(await screen.findByRole('button', { name: 'Remove my note' }))
  await screen.findByRole('button', { name: 'Not applicable…' })
  const said = await database.records.where('kind').equals('assessment').toArray()
  const standing = said.flatMap((one) => (one.kind === 'assessment' && one.trashedAt === null ? [one.verdict] : []))
  expect(standing).toEqual(['confirmed'])
})

it('says that linked evidence is of another kind, never that something was only said', async () => {
  await addEntry(1, '2025-03-03', 'COM-M1')
  show('/roadmap')
  const cell = await screen.findByRole('link', { name: /^COM-M1, claimed, what is linked is of a kind that does not/ })
  expect(cell.textContent).toContain('other kind')
})
