// Actions that their owner accepted or did in a file come back as such, once, and nobody's file does one of mine.
import { afterEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import type { Action } from '../../shared/records/action.ts'
import { newAction } from '../../shared/records/new-records.ts'
import type { ReviewAction } from '../../shared/records/returned-review.ts'
import { nothingTold } from '../../shared/records/shared-sender-progress.ts'
import { idOf, later, personId, roadmap } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { sharedCopy } from '../build-shared.ts'
import { begun } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})
const note = { at: later, window: 'main', cause: 'Brought feedback in' }
const hers: Action = {
  ...newAction(idOf(901), '2025-03-01', later),
  text: 'Introduce Rook',
  ownerId: personId(500),
}
const mine: Action = { ...newAction(idOf(902), '2025-03-01', later), text: 'Measure the tail' }
const copy = sharedCopy({
  standing: {
    ...nothingTold(),
    actions: [
      { id: hers.id, text: hers.text, due: null, isReaders: true },
      { id: mine.id, text: mine.text, due: null, isReaders: false },
    ],
  },
})

async function sent() {
  const share = await sentShare(copy)
  const database = await begun(`answered-actions-${Math.random()}`)
  open.push(database)
  const all = [roadmap, ilse, sentProposal, hers, mine, share]
  await commit(
    database,
    all.map((one) => writeOf(one, true)),
    note,
  )
  let revision = 0
  const bring = async (actions: ReviewAction[]) => {
    revision += 1
    const savedAt = `2025-03-0${revision + 1}T09:00:00.000Z`
    const read = await readFeedback(database, await fileFor(share, { actions, revision, savedAt }))
    if (!read.ok) return read
    if ('sealed' in read.value) throw new Error('It is open.')
    return bringReviewIn(database, read.value.file, { whose: { id: personId(500) }, zone: 'Europe/Lisbon' }, note)
  }
  const now = async (id = hers.id) => (await database.records.get(id)) as Action
  return { database, bring, now }
}

it('notes the day an action was accepted, and then the day it was done', async () => {
  const { bring, now } = await sent()
  await bring([{ actionId: hers.id, state: 'accepted' }])
  expect(await now()).toMatchObject({ state: 'open', acceptedOn: '2025-03-02' })
  await bring([{ actionId: hers.id, state: 'done' }])
  expect(await now()).toMatchObject({ state: 'done', doneOn: '2025-03-03', acceptedOn: '2025-03-02' })
})

it('does not do it again once its owner opened it anew, and one undo takes it back', async () => {
  const { database, bring, now } = await sent()
  await bring([{ actionId: hers.id, state: 'done' }])
  await undo(database, 'main', later)
  expect(await now()).toMatchObject({ state: 'open', doneOn: null, acceptedOn: null })
  await bring([{ actionId: hers.id, state: 'done' }])
  await commit(database, [writeOf({ ...(await now()), state: 'open', doneOn: null }, false)], note)
  await bring([{ actionId: hers.id, state: 'done' }])
  expect(await now()).toMatchObject({ state: 'open', doneOn: null })
})

it('refuses a file that speaks of an action of mine, or of one that was not in the request', async () => {
  const { bring, now } = await sent()
  for (const actionId of [mine.id, idOf(903)])
    expect(await bring([{ actionId, state: 'done' }])).toMatchObject({ ok: false, trouble: { kind: 'unknown-action' } })
  expect(await now(mine.id)).toMatchObject({ state: 'open' })
})

it('leaves an action alone that is somebody else’s since, or mine', async () => {
  const { database, bring, now } = await sent()
  for (const ownerId of [personId(501), null]) {
    await commit(database, [writeOf({ ...(await now()), ownerId }, false)], note)
    expect(await bring([{ actionId: hers.id, state: 'done' }])).toMatchObject({ ok: true })
    expect(await now()).toMatchObject({ state: 'open', doneOn: null, acceptedOn: null })
  }
})

it('leaves an action alone that was deleted since', async () => {
  const { database, bring } = await sent()
  await commit(database, [{ id: hers.id, kind: 'action', after: null, expects: 1 }], note)
  expect(await bring([{ actionId: hers.id, state: 'done' }])).toMatchObject({ ok: true })
  expect(await database.records.get(hers.id)).toBeUndefined()
})
