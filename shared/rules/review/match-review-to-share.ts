// Whether what came back answers what was sent: that share, that copy of it, and nothing that was not in it.
import type { ReturnedReview } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import type { Share } from '../../records/share.ts'
import type { SharedCopy } from '../../records/shared-copy.ts'
import { failed, ok, type Result } from '../../result.ts'
import { partKey, partsOfCopy } from './review-with-real-names.ts'

export type FitTrouble =
  /** A comment on something that was not in that share. */
  | { readonly kind: 'not-in-share'; readonly thing: string }
  | { readonly kind: 'unasked-question' }
  | { readonly kind: 'unasked-criterion'; readonly criterionId: string }
  /** It speaks of an action that was not in that share, or is not its reader's. */
  | { readonly kind: 'unknown-action' }
  /** The review is known here, for another share. */
  | { readonly kind: 'two-shares' }

/** What was sent, when it is here. */
export interface KnownShare {
  readonly share: Share
  /** What was sent, in my own ids. */
  readonly copy: SharedCopy
  /** The same as its reader has it, in the ids of the file. */
  readonly sent: SharedCopy
}

const fitOf = (review: Pick<ReturnedReview, 'shareHash'>, known: KnownShare | null): Review['fits'] => {
  if (known === null) return 'unknown-share'
  return known.share.hash === review.shareHash ? 'agrees' : 'other-copy'
}

function strangeThing({ comments }: ReturnedReview, copy: SharedCopy): string | null {
  const things = new Set(copy.things.map(({ id }) => id))
  const parts = partsOfCopy(copy)
  const strange = comments.find(({ anchor: { thingId, partId } }) => {
    if (thingId !== null && !things.has(thingId)) return true
    return partId !== null && !parts.has(partKey(thingId, partId))
  })
  return strange === undefined ? null : (strange.anchor.thingId ?? strange.anchor.partId ?? '')
}

/** Refuses what no page made from that share could say: the review is still in the ids of its file. What answers an unknown share, or another copy, is asked nothing. */
export function checkFit(
  review: ReturnedReview,
  known: KnownShare | null,
  earlier: Pick<Review, 'shareId' | 'fits'> | null,
): Result<Review['fits'], FitTrouble> {
  if (earlier !== null && earlier.shareId !== review.shareId) return failed({ kind: 'two-shares' })
  const fits = fitOf(review, known)
  if (earlier?.fits === 'agrees' && fits === 'other-copy') return failed({ kind: 'two-shares' })
  if (known === null || fits !== 'agrees') return ok(fits)
  const { questions, asked } = known.sent
  const thing = strangeThing(review, known.sent)
  if (thing !== null) return failed({ kind: 'not-in-share', thing })
  if (!review.answers.every(({ questionId }) => questions.some(({ id }) => id === questionId)))
    return failed({ kind: 'unasked-question' })
  const theirs = known.sent.standing.actions.filter(({ isReaders }) => isReaders)
  if (!review.actions.every(({ actionId }) => theirs.some(({ id }) => id === actionId)))
    return failed({ kind: 'unknown-action' })
  const unasked = review.verdicts.find(
    (one) => !asked.some((it) => it.criterionId === one.criterionId && it.roadmapId === one.roadmapId),
  )
  return unasked === undefined ? ok(fits) : failed({ kind: 'unasked-criterion', criterionId: unasked.criterionId })
}

/** One plain reason, complete in itself. */
export function fitTroubleWords(trouble: FitTrouble): string {
  const end = 'Nothing was changed. Ask your reader to save it again from the page you sent.'
  switch (trouble.kind) {
    case 'not-in-share':
      return `This file says that it answers one of your review requests, but it comments on something that was not in it. Two requests may have been mixed up. ${end}`
    case 'unasked-question':
      return `This file answers a question that you did not ask in that request. ${end}`
    case 'unasked-criterion':
      return `This file judges ${trouble.criterionId}, which you did not ask about in that request. ${end}`
    case 'unknown-action':
      return `This file speaks of an action that was not among your reader’s in that request. ${end}`
    case 'two-shares':
      return `You already imported this review for another request than this file names. ${end}`
  }
}
