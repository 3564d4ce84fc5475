// Where feedback and topics show: beside the week, and before a session, one click from its agenda.
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { Page as WeekPage } from '../../../renderer/pages/week/week-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { entry, feedback, learning, person, personId, session } from '../../build-records.ts'
import { drawAt, openCairn } from '../session/held-session.tsx'
import { begunDatabase, renderPage, seed } from '../with-cairn.tsx'

const user = userEvent.setup({ delay: null })
const pell = person(500, { name: 'Pell Okonjo' })
let open: CairnDatabase | null = null
afterEach(async () => {
  cleanup()
  await open?.delete()
  open = null
})

it('the week shows what waits for an answer and which topics are back, and makes a question of an answer', async () => {
  const database = await begunDatabase()
  open = database
  const line = entry(3, { day: '2025-03-13', what: 'Why no limit?', prompt: 'questioned' })
  await seed(database, pell, feedback(1, { personId: pell.id }), learning(2, { title: 'Backpressure' }), line)
  const location = renderPage(database, WeekPage, ['/week'], '/week')
  const waits = await screen.findByRole('link', { name: 'Pell: “Feedback 1”' })
  expect(waits.getAttribute('href')).toBe(`/journal/feedback/${feedback(1).id}`)
  const topic = await screen.findByRole('link', { name: /Backpressure/ })
  expect(topic.getAttribute('href')).toContain('/journal/learnings/')
  await user.click(screen.getByRole('button', { name: 'Make it a question' }))
  await waitFor(() => expect(location.history.at(-1)).toContain('/journal/questions/'))
  const [made] = await database.records.where('kind').equals('question').toArray()
  expect(made).toMatchObject({ asked: 'Why no limit?', aboutId: line.id })
})

it('before a session, feedback and topics go to the agenda by one click and are not offered again', async () => {
  const next = session(9, { personId: personId(500), day: '2025-03-25' })
  const cairn = await openCairn(pell, next, feedback(1, { personId: pell.id }), learning(2, { title: 'Backpressure' }))
  open = cairn.database
  drawAt(cairn, `/sessions/${next.id}`)
  await user.click(await screen.findByRole('button', { name: 'Put it on the agenda: Feedback 1' }))
  await user.click(await screen.findByRole('button', { name: 'Put it on the agenda: Backpressure' }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Topics not yet understood' })).toBeNull())
  expect(screen.queryByRole('heading', { name: 'Feedback to discuss' })).toBeNull()
  const stored = await cairn.database.records.get(next.id)
  expect(stored).toMatchObject({
    agenda: [{ aboutId: feedback(1).id }, { aboutId: learning(2).id, text: 'Backpressure: can I explain it to you?' }],
  })
  expect(await cairn.database.records.get(feedback(1).id)).toMatchObject({ state: 'discuss' })
  expect(within(document.body).getByDisplayValue('You said: “Feedback 1”')).toBeTruthy()
})
