// The page opens its own feedback file again, and nothing else: the hash is compared, and it must speak of this very share.
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import { isReviewOf } from './feedback-shape.ts'
import type { OpenShare } from './read-embedded-share.ts'
import { hashText } from './review-page-sha256.ts'

const most = 8_000_000

interface Written {
  readonly version: unknown
  readonly hash: unknown
  readonly words: { readonly shareId?: unknown; readonly shareHash?: unknown }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWritten = (value: unknown): value is Written =>
  isObject(value) && value.format === 'cairn-feedback' && isObject(value.words)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export type OwnFeedback =
  | { readonly ok: true; readonly review: ReturnedReview }
  | { readonly ok: false; readonly reason: string }

const refused = (reason: string) => ({ ok: false, reason: `${reason} Nothing here was changed.` }) as const

/** Null for what nests deeper than any review does. */
async function hashOf(words: object): Promise<string | null> {
  try {
    return await hashText(canonicalJson(words))
  } catch {
    return null
  }
}

/** The file's value; a locked one is opened with the passphrase that opened the page. */
async function openedValue(file: File, lock: OpenShare['lock']): Promise<unknown> {
  const value = parsed(await file.text())
  if (!isObject(value) || typeof value.sealed !== 'string') return value
  const text = (await lock?.unseal(value.sealed)) ?? null
  return text === null ? null : parsed(text)
}

export async function readOwnFeedback(
  file: File,
  { copy, hash, lock }: Pick<OpenShare, 'copy' | 'hash' | 'lock'>,
): Promise<OwnFeedback> {
  if (file.size > most) return refused('This file is too large to be a feedback file from this page.')
  const value = await openedValue(file, lock)
  if (!isWritten(value)) return refused('This is not a feedback file from this page, or it is incomplete.')
  const { version, words } = value
  if (typeof version === 'number' && version > 2) return refused('This feedback file was saved by a newer page.')
  if ((await hashOf(words)) !== value.hash) return refused('This file was changed after it was saved.')
  if (words.shareId !== copy.shareId || words.shareHash !== hash)
    return refused('This feedback belongs to another file that was sent.')
  if (!isReviewOf(words, copy)) return refused('This feedback file was not saved by this page.')
  // A page of before said nothing of actions.
  return { ok: true, review: { ...words, actions: words.actions ?? [] } }
}
