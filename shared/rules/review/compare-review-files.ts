// Which of two sayings is the later one, whatever order they come in: a key that sorts, so that bringing files in any order ends the same.
import type { ReviewComment } from '../../records/returned-review.ts'

const inDigits = (revision: number) => String(revision).padStart(10, '0')

/** The place of a file among the files of its review: by its number, then when it was saved, then its hash. */
export const fileKey = (file: { readonly revision: number; readonly savedAt: string; readonly hash: string }): string =>
  `${inDigits(file.revision)} ${file.savedAt} ${file.hash}`

/** FNV-1a over code units: tells two versions apart, no more. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * The place of a comment among its versions: by its number, then when it was changed. Equal so far with other words happens when a
 * file is edited on two machines; any fixed order will do.
 */
export function commentKey({ revision, updatedAt, kind, text, anchor }: ReviewComment): string {
  const { thingId, partId, quote } = anchor
  const said = JSON.stringify([kind, text, thingId, partId, quote?.exact, quote?.prefix, quote?.suffix])
  return `${inDigits(revision)} ${updatedAt} ${fingerprint(said)}`
}
