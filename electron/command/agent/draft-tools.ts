// What an agent may add: drafts in the inbox, which become records only when their owner saves them.
import { uuidv7 } from 'uuidv7'
import type { AgentDraft } from '../../../shared/inbox-item.ts'
import { INBOX_STEP } from '../../../shared/inbox-limits.ts'
import { listInbox, putInInbox } from '../../handlers/inbox-folder.ts'
import { type CommandHost, todayOf } from '../command-host.ts'
import { CommandFailure, EXIT } from '../exit-codes.ts'

const mostDrafts = 50

async function put(host: CommandHost, draft: AgentDraft) {
  const { items } = await listInbox(host.dataFolder)
  const waiting = items.filter(({ kind }) => kind === 'entry-draft' || kind === 'agenda-draft').length
  if (waiting >= mostDrafts || items.length >= INBOX_STEP)
    throw new CommandFailure(EXIT.failed, `${mostDrafts} drafts are already waiting for review. Nothing was added.`)
  await putInInbox(host.dataFolder, draft)
  return { id: draft.id, state: 'waits for its owner to save or discard it' }
}

const begun = (host: CommandHost) =>
  ({ format: 'cairn-inbox', version: 1, id: uuidv7(), at: host.now().toISOString() }) as const

export interface EntryWish {
  readonly what: string
  readonly title: string
  readonly day?: string | undefined
  readonly tags: string[]
  readonly criteria: string[]
}

export const draftEntry = (host: CommandHost, { what, title, day, tags, criteria }: EntryWish) =>
  put(host, { ...begun(host), kind: 'entry-draft', day: day ?? todayOf(host), title, what, tags, criteria })

export const draftAgenda = (host: CommandHost, sessionId: string, questions: readonly string[]) =>
  put(host, {
    ...begun(host),
    kind: 'agenda-draft',
    sessionId,
    questions: questions.map((text) => ({ id: uuidv7(), text })),
  })
