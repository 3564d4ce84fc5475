// What a mentor sent for a session stands on its page: under its questions, turned into records with one click, through closing and reopening.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Page as AfterPage } from '../../../renderer/pages/session/after-page.tsx'
import { Page } from '../../../renderer/pages/session/before-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { undo } from '../../../renderer/storage/history/undo.ts'
import { bringReviewIn, readFeedback } from '../../../renderer/storage/review/import-feedback-file.ts'
import { reopenSession } from '../../../renderer/storage/sessions/session-closing.ts'
import type { RecordKind, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { ReturnedReview } from '../../../shared/records/returned-review.ts'
import type { Session } from '../../../shared/records/session.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { idOf, later, personId, session } from '../../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../../build-review.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

vi.setConfig({ testTimeout: 30_000 })

const met = session(2, {
  day: '2025-03-20',
  personId: personId(500),
  audience: 'mentor',
  agenda: [newAgendaItem(idOf(701), 'Who would you ask next?')],
})
let database: CairnDatabase
const note = { at: later, window: 'test', cause: 'Brought feedback in' }

beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

async function begin(of: Session = met, more: Partial<ReturnedReview> = {}) {
  const share = await sentShare()
  await seed(database, ilse, sentProposal, of, { ...share, sessionId: of.id })
  const text = await fileFor(share, {
    answers: [
      { questionId: idOf(701), text: 'Whoever is called at night.' },
      { questionId: idOf(702), text: 'The tail.' },
    ],
    ...more,
  })
  const read = await readFeedback(database, text)
  if (!read.ok || 'sealed' in read.value) throw new Error('It is read.')
  const done = await bringReviewIn(
    database,
    read.value.file,
    { whose: { id: personId(500) }, zone: 'Europe/Lisbon' },
    note,
  )
  expect(done.ok).toBe(true)
}

const drawn = () => renderPage(database, Page, ['/sessions/:id'], `/sessions/${met.id}`)
const all = async <K extends RecordKind>(kind: K) =>
  (await database.records.where('kind').equals(kind).toArray()) as RecordOf<K>[]
const stored = async () => (await all('session')).find(({ id }) => id === met.id)
const answerOf = async (words: string) => {
  const [block] = (await screen.findAllByText(words)).map((one) => one.parentElement)
  if (!block) throw new Error('It stands in a block.')
  return within(block)
}

it('shows an answer under its question, marked as from their file, and takes it as the answer', async () => {
  await begin()
  drawn()
  const list = (await screen.findByRole('textbox', { name: 'Question 1' })).closest('li')
  if (list === null) throw new Error('A question stands in a list.')
  const inLine = within(list)
  await inLine.findByText('Whoever is called at night.')
  expect(inLine.getByText('Ilse Marrow')).toBeDefined()
  expect(inLine.getByRole('link', { name: 'from their file' })).toBeDefined()
  await userEvent.click(inLine.getByRole('button', { name: 'Use as the answer' }))
  await waitFor(async () =>
    expect((await stored())?.agenda).toMatchObject([{ answered: true, answer: 'Whoever is called at night.' }]),
  )
})

it('shows the answer to a question that is not asked here any more, their read, their verdict and their comment', async () => {
  await begin()
  drawn()
  const other = await screen.findByText('The tail.')
  expect(other.closest('li')).toBeNull()
  expect(screen.getByText('What did I not measure?')).toBeDefined()
  await screen.findByText('Nobody owns it')
  await screen.findByText(/Working well for them\? Yes/)
  await screen.findByText(/Yes, here, on the roadmap as from their file/)
  await screen.findByText('Who answers at night when the copy stops?')
})

it('makes feedback, an action, a learning and a question of an answer, each once, and undo takes each back', async () => {
  await begin()
  const user = userEvent.setup()
  drawn()
  const block = await answerOf('Whoever is called at night.')
  await user.click(await block.findByRole('button', { name: /^Save as feedback/ }))
  await block.findByRole('link', { name: /^Feedback made/ })
  expect(block.queryByRole('button', { name: /^Save as feedback/ })).toBeNull()
  expect(await all('feedback')).toContainEqual(
    expect.objectContaining({
      verbatim: 'Whoever is called at night.',
      source: 'file',
      personId: personId(500),
      sessionId: met.id,
      audience: 'private',
    }),
  )
  await user.click(block.getByRole('button', { name: /^Make it an action/ }))
  await waitFor(async () =>
    expect(await all('action')).toMatchObject([
      { text: 'Whoever is called at night.', sessionId: met.id, ownerId: null },
    ]),
  )
  await user.click(await block.findByRole('button', { name: /^Add to learnings/ }))
  await waitFor(async () =>
    expect(await all('learning')).toMatchObject([{ title: 'Whoever is called at night.', source: 'mentor' }]),
  )
  await user.click(await block.findByRole('button', { name: /^Discuss it/ }))
  await waitFor(async () =>
    expect((await stored())?.agenda.at(-1)?.text).toBe('You said: “Whoever is called at night.”'),
  )
  await undo(database, 'test', later)
  await waitFor(async () => expect((await stored())?.agenda).toHaveLength(1))
  await block.findByRole('button', { name: /^Discuss it/ })
})

it('makes one of two fast clicks, and can be made anew once it was deleted', async () => {
  await begin()
  drawn()
  const block = await answerOf('Whoever is called at night.')
  await userEvent.dblClick(await block.findByRole('button', { name: /^Make it an action/ }))
  await block.findByRole('link', { name: /^Action made/ })
  const [made, ...more] = await all('action')
  expect(more).toEqual([])
  if (made === undefined) throw new Error('It is made.')
  await saveRecords(database, [writeOf({ ...made, trashedAt: later }, false)], note)
  await userEvent.click(await block.findByRole('button', { name: /^Make it an action/ }))
  await waitFor(async () => expect(await all('action')).toHaveLength(2))
  await waitFor(() => expect(block.getAllByRole('link', { name: /^Action made/ })).toHaveLength(1))
})

it('stands through closing and reopening, and asks in the next session once this one is closed', async () => {
  const closed = { ...met, startedAt: later, closedAt: later }
  await begin(closed)
  const next = session(3, { day: '2025-04-03', personId: personId(500) })
  await seed(database, next)
  drawn()
  const block = await answerOf('Whoever is called at night.')
  expect(block.queryByRole('button', { name: 'Use as the answer' })).toBeNull()
  await userEvent.click(await block.findByRole('button', { name: /^Discuss it/ }))
  await waitFor(async () =>
    expect((await all('session')).find(({ id }) => id === next.id)?.agenda).toMatchObject([
      { text: 'You said: “Whoever is called at night.”' },
    ]),
  )
  expect((await stored())?.agenda).toHaveLength(1)
  // It was closed by hand, without a summary: a mentor's session opens again.
  const mentors = { ...((await stored()) ?? closed), role: 'mentor' as const }
  await saveRecords(database, [writeOf(mentors, false)], note)
  expect(await reopenSession(database, met.id, note)).toMatchObject({ ok: true })
  await screen.findByText('The tail.')
  await block.findByRole('button', { name: 'Use as the answer' })
})

it('says so when nothing is planned to discuss it in, and writes nothing', async () => {
  await begin({ ...met, startedAt: later, closedAt: later })
  drawn()
  const block = await answerOf('Whoever is called at night.')
  const before = await database.changes.count()
  await userEvent.click(await block.findByRole('button', { name: /^Discuss it/ }))
  await screen.findByText(/no other is planned with them/)
  expect(await database.changes.count()).toBe(before)
})

it('takes what they are said to see as their read and their view when looking back', async () => {
  await begin({ ...met, day: '2025-03-10', startedAt: later, endedAt: later })
  renderPage(database, AfterPage, ['/sessions/:id/after'], `/sessions/${met.id}/after`)
  await userEvent.click(await screen.findByRole('button', { name: 'Use as their read' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Use as their view' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ theirRead: 'Nobody owns it', fitTheirs: 'good' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Use as their read' })).toBeNull())
})

it('keeps what was made of an answer when a newer file of the review comes in, and when its person is deleted', async () => {
  await begin()
  drawn()
  const block = await answerOf('Whoever is called at night.')
  await userEvent.click(await block.findByRole('button', { name: /^Make it an action/ }))
  await waitFor(async () => expect(await all('action')).toHaveLength(1))
  const share = await sentShare()
  const newer = await fileFor(share, {
    revision: 2,
    savedAt: '2025-03-09T10:00:00.000Z',
    answers: [{ questionId: idOf(701), text: 'Whoever is on call.' }],
  })
  const read = await readFeedback(database, newer)
  if (!read.ok || 'sealed' in read.value) throw new Error('It is read.')
  const whose = { id: personId(500) }
  expect(await bringReviewIn(database, read.value.file, { whose, zone: 'Europe/Lisbon' }, note)).toMatchObject({
    ok: true,
  })
  await screen.findByText('Whoever is on call.', undefined, { timeout: 5000 })
  await saveRecords(database, [{ id: ilse.id, kind: 'person', after: null, expects: 1 }], note)
  await waitFor(async () => expect((await all('review'))[0]?.became).toHaveLength(1))
  await screen.findByRole('link', { name: /^Action made/ }).catch(() => screen.findByText(/^Action made/))
})
