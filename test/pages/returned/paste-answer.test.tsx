// An answer that came as text is matched to its request, looked through, previewed, and comes in once however often it is pasted.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Page as Inbox } from '../../../renderer/pages/returned/feedback-received-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { bringReviewIn } from '../../../renderer/storage/review/import-feedback-file.ts'
import { readPasted } from '../../../renderer/storage/review/read-pasted-feedback.ts'
import { knownShareOf } from '../../../renderer/storage/review/read-reviews.ts'
import { placedPieces } from '../../../shared/rules/review/parse-pasted-answer.ts'
import { requestCode } from '../../../shared/rules/sharing/numbered-passages.ts'
import { idOf, later, personId } from '../../build-records.ts'
import { ilse, sentProposal, sentShare } from '../../build-review.ts'
import { sharedCopy } from '../../build-shared.ts'
import { contentOf } from '../../storage/lived-database.ts'
import { begunDatabase, endDatabase, renderPage, seed } from '../with-cairn.tsx'

vi.setConfig({ testTimeout: 30_000 })
let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))
const user = userEvent.setup({ delay: null })
const mail = (copy = sharedCopy()) =>
  `Hi!\n[Q1] Ada.\n3: Measured where?\n9: Off.\n\nCairn request ${requestCode(copy)}`

it('puts each piece at its place in a preview, lets one be freed, and writes nothing before Import', async () => {
  const other = sharedCopy({
    shareId: 'abcdef01-0000-4000-8000-000000000750',
    sentAt: '2025-03-10T09:00:00.000Z',
    questions: [],
  })
  await seed(database, ilse, sentProposal, await sentShare(), await sentShare(other))
  renderPage(database, Inbox, ['/reviews/in'], '/reviews/in')
  await user.click(await screen.findByRole('button', { name: 'Paste a text answer' }))
  await user.click(screen.getByRole('textbox', { name: /^Answer/ }))
  await user.paste(mail())
  const pieces = within(await screen.findByRole('list', { name: 'Where its words go' }))
  expect(pieces.getAllByRole('listitem').map((one) => one.querySelector('p')?.textContent?.slice(0, 24))).toEqual([
    'A general remark',
    'Answer to question 1: “W',
    'On passage 3: “An event-',
    'A general remark',
  ])
  await user.click(pieces.getByRole('button', { name: /^Make it a general remark: Measured/ }))
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  await screen.findByText('Matches the version you sent.')
  await screen.findByText(/3 comments and 1 answer/i)
  expect(await database.records.where('kind').equals('review').count()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Import' }))
  await waitFor(async () =>
    expect(await database.records.where('kind').equals('review').first()).toMatchObject({
      shareId: idOf(700),
      personId: personId(500),
      answers: [{ questionId: idOf(701), text: 'Ada.' }],
    }),
  )
  const said = await database.records.where('kind').equals('feedback').toArray()
  expect(said.map((one) => (one.kind === 'feedback' ? [one.verbatim, one.thingId] : [])).toSorted()).toEqual([
    ['3: Measured where?', ''],
    ['9: Off.', ''],
    ['Hi!', ''],
  ])
})

it('changes nothing when the same text is pasted again later', async () => {
  const share = await sentShare()
  await seed(database, ilse, sentProposal, share)
  const known = knownShareOf(share)
  if (known === null) throw new Error('It reads as one.')
  const paste = async (at: string) => {
    const read = await readPasted(database, known, placedPieces(mail(), known.sent), at)
    if (!read.ok) throw new Error(read.trouble.kind)
    const by = { whose: { id: personId(500) }, zone: 'Europe/Lisbon' }
    return bringReviewIn(database, read.value.file, by, { at, window: 'test', cause: 'Imported feedback' })
  }
  expect(await paste(later)).toMatchObject({ ok: true })
  const passages = await database.records.where('kind').equals('feedback').toArray()
  expect(passages).toContainEqual(expect.objectContaining({ verbatim: 'Measured where?', aboutField: 'decision' }))
  const before = await contentOf(database)
  expect(await paste('2025-03-12T09:00:00.000Z')).toMatchObject({ ok: true, value: { committed: null } })
  expect(await contentOf(database)).toEqual(before)
})
