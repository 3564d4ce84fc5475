// How records of what came back, and of what someone else sent, begin.
import type { GivenReview } from './given-review.ts'
import { newBase } from './new-records.ts'
import type { ReceivedShare } from './received-share.ts'
import type { Review } from './review.ts'

type Content<R> = Omit<R, 'kind' | 'id' | keyof ReturnType<typeof newBase>>

/** A review nothing was taken from yet. */
export const newReview = (
  id: string,
  at: string,
  of: Pick<
    Review,
    'reviewId' | 'shareId' | 'fits' | 'personId' | 'name' | 'day' | 'savedAt' | 'fileRevision' | 'fileHash'
  >,
): Review => ({
  kind: 'review',
  id,
  ...newBase(at),
  ...of,
  comments: [],
  answers: [],
  verdicts: [],
  actions: [],
  stuckOn: '',
  strengths: '',
  nextStep: '',
  fit: null,
  readSaid: '',
  became: [],
})

export const newReceivedShare = (id: string, at: string, content: Content<ReceivedShare>): ReceivedShare => ({
  kind: 'received-share',
  id,
  ...newBase(at),
  ...content,
})

export const newGivenReview = (
  id: string,
  at: string,
  of: Pick<GivenReview, 'personId' | 'aboutId' | 'day' | 'words'>,
): GivenReview => ({ kind: 'given-review', id, ...newBase(at), ...of, note: '', savedAt: null })
