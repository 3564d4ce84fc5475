// The channels of what reaches the records from outside the window: the inbox folder, and what the `cairn` command asks of the app.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { count } from './bridge-field-schemas.ts'
import { inboxItemSchema, takenItemSchema } from './inbox-item.ts'

const id = z.uuid()

export const inboxChannels = {
  /** The oldest items first, some hundred at most; `unreadable` counts files there that are none. */
  'inbox.list': {
    request: nothing,
    response: answer({ items: z.array(inboxItemSchema), unreadable: count }),
  },
  /** Items that were taken in. */
  'inbox.drop': { request: z.strictObject({ ids: z.array(id).max(10_000) }), response: answer({}) },
  /** The answer to `command.asked`. */
  'command.answer': {
    request: z.strictObject({
      asked: count,
      taken: z.array(takenItemSchema).max(10_000),
      /** Whether the newest backup holds everything; false also where none was asked for. */
      isKept: z.boolean(),
    }),
    response: answer({}),
  },
}

export const inboxEvents = {
  /** Something may have been put into the folder. */
  'inbox.changed': nothing,
  /** The command waits for an answer: the inbox is taken in, and with `keep` a backup is made. May come again with the same number. */
  'command.asked': z.strictObject({ asked: count, keep: z.boolean() }),
}
