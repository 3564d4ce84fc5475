// Notes while a session is held: Enter keeps a line, Esc and a key make something of it, and a killed window loses no line it had a moment for.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Cairn } from '../../../renderer/storage/cairn-context.tsx'
import { readDraft } from '../../../renderer/storage/drafts/draft-store.ts'
import { saveText } from '../../../renderer/storage/sessions/session-edit.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { idOf, later, person, personId, session } from '../../build-records.ts'
import { drawAt, openCairn } from './held-session.tsx'

const planned = session(1, {
  day: '2025-03-20',
  personId: personId(500),
  problemStated: 'No date.',
  agenda: [newAgendaItem(idOf(20), 'Whom to ask?')],
})
const address = `/sessions/${planned.id}/during`
let cairn: Cairn

const stored = async () => {
  const found = await cairn.database.records.get(planned.id)
  if (found?.kind !== 'session') throw new Error('no session')
  return found
}
const note = () => screen.findByRole('textbox', { name: 'Note' })
const start = async (user: ReturnType<typeof userEvent.setup>) => {
  const drawn = drawAt(cairn, address)
  await user.click(await screen.findByRole('button', { name: 'Start the session' }))
  await note()
  return drawn
}

beforeEach(async () => {
  cairn = await openCairn(person(500, { name: 'Ilse Quarrington' }), planned)
})
afterEach(async () => {
  cleanup()
  // What the page saves as it goes is let through first.
  await new Promise((done) => setTimeout(done, 30))
  await cairn.database.delete()
})

vi.setConfig({ testTimeout: 30_000 })

describe('the page during a session', () => {
  it('locks the stated problem at the start, with its time', async () => {
    const user = userEvent.setup()
    drawAt(cairn, address)
    expect(await screen.findByRole('textbox', { name: 'Problem stated' })).toHaveProperty('value', 'No date.')
    await user.click(await screen.findByRole('button', { name: 'Start the session' }))
    expect(await screen.findByText(/Problem stated, locked 10:0/)).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'Problem stated' })).toBeNull()
    expect((await stored()).problemLockedAt).not.toBeNull()
  })

  it('keeps a line at Enter and goes on to the next', async () => {
    const user = userEvent.setup()
    await start(user)
    await user.type(await note(), 'First line{Enter}')
    await waitFor(async () =>
      expect((await stored()).notes).toMatchObject([{ text: 'First line', audience: 'mentor' }]),
    )
    expect(await note()).toHaveProperty('value', '')
    await user.type(await note(), 'Second line{Enter}')
    await waitFor(async () =>
      expect((await stored()).notes.map(({ text }) => text)).toEqual(['First line', 'Second line']),
    )
  })

  it('makes a topic or feedback with one key, private where the line is', async () => {
    const user = userEvent.setup()
    await start(user)
    await user.type(await note(), 'Backpressure{Escape}l')
    await waitFor(async () => expect((await stored()).notes).toHaveLength(1))
    await user.type(await note(), 'One figure more{Escape}p')
    await user.keyboard('{Escape}f')
    await waitFor(async () => expect((await stored()).notes).toHaveLength(2))
    const { notes, personId: who, id } = await stored()
    expect(notes).toMatchObject([
      { becameKind: 'learning', theirs: false },
      { becameKind: 'feedback', theirs: true, audience: 'private' },
    ])
    const [topic, said] = await cairn.database.records.bulkGet(notes.map(({ becameId }) => becameId ?? ''))
    expect(topic).toMatchObject({ kind: 'learning', title: 'Backpressure', sessionId: id, audience: 'mentor' })
    expect(said).toMatchObject({ kind: 'feedback', verbatim: 'One figure more', personId: who, audience: 'private' })
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Open it' })).toHaveLength(2))
  })

  it('makes an action, a question, their words or a private line with one key after Esc', async () => {
    const user = userEvent.setup()
    await start(user)
    await user.type(await note(), 'Show Marit{Escape}a')
    await waitFor(async () => expect((await stored()).notes).toHaveLength(1))
    await user.type(await note(), 'Who pays?{Escape}q')
    await waitFor(async () => expect((await stored()).agenda).toHaveLength(2))
    await user.type(await note(), 'Only mine{Escape}p')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await stored()).notes).toHaveLength(3))
    await user.type(await note(), 'Their line{Escape}t')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await stored()).notes).toHaveLength(4))
    const { notes, agenda } = await stored()
    expect(notes.map(({ becameKind, audience, theirs }) => [becameKind, audience, theirs])).toEqual([
      ['action', 'mentor', false],
      ['agenda-item', 'mentor', false],
      [null, 'private', false],
      [null, 'mentor', true],
    ])
    expect(agenda[1]).toMatchObject({ id: notes[1]?.becameId, text: 'Who pays?' })
    expect(await cairn.database.records.get(notes[0]?.becameId ?? '')).toMatchObject({
      kind: 'action',
      text: 'Show Marit',
      sessionId: planned.id,
    })
  })

  it('keeps the line being written as a draft within a second, and takes it up again', async () => {
    const user = userEvent.setup()
    const { unmount } = await start(user)
    await user.type(await note(), 'Half a thou')
    await waitFor(
      async () =>
        expect(await readDraft(cairn.database, planned.id, cairn.window)).toMatchObject({
          value: { texts: { 'new/note': { text: 'Half a thou' } } },
        }),
      { timeout: 1000 },
    )
    unmount()
    drawAt(cairn, address)
    expect(await note()).toHaveProperty('value', 'Half a thou')
  })

  it('ticks a question and keeps its answer when the field is left', async () => {
    const user = userEvent.setup()
    await start(user)
    await user.click(screen.getByRole('checkbox', { name: 'Whom to ask?' }))
    await user.type(screen.getByRole('textbox', { name: 'Answer to: Whom to ask?' }), 'Tobias')
    await user.tab()
    await waitFor(async () => expect((await stored()).agenda[0]).toMatchObject({ answered: true, answer: 'Tobias' }))
    expect(await screen.findByText('The question is answered')).toBeDefined()
  })

  it('shows both versions when the same text was changed in another window', async () => {
    const user = userEvent.setup()
    await start(user)
    const answer = screen.getByRole('textbox', { name: 'Answer to: Whom to ask?' })
    await user.type(answer, 'Mine')
    await saveText(
      cairn.database,
      planned.id,
      { place: `agenda/${idOf(20)}/answer`, from: '', to: 'Theirs' },
      { at: later, cause: 'Wrote', window: 'other' },
    )
    await user.tab()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('“Theirs”')
    expect((await stored()).agenda[0]?.answer).toBe('Theirs')
    await user.click(within(alert).getByRole('button', { name: 'Use my version' }))
    await waitFor(async () => expect((await stored()).agenda[0]?.answer).toBe('Mine'))
  })

  it('stops, and leads to looking back', async () => {
    const user = userEvent.setup()
    const { history } = await start(user)
    await user.click(screen.getByRole('button', { name: 'End session' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/sessions/${planned.id}/after`))
    expect((await stored()).endedAt).not.toBeNull()
  })
})
