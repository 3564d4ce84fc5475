// The inbox folder: what the command or an agent adds while the page cannot be reached waits there, one file for each item, until the
// page has saved it. Only files of our own shape are read, and no link is followed.
import { constants, type FSWatcher, watch } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { type InboxItem, inboxItemSchema } from '../../shared/inbox-item.ts'
import { INBOX_FILE_LIMIT, INBOX_STEP } from '../../shared/inbox-limits.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { isMissing, refuse, troubleOfError } from './map-fs-error.ts'
import { makePrivateFolder, writePrivately } from './private-file-permissions.ts'

export const inboxFolder = (dataFolder: string): string => join(dataFolder, 'inbox')
const fileOf = (id: string) => `${id}.json`

/** Whole and on the disk once it is answered. Throws what the file system threw. */
export async function putInInbox(dataFolder: string, item: InboxItem, files: FileSteps = realFileSteps): Promise<void> {
  const path = join(inboxFolder(dataFolder), fileOf(item.id))
  await writePrivately({ path, parts: [new TextEncoder().encode(`${JSON.stringify(item)}\n`)], files })
}

/** Null for a file that is no item: too large, a link, of another shape, or not under the name of its id. */
async function readItem(folder: string, name: string): Promise<InboxItem | null> {
  const path = join(folder, name)
  try {
    // Where links cannot be refused as they are opened they are told apart before.
    if (!(await lstat(path)).isFile()) return null
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      if ((await handle.stat()).size > INBOX_FILE_LIMIT) return null
      const item = inboxItemSchema.safeParse(JSON.parse(await handle.readFile('utf8')))
      return item.success && fileOf(item.data.id) === name ? item.data : null
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

export interface InboxList {
  readonly items: InboxItem[]
  readonly unreadable: number
}

/** The oldest first: their names rise with time. A folder that is not there holds nothing. */
export async function listInbox(dataFolder: string, files: FileSteps = realFileSteps): Promise<InboxList> {
  const folder = inboxFolder(dataFolder)
  const names = await files.readdir(folder).catch((error) => {
    if (isMissing(error)) return []
    throw error
  })
  const items: InboxItem[] = []
  let unreadable = 0
  for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.')).toSorted()) {
    if (items.length === INBOX_STEP) break
    const item = await readItem(folder, name)
    if (item === null) unreadable += 1
    else items.push(item)
  }
  return { items, unreadable }
}

/** The path that an item names; null where there is no such item. */
export async function pathInInbox(dataFolder: string, id: string): Promise<string | null> {
  const item = await readItem(inboxFolder(dataFolder), fileOf(id))
  return item?.kind === 'import' ? item.path : null
}

type InboxChannel = Extract<Channel, `inbox.${string}`>
type InboxHandlers = { [C in InboxChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

export const createInboxHandlers = (dataFolder: string, files: FileSteps): InboxHandlers => ({
  'inbox.list': async () => {
    try {
      return { ok: true, ...(await listInbox(dataFolder, files)) }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  },
  'inbox.drop': async ({ ids }) => {
    try {
      for (const id of ids) await files.rm(join(inboxFolder(dataFolder), fileOf(id)), { force: true })
      return { ok: true }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  },
})

/** Many files at once are one change. */
const waitMilliseconds = 60

/** Calls `changed` soon after something was put there. Where the system cannot watch, the next start takes it in. */
export async function watchInbox(dataFolder: string, changed: () => void): Promise<FSWatcher | null> {
  let isWaiting = false
  const soon = () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      changed()
    }, waitMilliseconds)
  }
  try {
    await makePrivateFolder(inboxFolder(dataFolder), realFileSteps)
    const watcher = watch(inboxFolder(dataFolder), { persistent: false }, soon)
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return null
  }
}
