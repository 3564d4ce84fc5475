// How kinds of comments, verdicts and purposes are said, on the page and in print alike.
import type { ReturnedReview, ReviewComment, ReviewVerdict } from '../../shared/records/returned-review.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { callName } from '../../shared/rules/sharing/reading-plan.ts'

export const commentKindWords = {
  strength: 'Strength',
  better: 'Could be better',
  question: 'Question',
} as const satisfies Record<ReviewComment['kind'], string>

export const verdictWords = {
  'yes-here': 'Yes, here',
  'not-yet': 'Not yet',
  'cannot-say': 'I cannot say',
} as const satisfies Record<ReviewVerdict['verdict'], string>

export const fitWords = {
  good: 'Yes',
  deciding: 'Not sure',
  not: 'No',
} as const satisfies Record<NonNullable<ReturnedReview['read']['fit']>, string>

export const senderName = ({ from }: Pick<SharedCopy, 'from'>): string => callName(from.name)
