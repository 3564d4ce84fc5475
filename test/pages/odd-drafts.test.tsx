// A draft of an odd shape, as an archive that was changed by hand may bring one, locks no form: it is set aside, can be read and
// removed on Data, and the form begins without it.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { routes } from '../../renderer/app/routes.ts'
import type { CairnDatabase, DraftRow } from '../../renderer/storage/database.ts'
import { readDraftsSetAside } from '../../renderer/storage/drafts.ts'
import { openDatabase } from '../../renderer/storage/open-database.ts'
import { frozenDatabase, frozenVersions, leaveVersion } from '../storage/open-version.ts'
import { formOf } from './form-of-draft.ts'
import { endDatabase, renderPage } from './with-cairn.tsx'

const newestFrozen = frozenVersions.at(-1) ?? 1
let database: CairnDatabase
beforeEach(async () => {
  const name = `odd-${Math.random()}`
  await leaveVersion(newestFrozen, name)
  const done = await openDatabase(name, indexedDB.databases(), true)
  if (done.kind !== 'open') throw new Error(done.kind)
  database = done.database
})
afterEach(() => endDatabase(database))

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every list in it is a number, every line of fields a text. */
function crooked(value: Plain): Plain {
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, Array.isArray(one) ? 7 : isPlain(one) ? crooked(one) : one]),
  )
}
/** Every text in it is a list. */
const listed = (value: Plain): Plain =>
  Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isPlain(one) ? listed(one) : typeof one === 'string' && name !== 'kind' && name !== 'id' ? [one] : one,
    ]),
  )

const odd: readonly (readonly [string, (value: Plain) => unknown])[] = [
  ['nothing', () => null],
  ['lists that are numbers', crooked],
  ['texts that are lists', listed],
]

const rowsIn = (version: number): DraftRow[] => frozenDatabase(version).drafts.filter((row) => formOf(row) !== null)
const tried = rowsIn(newestFrozen).flatMap((row) =>
  odd.map(([name, turn]) => ({
    name,
    place: `${row.kind} at ${row.key}`,
    row,
    value: turn(isPlain(row.value) ? row.value : {}),
  })),
)
// A form without a list in it is not made crooked by that.
const changed = tried.filter(({ row, value }) => JSON.stringify(row.value) !== JSON.stringify(value))

const isFree = () => document.querySelector('input, textarea, [contenteditable]') !== null

async function show(row: DraftRow): Promise<void> {
  const form = formOf(row)
  const route = routes.find(({ name }) => name === form?.route)
  if (form === null || route === undefined) throw new Error(row.key)
  const { Page } = await route.load()
  renderPage(database, Page, route.paths, form.path)
  for (const name of form.through ?? [])
    await userEvent.click((await screen.findAllByRole('button', { name }))[0] ?? document.body)
}

describe('a draft of an odd shape', () => {
  it.each(changed)(
    'that is $name, in the place of $place, is set aside, and the form is free',
    async ({ row, value }) => {
      await database.drafts.put({ ...row, value })
      await show(row)
      await waitFor(() => expect(isFree()).toBe(true))
      await waitFor(async () => {
        const kept = await readDraftsSetAside(database)
        expect(kept.filter(({ kind }) => kind === row.kind).map((one) => one.value)).toEqual([value])
      })
      expect(await database.drafts.get([row.key, row.window])).toBeUndefined()
    },
  )

  it('is read and removed on Data', async () => {
    const [row] = rowsIn(newestFrozen)
    if (row === undefined) throw new Error('No draft was frozen.')
    await database.drafts.put({ ...row, value: ['Words of mine'] })
    await show(row)
    await waitFor(async () => expect(await readDraftsSetAside(database)).toHaveLength(1))
    document.body.replaceChildren()
    const data = routes.find(({ name }) => name === 'data')
    if (data === undefined) throw new Error('No Data page')
    const { Page } = await data.load()
    renderPage(database, Page, data.paths, '/data')
    const section = (await screen.findByRole('heading', { name: 'Drafts set aside' })).closest('section')
    expect(section?.textContent).toContain('Words of mine')
    await userEvent.click(within(section ?? document.body).getByRole('button', { name: /^Remove the draft/ }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Drafts set aside' })).toBeNull())
    expect(await readDraftsSetAside(database)).toEqual([])
  })
})
