// A feedback file dropped on the inbox: looked at, brought in, answered; and hostile words stay words on every surface that shows them.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page as Inbox } from '../../../renderer/pages/returned/feedback-received-page.tsx'
import { Page as Review } from '../../../renderer/pages/returned/returned-review-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { responsePage } from '../../../shared/files/review-response-html.ts'
import type { ReturnedReview } from '../../../shared/records/returned-review.ts'
import { responseFor } from '../../../shared/rules/review/review-response.ts'
import { idOf } from '../../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../../build-review.ts'
import { reviewComment } from '../../build-shared.ts'
import { begunDatabase, endDatabase, renderPage, seed, today } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  location = () => '/reviews/in'
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })
const Pages = () => (location() === '/reviews/in' ? <Inbox /> : <Review />)
let location = () => '/reviews/in'

async function drop(more: Partial<ReturnedReview> = {}) {
  const share = await sentShare()
  await seed(database, ilse, sentProposal, share)
  const shown = renderPage(database, Pages, ['/reviews/in', '/reviews/in/:id'], '/reviews/in')
  location = () => shown.history.at(-1) ?? ''
  const hint = await screen.findByText(/drop it here/)
  const text = await fileFor(share, more)
  // jsdom's own files cannot be read as text.
  const file = { size: text.length, text: async () => text }
  fireEvent.drop(hint, { dataTransfer: { files: [file] } })
  return share
}

it('is looked at before anything is written, brought in, and each comment answered beside its sentence', async () => {
  await drop()
  await screen.findByText('Matches the version you sent.')
  expect(await database.records.where('kind').equals('review').count()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Import' }))
  await screen.findByRole('heading', { level: 1, name: /^Ilse sent 1 comment, 1 answer and 1 criterion judged/ })
  expect(document.querySelector('mark')?.textContent).toBe('none of them owns the delay')
  await user.click(screen.getByRole('button', { name: 'Answer it' }))
  await user.click(await screen.findByRole('button', { name: 'I acted on it' }))
  await waitFor(async () =>
    expect(await database.records.where('kind').equals('feedback').first()).toMatchObject({ state: 'acted' }),
  )
})

it('asks whose words they are when the file gives another name than it was sent to', async () => {
  await drop({ from: { name: 'Olga Vess' } })
  const bring = await screen.findByRole('button', { name: 'Import' })
  expect(bring).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('radio', { name: 'Ilse Marrow' }))
  await user.click(bring)
  await waitFor(async () =>
    expect(await database.records.where('kind').equals('feedback').first()).toMatchObject({ personId: ilse.id }),
  )
})

it('refuses two gigabytes by their size, unread', async () => {
  renderPage(database, Inbox, ['/reviews/in'], '/reviews/in')
  const text = () => {
    throw new Error('It was read.')
  }
  fireEvent.drop(await screen.findByText(/drop it here/), { dataTransfer: { files: [{ size: 2e9, text }] } })
  await screen.findByText(/too large .* Nothing was changed/)
})

it('shows hostile words as words: no element, no address and no request comes of them', async () => {
  const text = '<img src=x onerror="hacked()"><script>hacked()</script> [x](javascript:hacked())'
  await drop({
    from: { name: 'Ilse Marrow' },
    answers: [{ questionId: idOf(701), text }],
    comments: [reviewComment(801, { text })],
    read: { stuckOn: text, strengths: text, nextStep: text, fit: null },
  })
  await user.click(await screen.findByRole('button', { name: 'Import' }))
  await waitFor(() => expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThan(3))
  expect(document.querySelectorAll('img, script, iframe, [onerror], a[href^="javascript"]')).toHaveLength(0)
  const review = await database.records.where('kind').equals('review').first()
  const feedback = await database.records.where('kind').equals('feedback').first()
  if (review?.kind !== 'review' || feedback?.kind !== 'feedback') throw new Error('It was brought in.')
  const source = { known: null, records: new Map(), next: null, withReasons: true, today }
  const page = responsePage(responseFor({ ...source, review, feedback: [feedback] }))
  expect(page).not.toMatch(/<img|<script/)
})
