// What waits in the inbox folder of the data folder until the app takes it in: one file for each item, named by its id.
import * as z from 'zod'
import { DRAFT_QUESTION_LIMIT, DRAFT_TEXT_LIMIT, INBOX_LINE_LIMIT } from './inbox-limits.ts'

const common = {
  format: z.literal('cairn-inbox'),
  version: z.literal(1),
  /** The record that it becomes has the same id, so that an item which is taken in twice makes one record. */
  id: z.uuid(),
  /** When it was written. */
  at: z.iso.datetime(),
}

export const inboxItemSchema = z.discriminatedUnion('kind', [
  /** A quick line, as the capture window takes one; `day` is the day it happened on. */
  z.strictObject({
    ...common,
    kind: z.literal('line'),
    day: z.iso.date(),
    line: z.string().min(1).max(INBOX_LINE_LIMIT),
  }),
  /** A file or folder whose preview is to be shown; only main reads the path. */
  z.strictObject({ ...common, kind: z.literal('import'), path: z.string().min(1).max(32_768) }),
  /** An entry that an agent drafted: its owner saves or discards it. */
  z.strictObject({
    ...common,
    kind: z.literal('entry-draft'),
    day: z.iso.date(),
    title: z.string().max(500),
    what: z.string().min(1).max(DRAFT_TEXT_LIMIT),
    tags: z.array(z.string().min(1).max(80)).max(60),
    criteria: z.array(z.string().min(1).max(60)).max(60),
  }),
  /** Questions that an agent drafted for a session's agenda, each with the id that it gets there. */
  z.strictObject({
    ...common,
    kind: z.literal('agenda-draft'),
    sessionId: z.uuid(),
    questions: z
      .array(z.strictObject({ id: z.uuid(), text: z.string().min(1).max(DRAFT_QUESTION_LIMIT) }))
      .min(1)
      .max(20),
  }),
])

export type InboxItem = z.infer<typeof inboxItemSchema>
export type InboxLine = Extract<InboxItem, { kind: 'line' }>
/** What waits for its owner to save or discard it. */
export type AgentDraft = Extract<InboxItem, { kind: 'entry-draft' | 'agenda-draft' }>

/** What became of one item. `waits`: it stays in the folder, for the reason that `words` says. `known`: it was taken in before. */
export const takenItemSchema = z.strictObject({
  id: z.uuid(),
  state: z.enum(['saved', 'known', 'waits']),
  /** The record's title with what is open about it, or why it waits. */
  words: z.string().max(2000),
})
export type TakenItem = z.infer<typeof takenItemSchema>
