// What the app says of files that came back: the inbox, the look before bringing in, one review.
import type { ReturnedReview } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import { fold } from '../text/fold-text.ts'
import { counted, listed } from '../text/number-words.ts'
import type { FileToReview } from './merge-review.ts'

/** "5 comments of 2 readers wait for your answer.": the inbox's answer. */
export function inboxSentence(waiting: number, readers: number, reviews: number): string {
  if (reviews === 0) return 'No feedback received yet.'
  if (waiting === 0) return 'You have answered all feedback.'
  return `${counted(waiting, 'comment')} of ${counted(readers, 'reader')} ${waiting === 1 ? 'waits' : 'wait'} for your answer.`
}

interface Held {
  readonly comments: { readonly length: number }
  readonly answers: { readonly length: number }
  readonly verdicts: { readonly length: number }
}

/** "3 comments, 2 answers and 1 criterion judged" */
export function heldWords({ comments, answers, verdicts }: Held): string {
  const parts = [
    ...(comments.length === 0 ? [] : [counted(comments.length, 'comment')]),
    ...(answers.length === 0 ? [] : [counted(answers.length, 'answer')]),
    ...(verdicts.length === 0 ? [] : [`${counted(verdicts.length, 'criterion', 'criteria')} judged`]),
  ]
  return parts.length === 0 ? 'no comments' : listed(parts)
}

/** What bringing it in does, given what is here already. */
export const fileIsWords = {
  new: 'It has not been here before.',
  same: 'You already have this exact file. Importing it again changes nothing.',
  newer: 'An earlier file of the same review is here. This one updates it.',
  older: 'You already have a newer file of this review. Only what is missing from it is added; nothing is overwritten.',
  forked:
    'This review was continued on two machines. Both files are merged; where both changed a comment, the newer text is used.',
} as const satisfies Record<FileToReview, string>

export const fitWords = {
  agrees: 'Matches the version you sent.',
  'unknown-share':
    'The review request it answers is not in this database. Until you import the request and then this file again, its comments are not linked to the text and its verdicts do not count.',
  'other-copy':
    'Does not match the version you sent (the hashes differ). Its comments are not linked to the text, and its verdicts do not count.',
} as const satisfies Record<Review['fits'], string>

export const verdictWords = {
  'yes-here': 'Yes, here',
  'not-yet': 'Not yet',
  'cannot-say': 'Cannot say',
} as const satisfies Record<ReturnedReview['verdicts'][number]['verdict'], string>

/** Whether the name in a file is the one it was sent to; neither is a proof. */
export const isSameName = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim()

/** "Ilse commented on three places, and four wait for your answer.": the answer of one review's page. */
export function reviewSentence(name: string, review: Review, waiting: number): string {
  const sent = heldWords(review)
  if (waiting === 0) return `${name} sent ${sent}.`
  if (waiting === review.comments.length)
    return `${name} sent ${sent}; ${waiting === 1 ? 'it waits' : 'the comments wait'} for your answer.`
  return `${name} sent ${sent}; ${counted(waiting, 'comment')} ${waiting === 1 ? 'waits' : 'wait'} for your answer.`
}
