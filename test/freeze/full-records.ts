// Records of every kind to freeze: full ones for each choice that a field offers, and one with nothing that may be missing. They
// belong together: what one names is there, and hashes are over the words beside them.
import { createHash } from 'node:crypto'
import { canBeTrashed } from '../../renderer/storage/history/trash-records.ts'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { evidenceKinds } from '../../shared/records/field-choices.ts'
import { AnyRecord, type RecordKind, recordDefinitions, recordKinds } from '../../shared/records/record-definitions.ts'
import { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { Share } from '../../shared/records/share.ts'
import { SharedCopy } from '../../shared/records/shared-copy.ts'
import { editionWords } from '../../shared/rules/packet/compare-editions.ts'
import { newReviewWork, workFromFile } from '../../shared/rules/sharing/reader-review-draft.ts'
import { inFileIds } from '../../shared/rules/sharing/share-file-ids.ts'
import { idOf, later, roadmap } from '../build-records.ts'
import { bareValue, fullValue, turnsOf, type ValueOf } from './full-value.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** The file that records name; its bytes are frozen beside them. */
export const attachedBytes = new Uint8Array(Buffer.from('The bytes of a file beside the words.'))
export const attachedHash = sha256(attachedBytes)

/** The id of a kind's record of this turn. */
export const recordIdOf = (kind: RecordKind, turn = 0) => idOf(1000 * (recordKinds.indexOf(kind) + 1) + turn)
/** The id of a line, by where it stands. */
const lineId = (path: string, turn: number) => idOf(Number.parseInt(sha256(`${path} ${turn}`).slice(0, 9), 16))
const criterionAt = (turn: number) => roadmap.criteria[turn % roadmap.criteria.length]?.id

const became: readonly RecordKind[] = ['action', 'question', 'learning', 'feedback']
const sender = idOf(79_000)

/** What a field of this name points at, whichever record it is in. */
const byName: Readonly<Record<string, (turn: number, path: string) => unknown>> = {
  id: (turn, path) => lineId(path, turn),
  personId: () => recordIdOf('person'),
  ownerId: () => recordIdOf('person'),
  betterAskedOf: () => recordIdOf('person'),
  people: () => [recordIdOf('person'), recordIdOf('person', 1)],
  sessionId: () => recordIdOf('session'),
  carriedFrom: () => recordIdOf('session'),
  carriedItemId: (turn) => lineId('session.agenda.id', turn),
  madeId: () => recordIdOf('learning'),
  actionId: (turn) => lineId('shared.standing.actions.id', turn),
  roadmapId: () => recordIdOf('roadmap'),
  workingId: () => recordIdOf('roadmap', 1),
  criterionId: criterionAt,
  touched: (turn) => [criterionAt(turn)],
  packetId: () => recordIdOf('packet'),
  proposalId: () => recordIdOf('proposal'),
  supersededById: () => recordIdOf('proposal', 2),
  aboutId: () => recordIdOf('proposal'),
  causeId: () => recordIdOf('session'),
  resolvedById: () => recordIdOf('improvement'),
  doneBy: () => recordIdOf('entry'),
  recordId: () => recordIdOf('entry'),
  evidenceIds: () => [recordIdOf('entry'), recordIdOf('poc')],
  sharedIds: () => [recordIdOf('proposal')],
  fileId: (turn) => idOf(76_000 + turn),
  ownId: () => recordIdOf('proposal'),
  becameId: (turn) => recordIdOf(became[turn % became.length] ?? 'action'),
  reviewId: (turn) => idOf(77_000 + turn),
  commentId: (turn) => idOf(78_000 + turn),
  feedbackId: () => recordIdOf('feedback'),
  questionId: (turn) => lineId('shared.questions.id', turn),
  shareId: () => recordIdOf('share'),
  assessmentId: () => recordIdOf('assessment'),
  thingId: () => recordIdOf('proposal'),
  senderId: () => sender,
  optionId: (turn) => lineId('proposal.options.id', turn),
  driverId: (turn) => lineId('proposal.drivers.id', turn),
  limitId: (turn) => lineId('poc.limits.id', turn),
  zone: () => 'Europe/Lisbon',
  brokeZone: () => 'America/St_Johns',
  noticedZone: () => 'Asia/Kathmandu',
  url: (turn) => `https://example.org/${turn}`,
}

/** What one field alone says. */
const byPath: Readonly<Record<string, (turn: number) => unknown>> = {
  'profile.currentLevel': () => 'mid-level',
  'profile.targetLevel': () => 'lead',
  'evidence-link.recordKind': (turn) => evidenceKinds[turn % evidenceKinds.length],
  'evidence-link.recordId': (turn) => recordIdOf(evidenceKinds[turn % evidenceKinds.length] ?? 'entry'),
  'roadmap.previousId': (turn) => recordIdOf('roadmap', turn + 1),
  'packet.startedFromId': (turn) => recordIdOf('packet', turn + 1),
  'closing.previousId': (turn) => recordIdOf('closing', turn + 1),
  'closing.supersedesId': (turn) => recordIdOf('closing', turn + 1),
  'given-review.aboutId': () => recordIdOf('received-share'),
  'feedback.reviewId': () => idOf(77_000),
  'shared.from.id': () => sender,
  'shared.previousShareId': (turn) => recordIdOf('share', turn + 1),
  'shared.things.id': () => recordIdOf('proposal'),
  'shared.things.kind': () => 'proposal',
  'shared.things.parts.id': () => 'context',
  'returned.comments.anchor.partId': () => 'context',
}

const instead: ValueOf['instead'] = (path, turn, name) => {
  const kind = recordKinds.find((one) => path === `${one}.id`)
  if (kind !== undefined) return recordIdOf(kind, turn)
  if (path.endsWith('.attachments.hash')) return attachedHash
  if (path.endsWith('.attachments.size')) return attachedBytes.length
  if (path.startsWith('closing.') && name === 'recordKind') return 'entry'
  return byPath[path]?.(turn) ?? byName[name]?.(turn, path)
}

const copyOf = (shareId: string, turn: number): SharedCopy =>
  SharedCopy.parse({ ...Object(fullValue(SharedCopy, { path: 'shared', turn, instead })), shareId })

/** What a reader may send back for it. */
export const reviewOf = (copy: SharedCopy, turn: number): ReturnedReview =>
  ReturnedReview.parse({
    ...Object(fullValue(ReturnedReview, { path: 'returned', turn, instead })),
    shareId: copy.shareId,
    shareHash: sha256(canonicalJson(copy)),
  })

function workOn(copy: SharedCopy, turn: number): string {
  const review = reviewOf(copy, turn)
  const draft = { id: null, kind: 'better', anchor: { thingId: null, partId: null, quote: null }, text: 'Not sent yet' }
  const work = { ...workFromFile(newReviewWork('Ilse Marrow'), review), draft, seen: [recordIdOf('proposal')] }
  return canonicalJson({ ...work, privateNote: 'For me alone' })
}

/** What was sent, in ids of the file's own, and what they stand for. */
function leftAs(share: Share, { shareId: _, from, ...copy }: SharedCopy): AnyRecord {
  let made = 76_000
  // Random ones outside of tests: no moment is in them.
  const makeId = () => idOf(++made).replace('-7000-', '-4000-')
  const left = inFileIds({ ...copy, from: { name: from.name, isPseudonym: share.senderId === null } }, [], makeId)
  const frozen = canonicalJson({ ...left.copy, shareId: share.id, previousShareId: copy.previousShareId })
  return AnyRecord.parse({ ...share, fileIds: left.fileIds, frozen, hash: sha256(frozen) })
}

/** Words that are frozen in a record, and the hash over them. */
function withFrozenWords(record: AnyRecord, turn: number): AnyRecord {
  const copy = copyOf(record.kind === 'given-review' ? recordIdOf('received-share') : record.id, turn)
  const frozen = { frozen: canonicalJson(copy), hash: sha256(canonicalJson(copy)) }
  if (record.kind === 'share') return leftAs(record, copy)
  if (record.kind === 'received-share') return AnyRecord.parse({ ...record, ...frozen })
  if (record.kind === 'given-review') return { ...record, words: workOn(copy, turn) }
  if (record.kind === 'edition') return AnyRecord.parse({ ...record, hash: sha256(editionWords(record)) })
  return record
}

function recordOf(kind: RecordKind, turn: number, value: typeof fullValue): AnyRecord {
  const made = Object(value(recordDefinitions[kind].schema, { path: kind, turn, instead }))
  const record = AnyRecord.parse({ ...made, id: recordIdOf(kind, turn), trashedAt: null })
  return withFrozenWords(record, turn)
}

function ofKind(kind: RecordKind): AnyRecord[] {
  // There is one profile; the ladder in use is the default one, the version before it a small one.
  if (kind === 'profile') return [recordOf(kind, 0, fullValue)]
  const turns = turnsOf(recordDefinitions[kind].schema)
  const full = Array.from({ length: turns }, (_, turn) => recordOf(kind, turn, fullValue))
  return [...full, recordOf(kind, turns, bareValue)]
}

function inUse(record: AnyRecord): AnyRecord {
  if (record.kind === 'roadmap' && record.id === recordIdOf('roadmap'))
    return AnyRecord.parse({ ...roadmap, id: record.id, version: 2, previousId: recordIdOf('roadmap', 1) })
  const second = record.id === recordIdOf(record.kind, 1)
  return second && canBeTrashed(record) ? { ...record, trashedAt: later } : record
}

export const fullRecords = (): AnyRecord[] => recordKinds.flatMap(ofKind).map(inUse)
