// Reviews of several readers come in by any order, some files twice: what the database holds of them in the end is one and the same.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { ReturnedReview, ReviewComment } from '../../shared/records/returned-review.ts'
import type { Share } from '../../shared/records/share.ts'
import { criterionId, idOf, later, person, personId, roadmap, roadmapId } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { onPassage, reviewComment, sharedCopy } from '../build-shared.ts'
import { begun } from './lived-database.ts'

const note = { at: '2025-03-09T09:00:00.000Z', window: 'main', cause: 'Brought feedback in' }
const readers = { [idOf(800)]: personId(500), [idOf(810)]: personId(501) }

const minute = fc.integer({ min: 10, max: 13 }).map((one) => `2025-03-08T09:${one}:00.000Z`)
/** Comments of one id were begun at one moment, whatever became of them later. */
const comments = (first: number): fc.Arbitrary<ReviewComment[]> =>
  fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom(idOf(first + 1), idOf(first + 2), idOf(first + 3)),
        revision: fc.integer({ min: 1, max: 3 }),
        updatedAt: minute,
        text: fc.constantFrom('One', 'Two'),
        kind: fc.constantFrom('strength', 'better', 'question'),
        anchor: fc.constantFrom(onPassage, { ...onPassage, quote: null }),
      })
      .map((more) => reviewComment(0, more)),
    { maxLength: 3, selector: ({ id }) => id },
  )
const saying = (first: number) => ({
  comments: comments(first),
  revision: fc.integer({ min: 1, max: 4 }),
  savedAt: minute,
  from: fc.constantFrom({ name: 'Ilse Marrow' }, { name: 'I. Marrow' }),
  answers: fc.uniqueArray(
    fc.record({ questionId: fc.constantFrom(idOf(701), idOf(702)), text: fc.constantFrom('Yes', 'No') }),
    { maxLength: 2, selector: ({ questionId }) => questionId },
  ),
  verdicts: fc.array(
    fc.record({
      roadmapId: fc.constant(roadmapId),
      criterionId: fc.constant(criterionId('DEC-S2')),
      thingId: fc.constant(idOf(710)),
      verdict: fc.constantFrom('yes-here' as const, 'not-yet' as const, 'cannot-say' as const),
      words: fc.constantFrom('', 'Twice'),
    }),
    { maxLength: 1 },
  ),
  read: fc.record({
    stuckOn: fc.constantFrom('', 'Scope'),
    strengths: fc.constant(''),
    nextStep: fc.constant(''),
    fit: fc.constantFrom(null, 'good' as const),
  }),
})
const file: fc.Arbitrary<Partial<ReturnedReview>> = fc
  .constantFrom(800, 810)
  .chain((first) => fc.record({ reviewId: fc.constant(idOf(first)), ...saying(first) }))
const orders = fc
  .array(file, { minLength: 2, maxLength: 6 })
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.shuffledSubarray(all)),
  )

type Live = (id: string | null) => boolean
const bare = ({ id: _, revision: _r, createdAt: _c, updatedAt: _u, ...rest }: AnyRecord) => rest

/** What a record says, without what it has of its own: its id, how often and when it was written. */
function saidBy(record: AnyRecord, isLive: Live): unknown {
  if (record.kind !== 'review') return bare(record)
  const verdicts = record.verdicts.map((line) => ({ ...line, assessmentId: isLive(line.assessmentId) }))
  const comments = record.comments.map(({ feedbackId, ...line }) => ({ ...line, isHere: isLive(feedbackId) }))
  return { ...bare(record), verdicts, comments }
}

/** All that came in and counts: what is in the trash does not. */
async function held(database: CairnDatabase): Promise<string[]> {
  const records = (await database.records.toArray()).filter(({ trashedAt }) => trashedAt === null)
  const live = new Set<string | null>(records.map(({ id }) => id))
  const came = records.filter(({ kind }) => ['review', 'feedback', 'assessment'].includes(kind))
  return came.map((one) => JSON.stringify(saidBy(one, (id) => live.has(id)))).sort()
}

async function broughtIn(share: Share, files: readonly Partial<ReturnedReview>[]) {
  const database = await begun(`review-order-${Math.random()}`)
  const all = [roadmap, ilse, person(501, { name: 'Pell Okar' }), sentProposal, share]
  await commit(
    database,
    all.map((one) => writeOf(one, true)),
    { ...note, at: later },
  )
  for (const more of files) {
    const read = await readFeedback(database, await fileFor(share, more))
    if (!read.ok) throw new Error(read.trouble.kind)
    if ('sealed' in read.value) throw new Error('It is locked.')
    const whose = { id: readers[more.reviewId ?? ''] ?? personId(500) }
    const done = await bringReviewIn(database, read.value.file, { whose, zone: 'Europe/Lisbon' }, note)
    if (!done.ok) throw new Error(done.trouble.kind)
  }
  const { unreadable, broken, differing } = await checkDatabase(database)
  const standing = await database.standings.get([roadmapId, criterionId('DEC-S2')])
  const end = {
    held: await held(database),
    said: (standing?.said ?? []).map(({ assessmentId: _, ...word }) => JSON.stringify(word)).sort(),
    faults: [...unreadable, ...broken, ...differing],
  }
  await database.delete()
  return end
}

it('whatever the order, and with any of them again', { timeout: 120_000 }, async () => {
  const share = await sentShare(sharedCopy())
  await fc.assert(
    fc.asyncProperty(orders, async ([all, other, again]) => {
      const expected = await broughtIn(share, all)
      expect(await broughtIn(share, [...other, ...again])).toEqual(expected)
      expect(expected.faults).toEqual([])
    }),
    { numRuns: 60 },
  )
})
