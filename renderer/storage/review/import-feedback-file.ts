// Bringing a feedback file in: read, held against what was sent and what is here, shown; then written in one change that can be undone.

import type { HandedTrouble, Hashed } from '../../../shared/files/exchanged-file-envelope.ts'
import { readFeedbackFile, unsealFeedback } from '../../../shared/files/feedback-file.ts'
import type { Action } from '../../../shared/records/action.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { NewAudience } from '../../../shared/records/profile.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { ReturnedReview } from '../../../shared/records/returned-review.ts'
import type { Review } from '../../../shared/records/review.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { checkFit, type FitTrouble, type KnownShare } from '../../../shared/rules/review/match-review-to-share.ts'
import {
  type BringingIn,
  type BroughtIn,
  bringIn,
  type Written,
} from '../../../shared/rules/review/records-from-feedback-file.ts'
import type { HeldReview } from '../../../shared/rules/review/stored-review-state.ts'
import { reviewInOwnIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
} from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { hashText } from '../core/sha256-text.ts'
import { personNamed } from '../people/new-person.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'
import { placeVerdicts } from './place-verdicts.ts'
import { readHeldReview, readKnownShare } from './read-reviews.ts'
import { unseal } from './unseal-share.ts'

/** A file that was read and can be brought in. */
export interface FileRead {
  /** As it came. */
  readonly file: Hashed<ReturnedReview>
  /** What it says, in my own ids where they are known. */
  readonly review: ReturnedReview
  readonly fits: Review['fits']
  readonly known: KnownShare | null
  readonly held: HeldReview | null
  /** Whom the share was sent to. */
  readonly sentTo: Person | null
}

export type FeedbackTrouble = HandedTrouble | FitTrouble

/** Reads a file's text and holds it against what is here. Changes nothing. A locked one is answered as it is: `unlockFeedback` opens it. */
export async function readFeedback(
  database: CairnDatabase,
  text: string,
): Promise<Result<FileRead | { readonly sealed: string }, FeedbackTrouble>> {
  const read = await readFeedbackFile(text, hashText)
  if (!read.ok) return read
  return read.value.kind === 'open' ? holdAgainst(database, read.value) : ok({ sealed: read.value.sealed })
}

/** The same for a locked file, with its passphrase. */
export async function unlockFeedback(
  database: CairnDatabase,
  sealed: string,
  passphrase: string,
): Promise<Result<FileRead, FeedbackTrouble>> {
  const read = await unsealFeedback(sealed, passphrase, { unseal, hashText })
  return read.ok ? holdAgainst(database, read.value) : read
}

/** What was read, held against what was sent and what is here. Changes nothing. */
export async function holdAgainst(
  database: CairnDatabase,
  file: Hashed<ReturnedReview>,
): Promise<Result<FileRead, FitTrouble>> {
  const { shareId, reviewId } = file.words
  const [known, held] = await Promise.all([readKnownShare(database, shareId), readHeldReview(database, reviewId)])
  const fit = checkFit(file.words, known, held?.review ?? null)
  if (!fit.ok) return fit
  const to = known?.share.personId ?? null
  const person = to === null ? undefined : await database.records.get(to)
  const fits = fit.value
  const review = known !== null && fits === 'agrees' ? reviewInOwnIds(file.words, known.share.fileIds) : file.words
  return ok({ file, review, fits, known, held, sentTo: person?.kind === 'person' ? person : null })
}

/** Revisions of what it comments on, as far as that is here. Nothing of an unknown share is taken for a record of mine. */
async function recordsHere(database: CairnDatabase, { review, fits }: FileRead): Promise<ReadonlyMap<string, number>> {
  if (fits !== 'agrees') return new Map()
  const ids = [...new Set(review.comments.flatMap(({ anchor }) => anchor.thingId ?? []))]
  const found = await database.records.bulkGet(ids)
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one.revision]])))
}

/** Actions that it speaks of; of an unknown share none is taken for one of mine. */
async function actionsHere(database: CairnDatabase, { review, fits }: FileRead): Promise<Action[]> {
  if (fits !== 'agrees') return []
  const found = await database.records.bulkGet(review.actions.map(({ actionId }) => actionId))
  return found.filter((one): one is Action => one?.kind === 'action' && one.trashedAt === null)
}

/** Whose words its owner takes them to be: someone known, someone new by name, or nobody yet. */
export type Whose = { readonly id: PersonId } | { readonly name: string } | null

const writesOf = (
  { review, feedback, assessments, actions }: BroughtIn,
  chosen: readonly NewAudience[],
): PlannedWrite[] => {
  const all: Written<AnyRecord>[] = [...(review === null ? [] : [review]), ...feedback, ...assessments, ...actions]
  return all.map(({ record, isNew }) => writeOf(isNew ? asBegun(record, chosen) : record, isNew))
}

/** What would be written, without writing it. */
async function planBringIn(
  database: CairnDatabase,
  read: FileRead,
  by: { readonly personId: PersonId | null; readonly at: string; readonly zone: string },
): Promise<BroughtIn> {
  const bringing: BringingIn = {
    file: read.review,
    hash: read.file.hash,
    known: read.known,
    fits: read.fits,
    held: read.held,
    here: await recordsHere(database, read),
    actions: await actionsHere(database, read),
    ...by,
    personId: read.held?.review.personId ?? by.personId,
    makeId: newId,
  }
  const brought = bringIn(bringing)
  return { ...brought, assessments: await placeVerdicts(database, brought.assessments) }
}

/** `seq` null: all of it was here already, and nothing was written. */
export interface BroughtInDone {
  readonly reviewId: string
  readonly committed: Committed | null
}

/** Brings a file in, in one change. Held against what is here anew: another window may have been first. */
export async function bringReviewIn(
  database: CairnDatabase,
  file: Hashed<ReturnedReview>,
  by: { readonly whose: Whose; readonly zone: string },
  note: CommitNote,
): Promise<Result<BroughtInDone, FitTrouble | CommitTrouble>> {
  const read = await holdAgainst(database, file)
  if (!read.ok) return read
  const chosen = await readNewAudiences(database)
  const made = by.whose !== null && 'name' in by.whose ? personNamed(by.whose.name, note.at, chosen) : null
  const personId = by.whose !== null && 'id' in by.whose ? by.whose.id : (made?.id ?? null)
  const plan = await planBringIn(database, read.value, { personId, at: note.at, zone: by.zone })
  const writes = writesOf(plan, chosen)
  const reviewId = plan.review?.record.id ?? read.value.held?.review.id
  if (reviewId === undefined) return failed({ kind: 'conflict', id: file.words.reviewId, theirs: null })
  if (writes.length === 0) return ok({ reviewId, committed: null })
  const done = await commit(database, [...(made === null ? [] : [writeOf(made, true)]), ...writes], note)
  return done.ok ? ok({ reviewId, committed: done.value }) : done
}
