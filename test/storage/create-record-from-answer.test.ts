// Of one answer the same is made once, as long as it is here.
import { afterEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { createRecordFromAnswer } from '../../renderer/storage/sessions/create-record-from-answer.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { newReview } from '../../shared/records/new-review.ts'
import { idOf, later, session } from '../build-records.ts'
import { begun } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})
const note = { at: later, window: 'main', cause: 'Made an action of an answer' }
const review = newReview(idOf(10), later, {
  reviewId: idOf(1010),
  shareId: idOf(1011),
  fits: 'agrees',
  personId: null,
  name: 'Ilse Marrow',
  day: '2025-03-02',
  savedAt: later,
  fileRevision: 1,
  fileHash: ContentHash.parse('0'.repeat(64)),
})
const held = session(2)

it('makes an action of an answer once, and again after it was deleted', async () => {
  const database = await begun(`make-of-answer-${Math.random()}`)
  open.push(database)
  await commit(
    database,
    [review, held].map((one) => writeOf(one, true)),
    note,
  )
  const said = { review, person: null, session: held, text: 'Ask Pell.' }
  const make = () =>
    createRecordFromAnswer(database, { said, place: 'nextStep', kind: 'action', today: '2025-03-14' }, note)
  const actions = () => database.records.where('kind').equals('action').toArray()
  expect(await make()).toMatchObject({ ok: true })
  expect(await make()).toMatchObject({ ok: false, trouble: { kind: 'made-already' } })
  const [made, ...more] = await actions()
  expect(more).toEqual([])
  if (made === undefined) throw new Error('It is made.')
  await commit(database, [writeOf({ ...made, trashedAt: later }, false)], note)
  expect(await make()).toMatchObject({ ok: true })
  expect(await actions()).toHaveLength(2)
})
