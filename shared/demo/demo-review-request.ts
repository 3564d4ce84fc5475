// The review request that was sent to Ilse for the next session, and what came back: made by the same rules as in the app.
import { canonicalJson } from '../files/canonical-json.ts'
import { ContentHash } from '../records/common-fields.ts'
import { newShare } from '../records/new-share.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../records/record-definitions.ts'
import type { ReturnedReview } from '../records/returned-review.ts'
import type { Share } from '../records/share.ts'
import { SharedCopy } from '../records/shared-copy.ts'
import type { KnownShare } from '../rules/review/match-review-to-share.ts'
import { bringIn } from '../rules/review/records-from-feedback-file.ts'
import { standingInShare } from '../rules/sharing/build-sender-progress.ts'
import { composeShare } from '../rules/sharing/compose-share.ts'
import { copyInOwnIds, inFileIds, reviewInOwnIds } from '../rules/sharing/share-file-ids.ts'
import type { CareerEvent, ToldSoFar } from './build-career-events.ts'
import { demoId } from './demo-ids.ts'
import { demoInstant, demoZone } from './demo-period.ts'

const sentOn = '2025-08-28'
const sentAt = demoInstant(sentOn, '17:10')
const returnedAt = demoInstant('2025-08-29', '09:35')
const importedAt = demoInstant('2025-08-29', '10:05')

/** SHA-256 of what was sent and of what came back, as each file states it; a test keeps them true. */
const sentHash = ContentHash.parse('306b18459e9122b7fc9a0a804df7b070e2fd63aee29ab173769edc595299ea63')
const returnedHash = ContentHash.parse('cd2da3aa85ecd498d826a1292ee875b599d83966c7383298fa141f611a89e8cd')

/** One id after the other, the same every time. */
function idMaker(key: string, at: string): () => string {
  let made = 0
  return () => {
    made += 1
    return demoId(`${key} ${made}`, at)
  }
}

const isOf = <K extends RecordKind>(record: AnyRecord, kind: K): record is RecordOf<K> => record.kind === kind

function found<K extends RecordKind>(told: ToldSoFar, key: string, kind: K): RecordOf<K> {
  const record = told.record(key)
  if (!isOf(record, kind)) throw new Error(`${key} is no ${kind} in the demo.`)
  return record
}

function leaving(told: ToldSoFar) {
  const records = told.all()
  const session = found(told, 's-09-04', 'session')
  const person = found(told, 'ilse', 'person')
  const proposal = found(told, 'leave-shared-database', 'proposal')
  const before = told.record('s-08-21').id
  const composed = composeShare({
    sentAt,
    sentOn,
    from: { name: 'Wren Alderby' },
    person,
    session,
    standing: standingInShare({
      currentLevel: 'mid-level',
      targetLevel: 'lead',
      person,
      roadmap: told.roadmap,
      moved: [],
      actions: records.flatMap((one) => (one.kind === 'action' && one.sessionId === before ? [one] : [])),
    }),
    purpose: 'opinion',
    help: 'Please mark where the first page still sounds as if I were asking for permission.',
    since: session.sinceWeMet,
    questions: session.agenda.map(({ id, text }) => ({ id, text })),
    things: [
      {
        sort: 'record',
        record: proposal,
        revisions: records.filter((one) => one.kind === 'revision' && one.proposalId === proposal.id).length,
      },
    ],
    asked: [],
    people: records.filter((one) => one.kind === 'person'),
    named: new Map(records.map((one) => [one.id, one])),
    standIns: [],
  })
  return { person, session, proposal, ...inFileIds(composed, [], idMaker('request to Ilse', sentAt)) }
}

function request(id: string, told: ToldSoFar): Share {
  const { person, session, proposal, copy, fileIds, senderId } = leaving(told)
  const begun = newShare(id, sentAt, {
    personId: person.id,
    sessionId: session.id,
    day: sentOn,
    sentAt,
    purpose: copy.purpose,
    hash: sentHash,
    frozen: canonicalJson({ ...copy, shareId: id }),
    standIns: [],
    placesReplaced: [],
    sharedIds: [proposal.id],
    fileIds,
    senderId,
    sealed: false,
  })
  return { ...begun, isSent: true, sentOn }
}

function knownShare(told: ToldSoFar): KnownShare {
  const share = found(told, 'request-to-ilse', 'share')
  const sent = SharedCopy.parse(JSON.parse(share.frozen))
  return { share, sent, copy: copyInOwnIds(sent, share.fileIds) }
}

const answers = [
  'Write down what the team had decided the week before you spoke, and what that would have cost. The reader does the subtraction.',
  'Name the two people who changed their plan because of you, and ask both by Monday. The rest are teams, not names.',
]

/** On a passage of what was sent. */
function comment(id: string, thingId: string | null): ReturnedReview['comments'][number] {
  return {
    id,
    revision: 1,
    kind: 'better',
    anchor: {
      thingId,
      partId: 'decision',
      quote: {
        exact: 'with the customs file last',
        prefix: 'Move the readers in the order of their cost, ',
        suffix: '. During this time',
      },
    },
    text: 'Say who can stop the move of the customs file, and on what evidence. Today it reads as if only the calendar could.',
    createdAt: returnedAt,
    updatedAt: returnedAt,
  }
}

/** The file that Ilse sent back, in its own ids. */
export function returnedFile({ share, sent }: KnownShare): ReturnedReview {
  const makeId = idMaker('returned by Ilse', returnedAt)
  return {
    reviewId: makeId(),
    shareId: share.id,
    shareHash: share.hash,
    revision: 1,
    startedAt: demoInstant('2025-08-29', '09:05'),
    savedAt: returnedAt,
    from: { name: 'Ilse Quarrington' },
    answers: answers.flatMap((text, at) => {
      const questionId = sent.questions[at]?.id
      return questionId === undefined ? [] : [{ questionId, text }]
    }),
    comments: [comment(makeId(), sent.things[0]?.id ?? null)],
    verdicts: [],
    read: {
      stuckOn: 'You are looking for a tone. What is missing is one sentence that says what changed for the five teams.',
      strengths: 'The parallel run is argued as a lead argues it: who compares, on which day, and what ends it.',
      nextStep: 'Bring the first page next week, even if half of it is empty.',
      fit: 'good',
    },
    actions: [],
  }
}

function broughtIn(told: ToldSoFar) {
  const known = knownShare(told)
  const { person, proposal } = leaving(told)
  return bringIn({
    file: reviewInOwnIds(returnedFile(known), known.share.fileIds),
    hash: returnedHash,
    known,
    fits: 'agrees',
    held: null,
    personId: person.id,
    here: new Map([[proposal.id, proposal.revision]]),
    actions: [],
    at: importedAt,
    zone: demoZone,
    makeId: idMaker('brought in from Ilse', importedAt),
  })
}

function reviewIn(told: ToldSoFar) {
  const { review } = broughtIn(told)
  if (review === null) throw new Error('Nothing came back in the demo.')
  return review.record
}

const plain = { set: {}, add: {}, supports: {}, revision: null, closes: false }

/** The request on the day before, and its answers on the last day of the demo. */
export const requestEvents: readonly CareerEvent[] = [
  { ...plain, key: 'request-to-ilse', at: sentAt, cause: 'Saved a review request', begins: request },
  {
    ...plain,
    key: 'answers-of-ilse',
    at: importedAt,
    cause: 'Imported feedback',
    begins: (_id, told) => reviewIn(told),
    also: (told) => broughtIn(told).feedback.map(({ record }) => record),
  },
]
