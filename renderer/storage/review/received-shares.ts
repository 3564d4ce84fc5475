// Shares of someone else: opened once, kept as they came, read only; and what I write and prepare for them.
import type { HandedTrouble, Hashed } from '../../../shared/files/exchanged-file-envelope.ts'
import { readShareFile, type ShareInFile, unsealShare } from '../../../shared/files/share-file.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import type { GivenReview } from '../../../shared/records/given-review.ts'
import { newGivenReview, newReceivedShare } from '../../../shared/records/new-review.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { ReceivedShare } from '../../../shared/records/received-share.ts'
import { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { isSameName } from '../../../shared/rules/review/feedback-messages.ts'
import { dayOfInstant } from '../../../shared/rules/time/day-words.ts'
import { type CommitNote, type CommitTrouble, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { hashText } from '../core/sha256-text.ts'
import { personNamed } from '../people/new-person.ts'
import { readPeople } from '../people/read-people.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'
import { readPeopleByIds } from '../week/read-week.ts'
import { lockIn, unseal } from './unseal-share.ts'

export const readShare = (text: string): Promise<Result<ShareInFile, HandedTrouble>> => readShareFile(text, hashText)

/** What was read of a file; `lock` where it was locked: see received-share.ts. */
export interface OpenedShare extends Hashed<SharedCopy> {
  readonly lock?: string
}

export async function unsealWith(sealed: string, passphrase: string): Promise<Result<OpenedShare, HandedTrouble>> {
  const read = await unsealShare(sealed, passphrase, { unseal, hashText })
  return read.ok ? ok({ ...read.value, lock: await lockIn(sealed) }) : read
}

export type OpenTrouble =
  | CommitTrouble
  /** I sent it myself. */
  | { readonly kind: 'own-share' }
  /** A share of that number is here with other words. */
  | { readonly kind: 'other-words' }

/** Whether a share is from whoever sent the file: it bears their id, or the file says that it came before it. */
const isFromSenderOf = ({ id, senderId }: ReceivedShare, { from, previousShareId }: SharedCopy) =>
  senderId === from.id || id === previousShareId

/** Whom of my people a sender is: whoever their earlier shares were taken for, or else someone of that very name. */
async function senderAmong(database: CairnDatabase, copy: SharedCopy): Promise<Person | null> {
  const earlier = await database.records
    .where('[kind+day]')
    .between(['received-share', ''], ['received-share', '\uffff'])
    .filter((one) => isReceived(one) && one.personId !== null && isFromSenderOf(one, copy))
    .first()
  const people = await readPeople(database)
  const taken = earlier?.kind === 'received-share' ? earlier.personId : null
  return people.find(({ id, name }) => (taken === null ? isSameName(name, copy.from.name) : id === taken)) ?? null
}

/** One that is here already, opened once more: the same words, now perhaps from a locked file. */
async function openedAgain(
  database: CairnDatabase,
  here: ReceivedShare,
  { hash, lock = '' }: OpenedShare,
  note: CommitNote,
): Promise<Result<string, OpenTrouble>> {
  if (here.hash !== hash) return failed({ kind: 'other-words' })
  if (lock === '' || here.lock !== '') return ok(here.id)
  const done = await commit(database, [writeOf({ ...here, lock }, false)], note)
  return done.ok ? ok(here.id) : done
}

/** Keeps a share that was opened; one that is here already stays as it is. */
export async function keepReceived(
  database: CairnDatabase,
  opened: OpenedShare,
  zone: string,
  note: CommitNote,
): Promise<Result<string, OpenTrouble>> {
  const { words: copy, hash, canonical, lock = '' } = opened
  const here = await database.records.get(copy.shareId)
  if (here?.kind === 'received-share') return openedAgain(database, here, opened, note)
  if (here !== undefined) return failed({ kind: here.kind === 'share' ? 'own-share' : 'other-words' })
  const known = await senderAmong(database, copy)
  const named = known === null ? personNamed(copy.from.name, note.at, await readNewAudiences(database)) : null
  const made = named === null ? null : { ...named, iMentorThem: true }
  const share = newReceivedShare(copy.shareId, note.at, {
    personId: known?.id ?? made?.id ?? null,
    senderId: copy.from.id,
    senderName: copy.from.name,
    hash: ContentHash.parse(hash),
    day: dayOfInstant(copy.sentAt, zone),
    sentAt: copy.sentAt,
    frozen: canonical,
    lock,
  })
  const done = await commit(database, [...(made === null ? [] : [writeOf(made, true)]), writeOf(share, true)], note)
  return done.ok ? ok(share.id) : done
}

const copyOf = ({ frozen }: ReceivedShare): SharedCopy | null => {
  const copy = SharedCopy.safeParse(JSON.parse(frozen))
  return copy.success ? copy.data : null
}

export interface ReceivedRow {
  readonly share: ReceivedShare
  readonly person: Person | null
  readonly given: GivenReview | null
  readonly titles: readonly string[]
}

const shown = 60
const isReceived = (one: unknown): one is ReceivedShare =>
  typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'received-share'

const givenOf = async (database: CairnDatabase, shareIds: readonly string[]) => {
  const found = await database.records.where('aboutId').anyOf(shareIds).toArray()
  return found.filter((one): one is GivenReview => one.kind === 'given-review' && one.trashedAt === null)
}

/** What others sent, the newest first. */
export async function readReceived(database: CairnDatabase): Promise<ReceivedRow[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['received-share', ''], ['received-share', '\uffff'])
    .reverse()
    .limit(shown)
    .toArray()
  const shares = found.filter(isReceived).filter(({ trashedAt }) => trashedAt === null)
  const [people, given] = await Promise.all([
    readPeopleByIds(
      database,
      shares.map(({ personId }) => personId),
    ),
    givenOf(
      database,
      shares.map(({ id }) => id),
    ),
  ])
  return shares.map((share) => ({
    share,
    person: share.personId === null ? null : (people.get(share.personId) ?? null),
    given: given.find(({ aboutId }) => aboutId === share.id) ?? null,
    titles: copyOf(share)?.things.map(({ title }) => title) ?? [],
  }))
}

export interface ReceivedView {
  readonly share: ReceivedShare
  readonly copy: SharedCopy
  readonly person: Person | null
  readonly given: GivenReview | null
  /** The share before this one from the same sender. */
  readonly before: { readonly share: ReceivedShare; readonly copy: SharedCopy } | null
}

/** The newest one before it that is from the same sender, as their ids say, or as I take them for one person. */
async function shareBefore(
  database: CairnDatabase,
  { share, copy: now }: Pick<ReceivedView, 'share' | 'copy'>,
): Promise<ReceivedView['before']> {
  const isTheirs = (one: ReceivedShare) =>
    isFromSenderOf(one, now) || (share.personId !== null && one.personId === share.personId)
  const found = await database.records
    .where('[kind+day]')
    .between(['received-share', ''], ['received-share', share.day], true, true)
    .reverse()
    .filter((one) => isReceived(one) && isTheirs(one) && one.sentAt < share.sentAt)
    .first()
  if (found?.kind !== 'received-share') return null
  const copy = copyOf(found)
  return copy === null ? null : { share: found, copy }
}

/** One received share with everything around it; null when there is none of this id. */
export async function readReceivedView(database: CairnDatabase, id: string): Promise<ReceivedView | null> {
  const share = await database.records.get(id)
  if (share?.kind !== 'received-share') return null
  const copy = copyOf(share)
  if (copy === null) return null
  const [before, [given], people] = await Promise.all([
    shareBefore(database, { share, copy }),
    givenOf(database, [id]),
    readPeopleByIds(database, [share.personId]),
  ])
  return { share, copy, before, given: given ?? null, person: [...people.values()][0] ?? null }
}

/** What I write of a share, and my note beside it: one record, made with the first word. */
export async function saveGiven(
  database: CairnDatabase,
  { share, given }: Pick<ReceivedView, 'share' | 'given'>,
  change: Partial<Pick<GivenReview, 'words' | 'note' | 'savedAt'>> & { readonly day: string },
  note: CommitNote,
) {
  const begun =
    given ??
    newGivenReview(newId(), note.at, { personId: share.personId, aboutId: share.id, day: change.day, words: '' })
  return commit(database, [writeOf({ ...begun, ...change }, given === null)], note)
}
