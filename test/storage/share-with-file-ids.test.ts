// The whole way of a request with ids of its own: sent, answered on the reader's page, brought in; every word lands on its own record.
import { afterEach, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { bringReviewIn, readFeedback, type Whose } from '../../renderer/storage/review/import-feedback-file.ts'
import { readInbox, readReviewView, readSaidOf } from '../../renderer/storage/review/read-reviews.ts'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import type { Feedback } from '../../shared/records/feedback.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { Review } from '../../shared/records/review.ts'
import { criterionThingId } from '../../shared/rules/sharing/compose-share.ts'
import { idOf, later, personId, roadmap, roadmapId } from '../build-records.ts'
import { ilse } from '../build-review.ts'
import { hashText } from '../build-shared.ts'
import { answered, asked, monday, record, sent } from './answered-share.ts'
import { begun, contentOf } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

const note = { at: '2025-03-09T09:00:00.000Z', window: 'main', cause: 'Brought feedback in' }
const byIlse: Whose = { id: personId(500) }
async function withRecords(...more: readonly AnyRecord[]) {
  const database = await begun(`own-ids-${Math.random()}`)
  open.push(database)
  const all = [roadmap, ilse, record, monday, ...more]
  const done = await commit(
    database,
    all.map((one) => writeOf(one, true)),
    { ...note, at: later },
  )
  expect(done).toEqual({ ok: true, value: expect.anything() })
  return database
}

async function bring(database: CairnDatabase, review: ReturnedReview) {
  const read = await readFeedback(database, await writeFeedbackFile(review, hashText))
  if (!read.ok) return read
  if ('sealed' in read.value) throw new Error('It is locked.')
  return bringReviewIn(database, read.value.file, { whose: byIlse, zone: 'Europe/Lisbon' }, note)
}

const ofKind = async <K extends AnyRecord['kind']>(database: CairnDatabase, kind: K) =>
  (await database.records.where('kind').equals(kind).toArray()).filter(
    (one): one is Extract<AnyRecord, { kind: K }> => one.kind === kind,
  )
const comments = async (database: CairnDatabase): Promise<Feedback[]> =>
  (await ofKind(database, 'feedback')).sort((one, other) => (one.verbatim < other.verbatim ? -1 : 1))
const theReview = async (database: CairnDatabase): Promise<Review> => {
  const [review, ...others] = await ofKind(database, 'review')
  if (review === undefined || others.length > 0) throw new Error('There is one review.')
  return review
}

const landed = [
  [record.id, record.id, 41, 'context', 'none of them owns the delay'],
  [record.id, record.id, 41, `options/${idOf(720)}`, ''],
  [monday.id, monday.id, 17, 'what', 'Nobody was woken'],
  [criterionThingId(roadmapId, asked.id), null, null, 'evidence', ''],
  ['', null, null, 'since', ''],
  ['', null, null, '', ''],
]
const placesOf = (all: readonly Feedback[]) =>
  all.map(({ thingId, aboutId, aboutRevision, aboutField, passage }) => [
    thingId,
    aboutId,
    aboutRevision,
    aboutField,
    passage,
  ])

describe('a feedback file in the ids of the request', () => {
  it('lands on its own records, lines, questions and criteria', async () => {
    const one = await sent()
    const database = await withRecords(one.share)
    const file = answered(one)
    // Nothing of the database is in what the reader has, or sends.
    expect(JSON.stringify([one.copy, file.answers, file.comments.map(({ anchor }) => anchor)])).not.toMatch(/-7000-8/)
    expect(await bring(database, file)).toMatchObject({ ok: true })
    expect(placesOf(await comments(database))).toEqual(landed)
    const review = await theReview(database)
    expect(review).toMatchObject({
      fits: 'agrees',
      shareId: one.share.id,
      answers: [{ questionId: idOf(701), text: 'Whoever is called at night.' }],
      verdicts: [{ roadmapId, criterionId: 'DEC-S2', thingId: record.id, verdict: 'yes-here' }],
    })
    expect(await ofKind(database, 'assessment')).toMatchObject([
      { roadmapId, criterionId: 'DEC-S2', verdict: 'confirmed', personId: personId(500) },
    ])
    expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
  })

  it('is shown in its place: the sentence, the title, the question', async () => {
    const one = await sent()
    const database = await withRecords(one.share)
    await bring(database, answered(one))
    const view = await readReviewView(database, (await theReview(database)).id)
    expect(view?.comments.map(({ placed }) => placed.kind).filter((kind) => kind === 'moved')).toEqual([])
    expect(view?.known?.copy.questions.map(({ id }) => id)).toEqual([idOf(701), idOf(702)])
    expect((await readInbox(database))[0]?.titles).toEqual([
      record.title,
      'The slow Monday. Nobody was woken.',
      asked.text,
    ])
    expect((await readSaidOf(database, record.id)).map(({ placed }) => placed.kind).sort()).toEqual(['here', 'whole'])
  })

  it('changes nothing when it comes in again, and goes with one undo', async () => {
    const one = await sent()
    const database = await withRecords(one.share)
    const before = (await contentOf(database)).records
    await bring(database, answered(one))
    const after = await contentOf(database)
    expect(await bring(database, answered(one))).toMatchObject({ ok: true, value: { committed: null } })
    expect(await contentOf(database)).toEqual(after)
    await undo(database, 'main', later)
    expect((await contentOf(database)).records).toEqual(before)
  })

  it('merges with other files of its review, whichever comes first', async () => {
    const one = await sent()
    const [first, ...others] = answered(one).comments
    if (first === undefined) throw new Error('There is a comment.')
    const [question, another] = one.copy.questions.map(({ id }) => id)
    if (question === undefined || another === undefined) throw new Error('There are two questions.')
    const files = [
      answered(one, { comments: [first, ...others.slice(0, 2)] }),
      answered(one, {
        revision: 2,
        comments: [{ ...first, revision: 2, text: 'Comment 0, again' }, ...others.slice(2)],
        answers: [{ questionId: another, text: 'The nights.' }],
        verdicts: [],
      }),
    ]
    const ends = []
    for (const order of [files, files.toReversed()]) {
      const database = await withRecords(one.share)
      for (const file of order) expect(await bring(database, file)).toMatchObject({ ok: true })
      expect(placesOf(await comments(database))).toEqual(landed)
      const { answers, verdicts } = await theReview(database)
      ends.push([(await comments(database)).map(({ verbatim }) => verbatim), answers, verdicts])
    }
    expect(ends[0]).toEqual(ends[1])
    expect(ends[0]?.[1]).toMatchObject([{ questionId: idOf(701) }, { questionId: idOf(702), text: 'The nights.' }])
  })
})

describe('a feedback file for something else', () => {
  it('is named as one for a share that is not here; once that share is, all of it lands, and nothing twice', async () => {
    const one = await sent()
    const database = await withRecords((await sent()).share)
    expect(await bring(database, answered(one))).toMatchObject({ ok: true })
    expect(await theReview(database)).toMatchObject({ fits: 'unknown-share' })
    expect((await comments(database)).map(({ aboutId }) => aboutId)).toEqual(landed.map(() => null))
    await commit(database, [writeOf(one.share, true)], note)
    // An older file of the same review: what only the newer one said is found again too.
    const later = answered(one, { revision: 2, comments: [] })
    for (const file of [later, answered(one)]) expect(await bring(database, file)).toMatchObject({ ok: true })
    expect(placesOf(await comments(database))).toEqual(landed)
    const review = await theReview(database)
    expect(review.fits).toBe('agrees')
    expect(review.answers.map(({ questionId }) => questionId)).toEqual([idOf(701)])
    expect(review.verdicts).toMatchObject([{ roadmapId, thingId: record.id }])
  })

  it('is refused where it mixes two shares, or speaks in ids of the database', async () => {
    const [one, other] = [await sent(), await sent()]
    const database = await withRecords(one.share, other.share)
    const mixed = { ...answered(other), shareId: one.share.id, shareHash: one.share.hash }
    expect(await bring(database, mixed)).toMatchObject({ ok: false, trouble: { kind: 'not-in-share' } })
    const own: ReturnedReview = {
      ...answered(one),
      comments: answered(one).comments.map((comment) => ({
        ...comment,
        anchor: { thingId: record.id, partId: 'context', quote: null },
      })),
    }
    expect(await bring(database, own)).toMatchObject({ ok: false, trouble: { kind: 'not-in-share' } })
    const asks = { ...answered(one), answers: [{ questionId: idOf(701), text: 'Guessed' }] }
    expect(await bring(database, asks)).toMatchObject({ ok: false, trouble: { kind: 'unasked-question' } })
    const judges = { ...answered(one), verdicts: answered(one).verdicts.map((said) => ({ ...said, roadmapId })) }
    expect(await bring(database, judges)).toMatchObject({ ok: false, trouble: { kind: 'unasked-criterion' } })
    expect(await ofKind(database, 'review')).toEqual([])
  })
})
