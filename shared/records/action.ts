// Something someone said they would do, usually out of a session.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { PersonId, RecordId, SessionId } from './record-ids.ts'
import { Day, field, text } from './stored-field.ts'

export const actionDefinition = defineRecord('action', {
  text: text('mentor'),
  /** The civil date it was agreed on. */
  day: field('mentor', Day),
  due: field('mentor', Day.nullable()),
  /** Whose it is; null means mine. */
  ownerId: field('mentor', PersonId.nullable()),
  /** The session it came from. */
  sessionId: field('mentor', SessionId.nullable()),
  state: field('mentor', z.enum(['open', 'done', 'dropped'])),
  doneOn: field('mentor', Day.nullable()),
  /** The day its owner took it on, as their file says; null while nobody said so. */
  acceptedOn: field('mentor', Day.nullable()),
  /** The record that shows it done. */
  doneBy: field('mentor', RecordId.nullable()),
})
export type Action = z.infer<typeof actionDefinition.schema>
