// What goes to a reader and back: a review request open and locked, feedback on it, the response and the annotations.

import { commit } from '../../renderer/storage/core/commit-records.ts'
import { newFileId } from '../../renderer/storage/core/new-id.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { hashText } from '../../renderer/storage/core/sha256-text.ts'
import { readNamedRecords } from '../../renderer/storage/journal/read-named-records.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import { readReviewView } from '../../renderer/storage/review/read-reviews.ts'
import { readSharing } from '../../renderer/storage/review/read-share-inputs.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { responsePage } from '../../shared/files/review-response-html.ts'
import { webAnnotations } from '../../shared/files/web-annotations.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { newShare } from '../../shared/records/new-share.ts'
import type { Share } from '../../shared/records/share.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { responseFor } from '../../shared/rules/review/review-response.ts'
import { personStandIns } from '../../shared/rules/sharing/apply-pseudonyms.ts'
import { standingInShare } from '../../shared/rules/sharing/build-sender-progress.ts'
import { composeShare } from '../../shared/rules/sharing/compose-share.ts'
import type { StandIn } from '../../shared/rules/sharing/pseudonym-mapping.ts'
import {
  newReviewWork,
  returnedReview,
  withAnswer,
  withDraftKept,
} from '../../shared/rules/sharing/reader-review-draft.ts'
import { maySee } from '../../shared/rules/sharing/redact-record.ts'
import { copyInOwnIds, inFileIds, type LeavingCopy } from '../../shared/rules/sharing/share-file-ids.ts'
import { dayOfInstant } from '../../shared/rules/time/day-words.ts'
import { idOf } from '../build-records.ts'
import { shareFile } from '../walks/support-share-page.ts'
import { newestOf, type SampleCareer } from './sample-career.ts'
import type { Sample } from './sample-files.ts'

export const samplePassphrase = 'nine owls over cold water'
const zone = 'Europe/Lisbon'
const note = (at: string, cause: string) => ({ at, window: 'samples', cause })

/** Pseudonyms as they are given: a name or term and what stands for it. A name of someone here counts with all its parts. */
async function standInsOf(career: SampleCareer, pseudonyms: Readonly<Record<string, string>>): Promise<StandIn[]> {
  const people = await newestOf(career, 'person')
  return Object.entries(pseudonyms).flatMap(([original, standIn]) => {
    const person = people.find(({ name }) => name === original)
    return person === undefined ? [{ personId: null, original, standIn }] : personStandIns(person.id, original, standIn)
  })
}

/** A mentor is asked, so it is for a session in which there is one. */
const newestAsked = async (career: SampleCareer) =>
  (await newestOf(career, 'session')).find(({ role }) => role === 'mentee')

async function leavingOf(career: SampleCareer, standIns: readonly StandIn[]): Promise<LeavingCopy> {
  const { database, at } = career
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('The career has no ladder.')
  const session = await newestAsked(career)
  const kinds = await Promise.all(
    (['proposal', 'poc', 'entry', 'feedback'] as const).map((kind) => newestOf(career, kind)),
  )
  const things = kinds.flatMap((records) => records.filter(({ audience }) => maySee(audience, 'mentor')).slice(0, 2))
  const personId = session?.personId ?? null
  const sharing = await readSharing(database, { personId, things: things.map(({ id }) => id), pointedAt: [] })
  const person = sharing.people.find(({ id }) => id === personId) ?? null
  const composed = composeShare({
    sentAt: at,
    sentOn: dayOfInstant(at, zone),
    from: { name: own.profile.name },
    person,
    session: session ?? null,
    standing: standingInShare({
      ...own.profile,
      person,
      roadmap: own.roadmap,
      moved: sharing.moved,
      actions: sharing.actions,
    }),
    purpose: 'opinion',
    help: session?.goal ?? '',
    since: session?.sinceWeMet ?? '',
    questions: [{ id: idOf(900_002), text: 'Would you sign this?' }],
    things: [...sharing.records.values()].map(({ record, revisions }) => ({ sort: 'record', record, revisions })),
    asked: [],
    people: sharing.people,
    named: sharing.named,
    earlierTitles: sharing.earlierTitles,
    standIns,
  })
  return inFileIds(composed, [], newFileId)
}

type MoreOfShare = Pick<Share, 'personId' | 'standIns' | 'day'>
const shareOf = ({ copy, fileIds, senderId }: LeavingCopy, hash: string, more: MoreOfShare): Share =>
  newShare(copy.shareId, copy.sentAt, {
    ...more,
    sessionId: null,
    sentAt: copy.sentAt,
    purpose: copy.purpose,
    sealed: false,
    hash: ContentHash.parse(hash),
    frozen: canonicalJson(copy),
    placesReplaced: [],
    fileIds,
    senderId,
    sharedIds: copyInOwnIds(copy, fileIds).things.map(({ id }) => id),
  })

/** What a reader might send back: an answer, and a comment on the first thing. */
function feedbackOn(copy: SharedCopy, hash: string, at: string) {
  let ids = 900_100
  const moment = {
    at,
    newId: () => {
      ids += 1
      return idOf(ids)
    },
  }
  const [thing] = copy.things
  const [question] = copy.questions
  const begun = newReviewWork(copy.to.name || 'A reader')
  const answered = question === undefined ? begun : withAnswer(begun, question.id, 'Yes, with an owner.', moment)
  const anchor = { thingId: thing?.id ?? null, partId: null, quote: null }
  const draft = { id: null, kind: 'better' as const, text: 'Say who was woken before, and how often.', anchor }
  const work = thing === undefined ? answered : withDraftKept({ ...answered, draft }, moment)
  return returnedReview(work, { shareId: copy.shareId, hash, questions: copy.questions }, moment)
}

async function returned(career: SampleCareer, feedback: string): Promise<Sample[]> {
  const { database, at } = career
  const read = await readFeedback(database, feedback)
  if (!read.ok || 'sealed' in read.value) throw new Error('The feedback does not open.')
  const whose = read.value.sentTo === null ? null : { id: read.value.sentTo.id }
  const brought = await bringReviewIn(database, read.value.file, { whose, zone }, note(at, 'Imported feedback'))
  if (!brought.ok) throw new Error(`The feedback was not imported: ${brought.trouble.kind}`)
  const view = await readReviewView(database, brought.value.reviewId)
  if (view === null) throw new Error('The review is not here.')
  const { review, known } = view
  const said = view.comments.map((one) => one.feedback)
  const names = await readNamedRecords(database, [])
  const today = dayOfInstant(at, zone)
  const response = responseFor({ review, feedback: said, known, ...names, next: null, withReasons: true, today })
  return [
    { name: 'response.html', bytes: Buffer.from(responsePage(response)) },
    { name: 'annotations.json', bytes: Buffer.from(webAnnotations(review, said)) },
  ]
}

export async function reviewSamples(
  career: SampleCareer,
  pseudonyms: Readonly<Record<string, string>>,
): Promise<Sample[]> {
  const { database, at } = career
  const standIns = await standInsOf(career, pseudonyms)
  const leaving = await leavingOf(career, standIns)
  const { copy } = leaving
  const [open, locked] = [await shareFile(copy), await shareFile(copy, samplePassphrase)]
  const session = await newestAsked(career)
  const people = await newestOf(career, 'person')
  const given = standIns.map((one) => ({ ...one, personId: people.find(({ id }) => id === one.personId)?.id ?? null }))
  const share = shareOf(leaving, open.hash, {
    personId: session?.personId ?? null,
    standIns: given,
    day: dayOfInstant(at, zone),
  })
  const kept = await commit(database, [writeOf(share, true)], note(at, 'Saved a review request'))
  if (!kept.ok) throw new Error(`The request was not saved: ${kept.trouble.kind}`)
  const feedback = await writeFeedbackFile(feedbackOn(copy, open.hash, at), hashText)
  return [
    { name: 'review-request.html', bytes: Buffer.from(open.text) },
    { name: 'review-request-locked.html', bytes: Buffer.from(locked.text) },
    { name: 'feedback.cairn-feedback.json', bytes: Buffer.from(feedback) },
    ...(await returned(career, feedback)),
  ]
}
