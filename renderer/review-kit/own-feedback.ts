// The page opens its own feedback file again, and nothing else: the hash is compared, and it must speak of this very share.
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import { hashText } from './hash-text.ts'

const most = 8_000_000

interface Written {
  readonly format: string
  readonly version: number
  readonly hash: string
  readonly words: ReturnedReview
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const areObjects = (value: unknown) => Array.isArray(value) && value.every(isObject)

/** The shape as far as this page walks through it; whether it is Cairn's own is what the hash says. */
function isWritten(value: unknown): value is Written {
  if (!isObject(value) || value.format !== 'cairn-feedback' || typeof value.hash !== 'string') return false
  const { words } = value
  if (!isObject(words) || !isObject(words.from) || !isObject(words.read)) return false
  const { answers, comments, verdicts } = words
  return (
    areObjects(answers) &&
    areObjects(verdicts) &&
    Array.isArray(comments) &&
    comments.every((one) => isObject(one) && isObject(one.anchor))
  )
}

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

export async function readOwnFeedback(
  file: File,
  share: { readonly shareId: string; readonly hash: string },
): Promise<OwnFeedback> {
  if (file.size > most) return refused('This file is too large to be a feedback file from this page.')
  const value = parsed(await file.text())
  if (!isWritten(value)) return refused('This is not a feedback file from this page, or it is cut short.')
  if (value.version > 1) return refused('This feedback file was saved by a newer page.')
  if ((await hashText(canonicalJson(value.words))) !== value.hash)
    return refused('The words in this file are not those that were saved.')
  if (value.words.shareId !== share.shareId || value.words.shareHash !== share.hash)
    return refused('This feedback belongs to another file that was sent.')
  return { ok: true, review: value.words }
}
