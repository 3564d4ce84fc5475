// What came back, as the inbox and a record's page ask for it. Each read is one index.
import type { Assessment } from '../../shared/records/assessment.ts'
import type { Feedback } from '../../shared/records/feedback.ts'
import type { Review } from '../../shared/records/review.ts'
import type { Share } from '../../shared/records/share.ts'
import { SharedCopy } from '../../shared/records/shared-copy.ts'
import type { KnownShare } from '../../shared/rules/review/fit-review.ts'
import type { HeldReview } from '../../shared/rules/review/held-review.ts'
import type { CairnDatabase } from './database.ts'

/** What was sent, with the copy its reader had. Null when it is not here, or does not read as one. */
export async function readKnownShare(database: CairnDatabase, shareId: string): Promise<KnownShare | null> {
  const share = await database.records.get(shareId)
  return share?.kind === 'share' ? knownShareOf(share) : null
}

export function knownShareOf(share: Share): KnownShare | null {
  const copy = SharedCopy.safeParse(JSON.parse(share.frozen))
  return copy.success ? { share, copy: copy.data } : null
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
