// An answer pasted as text, made into what a feedback file would hold, so that it comes in the same way. Pasted twice, it is here once.
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import type { Result } from '../../../shared/result.ts'
import type { FitTrouble, KnownShare } from '../../../shared/rules/review/match-review-to-share.ts'
import { type PlacedPiece, reviewOfText } from '../../../shared/rules/review/parse-pasted-answer.ts'
import type { CairnDatabase } from '../core/database.ts'
import { hashText } from '../core/sha256-text.ts'
import { type FileRead, holdAgainst } from './import-feedback-file.ts'
import { knownShareOf, readHeldReview } from './read-reviews.ts'
import { readShares } from './read-share-inputs.ts'

/** A UUID out of a hash and a place in what it is over: no two places have one. */
function idAt(hash: string, place: number): string {
  const end = `${hash.slice(20, 24)}${place.toString(16).padStart(8, '0')}`
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${end}`
}

/** Requests that a text may answer, the newest first. */
export async function readRequests(database: CairnDatabase): Promise<KnownShare[]> {
  return (await readShares(database)).flatMap((share) => knownShareOf(share) ?? [])
}

/** As a file that was read: to be looked at, then brought in. `at` is the moment of a first pasting. */
export async function readPasted(
  database: CairnDatabase,
  { share, sent }: KnownShare,
  pieces: readonly PlacedPiece[],
  at: string,
): Promise<Result<FileRead, FitTrouble>> {
  const said = pieces.map(({ label, text, at: place }) => ({ label, text, kind: place.kind }))
  const canonical = canonicalJson({ shareId: share.id, said })
  const hash = await hashText(canonical)
  const before = await readHeldReview(database, idAt(hash, 0))
  const words = reviewOfText(pieces, {
    copy: sent,
    shareHash: share.hash,
    at: before?.review.savedAt ?? at,
    idAt: (place) => idAt(hash, place),
  })
  return holdAgainst(database, { words, hash, canonical })
}
