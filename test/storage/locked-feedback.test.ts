// A reply to a locked request: read only with its passphrase, then as any other.
import { afterEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { readFeedback, unlockFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import { sealedFeedback } from '../../shared/files/feedback-file.ts'
import type { Share } from '../../shared/records/share.ts'
import { later, personId, roadmap } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { returnedReview } from '../build-shared.ts'
import { sealedLightly } from './encrypt-with-low-work-factor.ts'
import { begun } from './lived-database.ts'

let database: CairnDatabase
afterEach(() => database.delete())

async function held(share: Share): Promise<CairnDatabase> {
  database = await begun(`locked-feedback-${Math.random()}`)
  const writes = [roadmap, ilse, sentProposal, share].map((one) => writeOf(one, true))
  await commit(database, writes, { at: later, window: 'main', cause: 'Saved a review request' })
  return database
}

it('a locked file is opened with the passphrase of its request, and with no other', async () => {
  const share = await sentShare()
  await held(share)
  const locked = sealedFeedback(await sealedLightly(await fileFor(share), 'nine slow herons'))
  expect(locked).not.toContain(returnedReview().from.name)
  const read = await readFeedback(database, locked)
  if (!read.ok || !('sealed' in read.value)) throw new Error('It was read without its passphrase.')
  const { sealed } = read.value
  expect(await unlockFeedback(database, sealed, 'nine slow heron')).toEqual({
    ok: false,
    trouble: { kind: 'wrong-passphrase' },
  })
  const opened = await unlockFeedback(database, sealed, ' nine slow herons ')
  expect(opened).toMatchObject({ ok: true, value: { fits: 'agrees', sentTo: { id: personId(500) } } })
})
