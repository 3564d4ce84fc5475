// What came back, as the inbox and a record's page ask for it. Each read is one index.

import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Review } from '../../../shared/records/review.ts'
import type { Share } from '../../../shared/records/share.ts'
import { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import type { KnownShare } from '../../../shared/rules/review/match-review-to-share.ts'
import { type PlacedComment, placedComments } from '../../../shared/rules/review/placed-comments.ts'
import type { HeldReview } from '../../../shared/rules/review/stored-review-state.ts'
import { nameIn } from '../../../shared/rules/sharing/resolve-references.ts'
import { copyInOwnIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readPeopleByIds } from '../week/read-week.ts'

/** What was sent, with the copy its reader had. Null when it is not here, or does not read as one. */
export async function readKnownShare(database: CairnDatabase, shareId: string): Promise<KnownShare | null> {
  const share = await database.records.get(shareId)
  return share?.kind === 'share' ? knownShareOf(share) : null
}

export function knownShareOf(share: Share): KnownShare | null {
  const copy = SharedCopy.safeParse(JSON.parse(share.frozen))
  return copy.success ? { share, sent: copy.data, copy: copyInOwnIds(copy.data, share.fileIds) } : null
}

/** The review of that id with everything it became, the trash included. */
export async function readHeldReview(database: CairnDatabase, reviewId: string): Promise<HeldReview | null> {
  const found = await database.records.where('reviewId').equals(reviewId).toArray()
  const review = found.find((one): one is Review => one.kind === 'review')
  if (review === undefined) return null
  const ids = review.verdicts.flatMap(({ assessmentId }) => assessmentId ?? [])
  const words = await database.records.bulkGet(ids)
  return {
    review,
    feedback: found.filter((one): one is Feedback => one.kind === 'feedback'),
    assessments: words.filter((one): one is Assessment => one?.kind === 'assessment'),
  }
}

const newest = 60

export interface InboxRow {
  readonly review: Review
  readonly person: Person | null
  readonly feedback: readonly Feedback[]
  /** Titles of what was sent. */
  readonly titles: readonly string[]
}

const isStanding = (one: AnyRecord | undefined): one is Feedback => one?.kind === 'feedback' && one.trashedAt === null

async function titlesOf(database: CairnDatabase, reviews: readonly Review[]) {
  const ids = [...new Set(reviews.map(({ shareId }) => shareId))]
  const shares = await database.records.bulkGet(ids)
  return new Map(
    shares.flatMap((share) => {
      const known = share?.kind === 'share' ? knownShareOf(share) : null
      return known === null ? [] : [[known.share.id, known.copy.things.map(({ title }) => title)] as const]
    }),
  )
}

/** What came back, the newest first. */
export async function readInbox(database: CairnDatabase): Promise<InboxRow[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['review', ''], ['review', '\uffff'])
    .reverse()
    .limit(newest)
    .toArray()
  const reviews = found.filter((one): one is Review => one.kind === 'review' && one.trashedAt === null)
  const [comments, people, titles] = await Promise.all([
    database.records
      .where('reviewId')
      .anyOf(reviews.map(({ reviewId }) => reviewId))
      .toArray(),
    readPeopleByIds(
      database,
      reviews.map(({ personId }) => personId),
    ),
    titlesOf(database, reviews),
  ])
  return reviews.map((review) => ({
    review,
    person: review.personId === null ? null : (people.get(review.personId) ?? null),
    feedback: comments.filter(isStanding).filter(({ reviewId }) => reviewId === review.reviewId),
    titles: titles.get(review.shareId) ?? [],
  }))
}

export interface ReviewView {
  readonly review: Review
  readonly person: Person | null
  readonly known: KnownShare | null
  readonly comments: readonly PlacedComment[]
  readonly records: ReadonlyMap<string, AnyRecord>
}

/** Those of these that are here. */
async function readByIds(database: CairnDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, AnyRecord>> {
  const found = await database.records.bulkGet([...new Set(ids)])
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])))
}

async function placedToday(database: CairnDatabase, feedback: readonly Feedback[], known: KnownShare | null) {
  const records = await readByIds(
    database,
    feedback.flatMap(({ aboutId }) => aboutId ?? []),
  )
  const about = [...records.values()]
  const [people, named] = await Promise.all([
    readPeopleByIds(database, about.flatMap(peopleIn)),
    readByIds(
      database,
      about.flatMap((record) => recordsInText(JSON.stringify(record))),
    ),
  ])
  const nameOf = nameIn([...people.values()])
  return { records, comments: placedComments(feedback, known, { records, named, nameOf }) }
}

/** One review with each comment in its place today. Null when there is none of this id. */
export async function readReviewView(database: CairnDatabase, id: string): Promise<ReviewView | null> {
  const review = await database.records.get(id)
  if (review?.kind !== 'review') return null
  const [found, known, people] = await Promise.all([
    database.records.where('reviewId').equals(review.reviewId).toArray(),
    review.fits === 'agrees' ? readKnownShare(database, review.shareId) : null,
    readPeopleByIds(database, [review.personId]),
  ])
  const placed = await placedToday(database, found.filter(isStanding), known)
  return { review, person: [...people.values()][0] ?? null, known, ...placed }
}

/** What readers said of a record in their files, each in its place today; the newest first. */
export async function readSaidOf(database: CairnDatabase, aboutId: string): Promise<readonly PlacedComment[]> {
  const found = await database.records.where('aboutId').equals(aboutId).toArray()
  const said = found.filter(isStanding).filter(({ reviewId }) => reviewId !== null)
  const reviewIds = [...new Set(said.flatMap(({ reviewId }) => reviewId ?? []))]
  const reviews = await database.records.where('reviewId').anyOf(reviewIds).toArray()
  const placed = await Promise.all(
    reviews
      .filter((one): one is Review => one.kind === 'review')
      .map(async ({ reviewId, shareId }) => {
        const known = await readKnownShare(database, shareId)
        const own = said.filter((one) => one.reviewId === reviewId)
        return (await placedToday(database, own, known)).comments
      }),
  )
  return placed.flat().sort((one, other) => (one.feedback.day < other.feedback.day ? 1 : -1))
}
