// What the app says of files that came back: the inbox, the look before bringing in, one review.
import type { ReturnedReview } from '../../records/returned-review.ts'
import type { Review } from '../../records/review.ts'
import { fold } from '../folding.ts'
import { counted, listed, numberWords, sentenceCase } from '../number-words.ts'
import type { FileIs } from './merge-review.ts'

/** "Five comments of two readers wait for your answer.": the inbox's answer. */
export function inboxSentence(waiting: number, readers: number, reviews: number): string {
  if (reviews === 0) return 'Nothing has come back yet.'
  if (waiting === 0) return 'Everything that came back has its answer.'
  const from = readers === 1 ? 'one reader' : `${numberWords(readers)} readers`
  return `${sentenceCase(counted(waiting, 'comment'))} of ${from} ${waiting === 1 ? 'waits' : 'wait'} for your answer.`
}

interface Held {
  readonly comments: { readonly length: number }
  readonly answers: { readonly length: number }
  readonly verdicts: { readonly length: number }
}

/** "three comments, two answers and one criterion judged" */
export function heldWords({ comments, answers, verdicts }: Held): string {
  const parts = [
    ...(comments.length === 0 ? [] : [counted(comments.length, 'comment')]),
    ...(answers.length === 0 ? [] : [counted(answers.length, 'answer')]),
    ...(verdicts.length === 0
      ? []
      : [`${verdicts.length === 1 ? 'one criterion' : `${numberWords(verdicts.length)} criteria`} judged`]),
  ]
  return parts.length === 0 ? 'no comments' : listed(parts)
}

/** What bringing it in does, given what is here already. */
export const fileIsWords = {
  new: 'It has not been here before.',
  same: 'It is here already, word for word. Bringing it in changes nothing.',
  newer: 'An earlier file of the same review is here. This one updates it.',
  older: 'A later file of the same review is here. What this one has beyond it is added; nothing is set back.',
  forked:
    'The same review went on on two machines: another file with as many saves is here. What either says is kept; where both changed one comment, the later words stand.',
} as const satisfies Record<FileIs, string>

export const fitWords = {
  agrees: 'It was written on the very words that you sent.',
  'unknown-share':
    'The share it answers is not here. Its comments are kept unattached, and its verdicts do not count, until that share is here and the file comes in again.',
  'other-copy':
    'It was not written on the words that you sent: the two hashes differ. Its comments are kept unattached, and its verdicts do not count.',
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
