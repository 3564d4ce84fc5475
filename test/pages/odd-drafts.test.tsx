// A draft of an odd shape, as an archive that was changed by hand may bring one, locks no form: it is set aside, can be read and
// removed on Data, and the form begins without it.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { routes } from '../../renderer/app/routes.ts'
import { emptyBlanks } from '../../renderer/pages/profile-blank-values.ts'
import { isSendingValues, newSending } from '../../renderer/pages/sending/review-request-draft.ts'
import type { CairnDatabase, DraftRow } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { notePlace, readDraftsSetAside } from '../../renderer/storage/drafts/draft-store.ts'
import { typedPlace } from '../../renderer/storage/packet/read-packet.ts'
import { frozenDatabase, frozenVersions, leaveVersion } from '../storage/create-old-version-database.ts'
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

const textsThatAreNothing = (value: Plain): Plain =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? null : one]))

/** Forms whose page is not one record's: the first run and the packet, before it is begun and in it. */
const packetId = () => database.records.where('kind').equals('packet').first()
const asked = {
  name: 'Wren',
  position: '',
  fromLevel: 'mid',
  toLevel: 'lead',
  levelId: 'lead',
  from: '2024-01-01',
  to: '2025-01-01',
}
const elsewhere = [
  { route: 'packet', place: 'packet-begins', value: asked, through: null },
  { route: 'packet', place: 'asked', value: asked, through: /^change what/ },
  { route: 'first-run', place: 'new:profile', value: emptyBlanks('2025-03-14'), through: null },
] as const
const anyShape = [...odd, ['texts that are nothing', textsThatAreNothing]] as const

async function placeOf({ route, place }: (typeof elsewhere)[number]): Promise<string> {
  const packet = await packetId()
  if (place === 'asked') return notePlace(typedPlace(packet?.id ?? '', place))
  // Neither stands where something was begun.
  if (route === 'first-run') await database.records.clear()
  else await database.records.where('kind').equals('packet').delete()
  return route === 'first-run' ? place : notePlace(place)
}

describe('a draft of an odd shape in a form that is no record’s', () => {
  const all = elsewhere.flatMap((form) =>
    anyShape.map(([name, turn]) => ({ name, form, value: turn({ ...form.value }) })),
  )
  const turned = all.filter(({ form, value }) => JSON.stringify(form.value) !== JSON.stringify(value))
  it.each(turned)('that is $name, in the place of $form.place, is set aside, and the form is free', async (tried) => {
    const { form, value } = tried
    const key = await placeOf(form)
    const at = '2025-03-14T15:00:00.000Z'
    await database.drafts.put({ key, window: 'gone', kind: 'packet', baseRevision: null, value, at })
    const route = routes.find(({ name }) => name === form.route)
    if (route === undefined) throw new Error(form.route)
    const { Page } = await route.load()
    renderPage(database, Page, route.paths, route.paths[0] ?? '/')
    if (form.through !== null) await userEvent.click(await screen.findByRole('button', { name: form.through }))
    await waitFor(() => expect(isFree()).toBe(true))
    await waitFor(async () => expect((await readDraftsSetAside(database)).map((one) => one.value)).toEqual([value]))
  })
})

describe('what is being sent', () => {
  const typed = {
    ...newSending(null),
    questions: [{ id: 'q', text: 'Who?' }],
    things: ['t'],
    asked: ['t c'],
    standIns: [{ personId: null, original: 'Acme', standIn: 'the shop' }],
    decisions: [{ personId: null, original: 'Acme', form: 'Acmes', sentence: 'Acmes.', replace: true }],
  }
  const turns: readonly unknown[] = [7, [7], [[]], {}, [{}], [null], 'odd', true]
  const wrong = Object.keys(typed).flatMap((name) =>
    turns
      .filter((one) => !(typeof one === 'string' && typeof Reflect.get(typed, name) !== 'object'))
      .filter((one) => !(typeof one === 'string' && Reflect.get(typed, name) === null))
      .map((one) => [name, one] as const),
  )
  it('fits its form as it is typed, and as it was before places were decided on', () => {
    expect([typed, newSending(null)].map(isSendingValues)).toEqual([true, true])
  })
  it.each(wrong)('is refused with %s that is %j', (name, value) => {
    expect(isSendingValues({ ...typed, [name]: value })).toBe(false)
  })
  it('is refused with a purpose that there is not, and with a name that is nobody’s', () => {
    expect(isSendingValues({ ...typed, purpose: 'gossip' })).toBe(false)
    expect(isSendingValues({ ...typed, standIns: [{ personId: 7, original: 'A', standIn: 'B' }] })).toBe(false)
  })
})

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
    const section = (await screen.findByRole('heading', { name: 'Drafts that cannot be opened' })).closest('section')
    expect(section?.textContent).toContain('Words of mine')
    await userEvent.click(within(section ?? document.body).getByRole('button', { name: /^Remove the draft/ }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Drafts that cannot be opened' })).toBeNull())
    expect(await readDraftsSetAside(database)).toEqual([])
  })
})
