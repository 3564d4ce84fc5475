// Preparing a session: a record of one's own is put on what to read beforehand, once; what went out is marked, and no undo forgets it.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/session/before-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { closeSession } from '../../../renderer/storage/sessions/session-closing.ts'
import { entry, idOf, later, person, personId, roadmap, session } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

it('puts a record of mine on what to read, and offers it no more', async () => {
  const user = userEvent.setup({ delay: null })
  const told = entry(1, { what: 'Cut the quote page to 310 ms', day: '2025-03-13' })
  await seed(database, told, session(2, { day: '2025-03-20' }))
  renderPage(database, Page, ['/sessions/:id'], `/sessions/${session(2).id}`)
  const field = await screen.findByRole('combobox', { name: 'Or one of my records' })
  await user.click(field)
  await user.click(await screen.findByRole('option', { name: /Cut the quote page to 310 ms \(entry/ }))
  const table = await screen.findByRole('table', { name: 'To read beforehand' })
  await within(table).findByText('Entry, private')
  await waitFor(async () => {
    const [kept] = await database.records.where('kind').equals('session').toArray()
    expect(kept).toMatchObject({ reading: [{ title: 'Cut the quote page to 310 ms', url: '', recordId: told.id }] })
  })
  await user.click(field)
  expect(screen.queryByRole('option', { name: /Cut the quote page/ })).toBeNull()
})

it('marks the pre-read as sent, which undo does not take back and the button beside it does', async () => {
  const user = userEvent.setup({ delay: null })
  const reading = [{ id: idOf(30), title: 'The plan', url: '', recordId: null, sentOn: null }]
  const met = session(2, { day: '2025-03-20', personId: personId(3), goal: 'Decide', audience: 'mentor', reading })
  await seed(database, person(3), met)
  renderPage(database, Page, ['/sessions/:id'], `/sessions/${met.id}`)
  const now = () => database.records.get(met.id)
  await user.click(await screen.findByRole('button', { name: 'Mark as sent' }))
  const back = await screen.findByRole('button', { name: 'Mark as not sent' })
  const marked = { preReadSentOn: '2025-03-14', reading: [{ sentOn: '2025-03-14' }] }
  expect(await now()).toMatchObject(marked)
  expect(await undo(database, 'test', later)).toMatchObject({ trouble: { kind: 'final' } })
  expect(await now()).toMatchObject(marked)
  await user.click(back)
  await screen.findByRole('button', { name: 'Mark as sent' })
  expect(await now()).toMatchObject({ preReadSentOn: null, reading: [{ sentOn: null }] })
})

describe('since we last met', () => {
  const next = session(2, { day: '2025-03-20', personId: personId(3), goal: 'Decide', audience: 'mentor' })
  const now = () => database.records.get(next.id)
  beforeEach(async () => {
    const held = session(4, { day: '2025-03-06', personId: personId(3), startedAt: later, audience: 'mentor' })
    await seed(database, roadmap, person(3), next, held)
    await closeSession(database, held, { roadmap, note: { at: later, cause: 'Closed', window: 'test' } })
    const told = entry(10, { what: 'Cut the wait', day: '2025-03-10', audience: 'mentor' })
    await seed(database, told, entry(11, { what: 'MINE', day: '2025-03-10' }))
  })

  it('goes out as drafted, and what went out stays', async () => {
    const user = userEvent.setup({ delay: null })
    renderPage(database, Page, ['/sessions/:id'], `/sessions/${next.id}`)
    await screen.findByText('Cut the wait.')
    await user.click(screen.getByRole('button', { name: 'Write the pre-read' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText('Since we last met')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }))
    await waitFor(async () => expect(await now()).toMatchObject({ sinceWeMet: 'Cut the wait.' }))
  })

  it('shows each line with who sees it, and leaves nothing out by itself', async () => {
    const user = userEvent.setup({ delay: null })
    renderPage(database, Page, ['/sessions/:id'], `/sessions/${next.id}`)
    await user.click(await screen.findByRole('button', { name: '2 lines, 1 private' }))
    const lines = within(screen.getByRole('list', { name: 'Lines and who sees them' })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Cut the wait.Mentor',
      'MINE.Private, not in the draft',
    ])
  })

  it('is neither drafted nor sent where I am the mentor', async () => {
    const user = userEvent.setup({ delay: null })
    const asMentor = session(5, {
      day: '2025-03-21',
      personId: personId(3),
      goal: 'Listen',
      role: 'mentor',
      audience: 'mentor',
    })
    await seed(database, asMentor)
    renderPage(database, Page, ['/sessions/:id'], `/sessions/${asMentor.id}`)
    await user.click(await screen.findByRole('button', { name: 'Mark as sent' }))
    const kept = () => database.records.get(asMentor.id)
    await waitFor(async () => expect(await kept()).toMatchObject({ preReadSentOn: '2025-03-14', sinceWeMet: '' }))
    expect(screen.queryByText('Cut the wait.')).toBeNull()
    expect(screen.queryByRole('button', { name: /lines/ })).toBeNull()
  })

  it('can be left out, and put back', async () => {
    const user = userEvent.setup({ delay: null })
    renderPage(database, Page, ['/sessions/:id'], `/sessions/${next.id}`)
    await user.click(await screen.findByRole('button', { name: 'Leave out' }))
    const back = await screen.findByRole('button', { name: 'Include it' })
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }))
    await waitFor(async () => expect(await now()).toMatchObject({ preReadSentOn: '2025-03-14', sinceWeMet: '' }))
    await user.click(back)
    await screen.findByText('Cut the wait.')
  })
})
