// Each text of a kind with a page of its own is read on the page and written in its form: a part that either forgot is named here.
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { routes } from '../../renderer/app/routes.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { allKinds, type PagedKind, type PagedRecord } from '../../shared/kinds/all-kinds.ts'
import type { Part } from '../../shared/kinds/record-text-parts.ts'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import { feedback, idOf, improvement, learning, poc, presentation, proposal, question } from '../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from './with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const visit = { id: idOf(50), on: '2025-03-03', understanding: 'partly', note: '' } as const
const brokeAt = '2025-03-03T10:00:00.000Z'

/** One of each, as far along as it takes for every text of it to be shown. */
const records: { readonly [K in PagedKind]: PagedRecord & { kind: K } } = {
  proposal: proposal(1),
  poc: poc(1, { verdict: 'validated' }),
  presentation: presentation(1, { outcome: 'accepted' }),
  feedback: feedback(1, { state: 'acted' }),
  learning: learning(1, { visits: [visit], state: 'explained', explainedOn: '2025-03-04' }),
  question: question(1, { state: 'answered', changed: 'partly' }),
  improvement: improvement(1, {
    rank: 1,
    brokeAt,
    brokeZone: 'Europe/Lisbon',
    noticedAt: brokeAt,
    noticedZone: 'Europe/Lisbon',
  }),
}
/** What is written in a form of its own, on the page. */
const elsewhere: Partial<Record<PagedKind, readonly string[]>> = { proposal: ['outcome'] }

const wordsOf = (field: string) => `${field} in words`
const textFields = (kind: PagedKind) =>
  Object.entries<Part>(allKinds[kind].parts).flatMap(([field, part]) =>
    (part.form === 'line' || part.form === 'text') && part.isSearched !== false ? [field] : [],
  )

const read = () => document.body.textContent
const written = () =>
  [...document.querySelectorAll('input, textarea, [contenteditable]')]
    .map((one) => ('value' in one ? String(one.value) : one.textContent))
    .join('\n')
const missing = (fields: readonly string[], shown: string) => fields.filter((field) => !shown.includes(wordsOf(field)))

async function show(kind: PagedKind) {
  const fields = textFields(kind)
  const texts = Object.fromEntries(fields.map((field) => [field, wordsOf(field)]))
  const record: PagedRecord = Object.assign({}, records[kind], texts)
  await seed(database, record)
  const route = routes.find(({ name }) => name === kind)
  if (route === undefined) throw new Error(`There is no page of a ${kind}.`)
  const { Page } = await route.load()
  renderPage(database, Page, route.paths, pageAddress(kind, record.id))
  return { fields, edit: await screen.findByRole('button', { name: 'Edit' }) }
}

const kinds = Object.keys(records) as PagedKind[]
test.for(kinds)('each text of a %s is read on its page and written in its form', async (kind) => {
  const { fields, edit } = await show(kind)
  await waitFor(() => expect(missing(fields, read()), `Way out: show it in renderer/pages/${kind}`).toEqual([]))
  await act(() => userEvent.click(edit))
  const here = fields.filter((field) => !elsewhere[kind]?.includes(field))
  const wayOut = `Way out: a field for it in the form of renderer/pages/${kind}`
  await waitFor(() => expect(missing(here, written()), wayOut).toEqual([]))
})
