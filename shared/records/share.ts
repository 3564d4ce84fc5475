// What was sent to somebody, kept as it left: the words, the hash that names them, and which names stood in for which. Written once, never changed.
import * as z from 'zod'
import { ContentHash } from './around.ts'
import { defineRecord } from './define-record.ts'
import { Day, field, Instant, line, lines } from './field.ts'
import { fileIdLimit, sharedLimit, sharePurposes } from './field-choices.ts'
import { PersonId, RecordId, SessionId } from './ids.ts'

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
})
export type Share = z.infer<typeof shareDefinition.schema>
