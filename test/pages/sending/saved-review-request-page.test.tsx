// The page of a review request: saved is not sent, one button says when it went, and a slip has its way back beside it.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Page as Requests } from '../../../renderer/pages/sending/review-requests-page.tsx'
import { Page as Request } from '../../../renderer/pages/sending/saved-review-request-page.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { personId, session } from '../../build-records.ts'
import { ilse, sentProposal, sentShare } from '../../build-review.ts'
import { begunDatabase, endDatabase, renderPage, seed, today } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const user = userEvent.setup({ delay: null })

it('says that it is not sent yet, and when it was once that is marked', async () => {
  const share = await sentShare()
  await seed(database, ilse, sentProposal, share)
  renderPage(database, Request, ['/reviews/sent/:id'], `/reviews/sent/${share.id}`)
  await screen.findByRole('heading', { level: 1, name: 'Saved for Ilse Marrow, not sent yet.' })
  await user.click(screen.getByRole('button', { name: 'Mark as sent' }))
  await screen.findByRole('heading', { level: 1, name: 'What Ilse Marrow was sent, word for word.' })
  await screen.findByText(/^Sent on 14 March\./)
  await waitFor(async () => expect(await database.records.get(share.id)).toMatchObject({ isSent: true, sentOn: today }))
  await user.click(screen.getByRole('button', { name: 'Mark as not sent' }))
  await screen.findByRole('heading', { level: 1, name: 'Saved for Ilse Marrow, not sent yet.' })
})

it('the list of all requests says which are only saved', async () => {
  await seed(database, ilse, sentProposal, await sentShare())
  renderPage(database, Requests, ['/reviews'], '/reviews')
  await screen.findByRole('heading', { level: 1, name: '1 file saved, not sent yet.' })
  await screen.findByText('saved, not sent yet')
})

it('is chosen for a session later, for another one after that, and for none again', async () => {
  const share = await sentShare()
  const [first, second] = [
    session(2, { personId: personId(500), goal: 'Decide' }),
    session(3, { personId: personId(500) }),
  ]
  await seed(database, ilse, sentProposal, share, first, second)
  renderPage(database, Request, ['/reviews/sent/:id'], `/reviews/sent/${share.id}`)
  const field = await screen.findByRole('combobox', { name: 'For the session' })
  for (const sessionId of [first.id, second.id, '']) {
    await user.selectOptions(field, sessionId)
    await waitFor(async () =>
      expect(await database.records.get(share.id)).toMatchObject({ sessionId: sessionId || null }),
    )
  }
  expect(await database.records.get(share.id)).toMatchObject({ hash: share.hash, frozen: share.frozen })
})
