// What a request that was opened in Cairn says of the meeting it is for.
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ReceivedRequestView } from '../../../renderer/pages/received/received-request-view.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { keepReceived, readShare } from '../../../renderer/storage/review/received-shares.ts'
import { shareEnvelope } from '../../../shared/files/share-file.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { hashText, sharedCopy } from '../../build-shared.ts'
import { begunDatabase, endDatabase, renderPage } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

const note = { at: '2025-03-14T15:00:00.000Z', window: 'test', cause: 'Opened a file someone sent' }

async function received(copy: SharedCopy) {
  const { json } = await shareEnvelope(copy, hashText)
  const read = await readShare(json)
  if (!read.ok || 'sealed' in read.value) throw new Error('The share opens.')
  await keepReceived(database, read.value, 'Europe/Lisbon', note)
  renderPage(
    database,
    () => <ReceivedRequestView id={copy.shareId} />,
    ['/reviews/from/:id'],
    `/reviews/from/${copy.shareId}`,
  )
  await screen.findByText('You meet')
}

it('names the format of the session', async () => {
  await received(sharedCopy())
  expect(screen.getByText('Format').nextElementSibling?.textContent).toBe('Walkthrough')
})

it('says nothing of a format where none was chosen', async () => {
  await received(sharedCopy({ session: { day: '2025-03-20', format: null, goal: 'Decide', problem: '' } }))
  expect(screen.queryByText('Format')).toBeNull()
})
