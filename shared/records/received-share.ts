// What someone else sent me to read: kept as it came, apart from my own records. Written once.
import * as z from 'zod'
import { ContentHash } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { sharedLimit } from './field-choices.ts'
import { PersonId, RecordId } from './record-ids.ts'
import { Day, field, Instant, line } from './stored-field.ts'

/** Its id is the share's own: opened twice it is one. */
export const receivedShareDefinition = defineRecord('received-share', {
  /** Whom of my people it is from. */
  personId: field('private', PersonId.nullable()),
  /** The sender as the file names them: the same id in every share of theirs to me, unless a pseudonym stands for them. */
  senderId: field('private', RecordId),
  senderName: line('private'),
  hash: field('private', ContentHash),
  /** The day it was sent. */
  day: field('private', Day),
  sentAt: field('private', Instant),
  /** The shared copy as canonical JSON: see shared-copy.ts. */
  frozen: field('private', z.string().max(sharedLimit)),
  /** The beginning of its file where that was locked, so that a reply is locked with the same passphrase: it tells that passphrase from others and holds no words. Empty where it was open. */
  lock: field('private', z.string().max(2000)),
})
export type ReceivedShare = z.infer<typeof receivedShareDefinition.schema>
