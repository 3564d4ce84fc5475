// The small file a reader sends back: JSON with a format, a version, a hash over its words, and the words. Written down in shared/files/README.md.
import { ReturnedReview } from '../records/returned-review.ts'
import type { Result } from '../result.ts'
import {
  type HandedFormat,
  type HandedTrouble,
  type Hashed,
  type HashText,
  type InFile,
  readEnvelope,
  sealedEnvelopeOf,
  sealWords,
  type Unseal,
  unsealWords,
} from './exchanged-file-envelope.ts'

export const feedbackFormat = {
  format: 'cairn-feedback',
  version: 2,
  most: 8_000_000,
  schema: ReturnedReview,
  upgrades: [],
} as const satisfies HandedFormat<ReturnedReview>

/** The file's text. */
export const writeFeedbackFile = async (review: ReturnedReview, hashText: HashText): Promise<string> =>
  (await sealWords(review, feedbackFormat, { hashText })).json

/** The file of a review that answers a locked request: locked as that was. */
export const sealedFeedback = (sealed: string): string => sealedEnvelopeOf(feedbackFormat, sealed)

export type FeedbackInFile = InFile<ReturnedReview>

/**
 * What a feedback file holds, or one named trouble. Look at a file's size before reading it: more than `feedbackFormat.most`
 * bytes are refused. Whether it fits a share (its hash, the questions and criteria asked) is not this file's to say.
 */
export const readFeedbackFile = (text: string, hashText: HashText): Promise<Result<FeedbackInFile, HandedTrouble>> =>
  readEnvelope(text, feedbackFormat, hashText)

/** Opens what was locked. */
export const unsealFeedback = (
  sealed: string,
  passphrase: string,
  by: { readonly unseal: Unseal; readonly hashText: HashText },
): Promise<Result<Hashed<ReturnedReview>, HandedTrouble>> =>
  unsealWords(sealed, passphrase, { of: feedbackFormat, ...by })
