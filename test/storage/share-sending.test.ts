// Whether a review request went out: saving its file is not sending it, what was marked stays through an undo, and its answer is known either way.
import { afterEach, expect, it } from 'vitest'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import {
  markSending,
  readSendings,
  sessionsWithRequestSent,
  setSessionOf,
} from '../../renderer/storage/review/mark-shares-sent.ts'
import { readShare, readShares } from '../../renderer/storage/review/read-share-inputs.ts'
import { requestsSentence } from '../../shared/rules/sharing/share-sent-status.ts'
import { entry, later, personId, session } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { sharedCopy } from '../build-shared.ts'
import { begun } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})
const note = { at: later, window: 'main' }

async function saved() {
  const database = await begun(`sending-${Math.random()}`)
  open.push(database)
  const share = await sentShare(sharedCopy())
  const writes = [ilse, sentProposal, share].map((one) => writeOf(one, true))
  await saveRecords(database, writes, { ...note, cause: 'Saved a review request', final: true })
  return { database, share }
}

async function sendingOf(database: CairnDatabase) {
  const shares = await readShares(database)
  const sendings = [...(await readSendings(database, shares)).values()]
  return { sendings, sentence: requestsSentence(shares, sendings) }
}

it('is saved and not sent until its owner says so, and says so everywhere', async () => {
  const { database, share } = await saved()
  expect(await sendingOf(database)).toEqual({
    sendings: [{ kind: 'saved' }],
    sentence: '1 file saved, not sent yet.',
  })
  expect(await markSending(database, share.id, '2025-03-04', note)).toMatchObject({ ok: true })
  expect(await sendingOf(database)).toEqual({
    sendings: [{ kind: 'sent', on: '2025-03-04' }],
    sentence: '1 file sent, to 1 reader.',
  })
  const marked = await readShare(database, share.id)
  expect(marked).toEqual({ ...share, isSent: true, sentOn: '2025-03-04', revision: 2, updatedAt: later })
})

it('no undo takes it back: only the button that says so', async () => {
  const { database, share } = await saved()
  await markSending(database, share.id, '2025-03-04', note)
  expect(await undo(database, 'main', later)).toMatchObject({ trouble: { kind: 'final' } })
  await saveRecords(database, [writeOf(entry(900), true)], { ...note, cause: 'Saved an entry' })
  expect(await undo(database, 'main', later)).toMatchObject({ ok: true })
  expect(await undo(database, 'main', later)).toMatchObject({ trouble: { kind: 'final' } })
  expect((await sendingOf(database)).sendings).toEqual([{ kind: 'sent', on: '2025-03-04' }])
  await markSending(database, share.id, null, note)
  expect((await sendingOf(database)).sendings).toEqual([{ kind: 'saved' }])
})

it('tells of a session whether a request went out for it, also by its answer, and of no other', async () => {
  const { database, share } = await saved()
  const [planned, other] = [session(910, { personId: ilse.id }), session(911, { personId: ilse.id })]
  await saveRecords(database, [writeOf(planned, true), writeOf(other, true)], { ...note, cause: 'Planned' })
  await setSessionOf(database, share.id, planned.id, { ...note, cause: 'Chose a session' })
  const sent = async () => [...(await sessionsWithRequestSent(database, [planned.id, other.id]))]
  expect(await sent()).toEqual([])
  await markSending(database, share.id, '2025-03-04', note)
  expect(await sent()).toEqual([planned.id])
  await setSessionOf(database, share.id, other.id, { ...note, cause: 'Chose a session' })
  expect(await sent()).toEqual([other.id])
  await markSending(database, share.id, null, note)
  expect(await sent()).toEqual([])
})

it('an answer is known as the answer to it, marked or not, and says that it was sent', async () => {
  for (const isMarked of [true, false]) {
    const { database, share } = await saved()
    if (isMarked) await markSending(database, share.id, '2025-03-04', note)
    const read = await readFeedback(database, await fileFor(share))
    if (!read.ok || 'sealed' in read.value) throw new Error('The feedback file reads.')
    expect(read.value.fits).toBe('agrees')
    const by = { whose: { id: personId(500) }, zone: 'Europe/Lisbon' }
    const done = await bringReviewIn(database, read.value.file, by, { ...note, cause: 'Brought a review in' })
    expect(done.ok).toBe(true)
    const { sendings, sentence } = await sendingOf(database)
    expect(sendings).toMatchObject([isMarked ? { kind: 'sent', on: '2025-03-04' } : { kind: 'answered' }])
    expect(sentence).toBe('1 file sent, to 1 reader.')
  }
})

it('one from before anything was marked counts as sent on its day', async () => {
  const { database, share } = await saved()
  const { isSent, sentOn, ...before } = share
  expect([isSent, sentOn]).toEqual([false, null])
  await database.table('records').put(before)
  expect((await sendingOf(database)).sendings).toEqual([{ kind: 'sent', on: '2025-03-01' }])
})
