// A review request, kept as its file was saved: the words, the hash that names them, and which names stood in for which. Only whether it
// was sent is noted later; all else is written once.
import * as z from 'zod'
import { ContentHash } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { fileIdLimit, mostPlaces, sharedLimit, sharePurposes } from './field-choices.ts'
import { PersonId, RecordId, SessionId } from './record-ids.ts'
import { Day, field, Instant, line, lines, text } from './stored-field.ts'

const Revision = z.int().min(1).nullable()

export const shareDefinition = defineRecord('share', {
  personId: field('private', PersonId.nullable()),
  /** The session it was sent for. */
  sessionId: field('private', SessionId.nullable()),
  day: field('private', Day),
  sentAt: field('private', Instant),
  purpose: field('private', z.enum(sharePurposes)),
  /** SHA-256 of the copy, as the file states it. */
  hash: field('private', ContentHash),
  /** The shared copy as canonical JSON: see shared-copy.ts. */
  frozen: field('private', z.string().max(sharedLimit)),
  /** Whose names and which terms stood in the file under another one. `personId` null for a term. */
  standIns: lines('private', {
    personId: field('private', PersonId.nullable()),
    original: line('private'),
    standIn: line('private'),
  }),
  /** Places that only its owner could tell for a name, replaced in this sentence; `form` is what stood there. */
  placesReplaced: lines(
    'private',
    {
      personId: field('private', PersonId.nullable()),
      form: text('private'),
      sentence: text('private'),
      standIn: line('private'),
    },
    mostPlaces,
  ),
  /** Records that are in it, so that each can say where it was sent. */
  sharedIds: field('private', z.array(RecordId).max(500)),
  /** What the ids in the file stand for, and how often a record was saved by then. Empty for what left in the ids of the database. */
  fileIds: lines(
    'private',
    { fileId: field('private', RecordId), ownId: field('private', RecordId), revision: field('private', Revision) },
    fileIdLimit,
  ),
  /** By what id this reader's files know me; null where a pseudonym stood for me, and in what left before there was one. */
  senderId: field('private', RecordId.nullable()),
  /** It asked for a passphrase. */
  sealed: field('private', z.boolean()),
  /** Saving a file is not sending it: true once its owner says that it went. */
  isSent: field('private', z.boolean()),
  /** The day its owner says it went; null before, and in those from when saving one counted as sending it. */
  sentOn: field('private', Day.nullable()),
})
export type Share = z.infer<typeof shareDefinition.schema>
