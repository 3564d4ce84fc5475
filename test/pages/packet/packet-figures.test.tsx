// The figures of the working copy: a claim leads to its record, and a table opens into the records that it counts.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/packet/packet-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import { newPacket } from '../../../shared/records/new-packet.ts'
import { newEvidenceLink } from '../../../shared/records/new-records.ts'
import { action, earlier as at, idOf, improvement } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

const figure = { name: 'p95', unit: 'ms', before: 1840, after: 310, howMeasured: '', source: '', decision: '' }
const told = improvement(1, {
  audience: 'packet',
  day: '2025-02-01',
  title: 'Quotes stopped waiting for invoices',
  initiative: 'self',
  metrics: [figure],
})

/** Supports no criterion, so that the first page says nothing of its figures. */
const untold = improvement(2, { audience: 'packet', day: '2025-02-03', title: 'Builds wait', metrics: [figure] })

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('There is no roadmap.')
  const { id, levels, criteria } = own.roadmap
  const levelId = levels.at(-1)?.id ?? ''
  const criterion = criteria.find((one) => one.levelId === levelId && one.kinds.includes('improvement'))
  if (criterion === undefined) throw new Error('No criterion takes an improvement.')
  const of = {
    name: 'Wren',
    position: '',
    scope: '',
    fromLevel: 'mid-level',
    toLevel: 'lead',
    from: '2025-01-01',
    to: '2025-03-31',
  }
  const link = newEvidenceLink(idOf(70), at, {
    recordId: told.id,
    recordKind: 'improvement',
    recordRevision: 1,
    criterionId: criterion.id,
    roadmapId: id,
  })
  const packet = { ...newPacket(idOf(900), at, { ...of, roadmapId: id, levelId }), length: 'full' as const }
  await seed(database, told, untold, link, packet)
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const address = `/journal/improvements/${told.id}`
const paths = ['/packet', '/packet/sheets/:sheet']

/** Looks for it on one sheet after the other. */
async function onSomeSheet({ navigate }: ReturnType<typeof renderPage>, name: RegExp): Promise<HTMLElement> {
  const sheets = await screen.findByRole('navigation', { name: 'Sheets' })
  for (let sheet = 1; sheet <= within(sheets).getAllByRole('link').length; sheet += 1) {
    navigate(`/packet/sheets/${sheet}`)
    const [found] = within(await screen.findByRole('article', { name: `Sheet ${sheet}` })).queryAllByRole('button', {
      name,
    })
    if (found !== undefined) return found
  }
  throw new Error(`No sheet has a button ${name}.`)
}

const counted = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

it('a claim in the words and in its table leads to the record', async () => {
  renderPage(database, Page, paths, '/packet')
  const claims = await screen.findAllByRole('link', { name: 'C-1: open the record' })
  expect(claims.map((link) => link.getAttribute('href'))).toEqual(claims.map(() => address))
})

it.each([
  ['the criteria', /^Criteria.*: Show the records$/, /^Records counted, [A-Z]/, 'Evidence items: records with', told],
  [
    'the growth',
    /^Growth.*: Show the records$/,
    'Records counted, Q1 2025',
    'Evidence items: records of the quarter',
    told,
  ],
  ['a case', /, p95: Show the records$/, 'Records counted', 'Figures of this metric', untold],
])('the figures of %s open into the records they count and their rule', async (_, button, list, meaning, record) => {
  const location = renderPage(database, Page, paths, '/packet')
  await user.click(await onSomeSheet(location, button))
  expect(counted(await screen.findByRole('list', { name: list }))).toEqual([`/journal/improvements/${record.id}`])
  screen.getByText((words) => words.startsWith(meaning))
})

it('what is planned for an open gap, and that nothing is, stands beside the sheets and on none', async () => {
  const own = await readOwnRoadmap(database)
  const levelId = own?.roadmap.levels.at(-1)?.id
  const open = own?.roadmap.criteria.filter((one) => one.levelId === levelId).at(-1)?.id ?? ''
  await seed(database, action(5, { text: `Ask Ilse about ${open}`, due: '2025-04-05' }))
  renderPage(database, Page, paths, '/packet')
  const missing = (await screen.findByText(/^Nothing is planned yet for/)).closest('section')
  if (missing === null) throw new Error('It stands in no section.')
  within(missing).getByRole('heading', { name: 'What is missing' })
  within(missing).getByText(new RegExp(`^For ${open} you plan “Ask Ilse about ${open}” \\(due 5 April 2025\\)\\.`))
  expect(screen.getByRole('article', { name: 'Sheet 1' }).textContent).not.toContain('Ask Ilse')
})

it('writing a part offers the records a committee may see, and puts in the title alone', async () => {
  await seed(database, improvement(2, { audience: 'private', day: '2025-02-02', title: 'Quotes that stay here' }))
  renderPage(database, Page, paths, '/packet')
  const [write] = await screen.findAllByRole('button', { name: /^Write: / })
  if (write === undefined) throw new Error('No part can be written.')
  await user.click(write)
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox')
  await user.clear(field)
  await user.type(field, 'See [[[[quot')
  const options = await screen.findAllByRole('option')
  expect(options.map(({ textContent }) => textContent)).toEqual([`${told.title} improvement`])
  await user.keyboard('{Enter}')
  expect(field.value).toBe(`See ${told.title}`)
})
