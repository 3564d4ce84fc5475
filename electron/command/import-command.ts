// `cairn import`: what a file or folder holds, and its preview in the app. Nothing is imported without a tick there.
import { lstat, readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { ReadingDay } from '../../shared/files/import/calendars/read-calendar.ts'
import { GATHERED_LIMIT } from '../../shared/importable-files.ts'
import { askApp } from '../command-socket.ts'
import { walkFolder } from '../handlers/folder-walk.ts'
import { putInInbox } from '../handlers/inbox-folder.ts'
import { troubleOfError } from '../handlers/map-fs-error.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'
import { type GitWish, gitWishOf, isRepository, previewRepository } from './preview-git-history.ts'
import { type TriedFile, tryFile, tryFolder } from './preview-import.ts'
import { plainText } from './strip-control-characters.ts'

async function readOne(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path)
    return size > GATHERED_LIMIT ? null : new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}

async function tryAll(path: string, wish: GitWish): Promise<TriedFile> {
  const { files, passedOver, others } = await walkFolder(path)
  const read = []
  const missing = []
  for (const file of files) {
    const bytes = await readOne(file.place)
    if (bytes === null) missing.push({ path: file.path, why: 'It cannot be read.' })
    else read.push({ path: file.path, bytes })
  }
  const tried = tryFolder(read, [...passedOver, ...missing], others, readingDay())
  if (!(await isRepository(path))) return tried
  const git = await previewRepository(path, wish)
  return { isRead: tried.isRead || 'records' in git, printed: { ...(tried.printed as object), git } }
}

/** Calendars go on for ever, and some of their times belong to no zone. */
const readingDay = (): ReadingDay => ({
  today: Temporal.Now.plainDateISO().toString(),
  zone: Temporal.Now.timeZoneId(),
})

/** What a path holds, as the preview of the app has it. Throws a `CommandFailure` for one that is not there. */
export async function previewPath(path: string, wish: GitWish): Promise<TriedFile> {
  const found = await lstat(path).catch(() => null)
  if (found === null) throw new CommandFailure(EXIT.noFile, `${path} does not exist.`)
  if ((await stat(path).catch(() => null))?.isDirectory()) return tryAll(path, wish)
  const bytes = await readOne(path)
  if (bytes === null)
    throw new CommandFailure(EXIT.noFile, `${path} cannot be read, or is larger than ${GATHERED_LIMIT / 1_000_000} MB.`)
  return tryFile({ name: basename(path), bytes }, readingDay())
}

interface Printed {
  readonly reader?: string
  readonly message?: string
  readonly files?: number | readonly { readonly path: string; readonly records: readonly unknown[] }[]
  readonly records?: readonly unknown[]
  readonly notRead?: readonly { readonly path: string; readonly why: string }[]
  readonly git?: { readonly message?: string; readonly why?: readonly string[]; readonly records?: readonly unknown[] }
}

/** A line for each file, and why others are not read. */
const gitWords = ({ message, why = [], records = [] }: NonNullable<Printed['git']>) =>
  `Git history: ${message ?? `${records.length} suggested entries, ${why.join(', ')}`}`

function summaryOf({ files, records, message, notRead = [], git }: Printed): string[] {
  const named = Array.isArray(files) ? files : []
  return [
    ...named.map((one) => `${one.records.length} from ${one.path}`),
    ...(Array.isArray(records) ? [`${records.length} from the file`] : []),
    ...(message === undefined ? [] : [message]),
    ...(git === undefined ? [] : [gitWords(git)]),
    ...notRead.map(({ path, why }) => `Not read: ${path}: ${why}`),
  ].map(plainText)
}

async function handOver(path: string, host: CommandHost): Promise<string> {
  const id = uuidv7()
  const item = { format: 'cairn-inbox', version: 1, kind: 'import', id, path } as const
  try {
    await putInInbox(host.dataFolder, { ...item, at: host.now().toISOString() })
  } catch (error) {
    throw new CommandFailure(EXIT.failed, `Nothing was opened in the app. ${troubleSentence(troubleOfError(error))}`)
  }
  const answer = await askApp(host.dataFolder, { keep: false })
  if (answer?.taken.some((one) => one.id === id)) return 'Cairn shows the preview. Choose there what to import.'
  // One that runs shows the demo, or asks something about its database.
  if (answer !== null) return 'Cairn shows the preview at its next start.'
  return (await host.startApp([]))
    ? 'Cairn starts and shows the preview.'
    : 'Cairn shows the preview at its next start.'
}

export async function importPath(command: ParsedCommand, host: CommandHost): Promise<number> {
  const path = resolve(host.folder, command.words[0] ?? '')
  const { isRead, printed } = await previewPath(path, gitWishOf(command))
  const next = isRead && !command.flags.has('preview') ? await handOver(path, host) : null
  if (command.flags.has('json'))
    await host.print(
      `${JSON.stringify({ ok: isRead, ...(next === null ? {} : { next }), preview: printed }, null, 2)}\n`,
    )
  else await host.print(`${[...summaryOf(printed as Printed), ...(next === null ? [] : [next])].join('\n')}\n`)
  return isRead ? EXIT.done : EXIT.noFile
}
