// `cairn export`: everything as an archive, as the app writes one, made from the newest backup.
import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { RowsOf } from '../../shared/files/archive-format.ts'
import { type ArchiveTools, type AttachedFile, writeArchive } from '../../shared/files/archive-write.ts'
import type { KeptDatabase } from '../../shared/files/compose-snapshot.ts'
import { filesBefore, filesIn } from '../../shared/rules/records/attachments-of-record.ts'
import { withoutTakenBack } from '../../shared/rules/records/change-log-entry.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { canonicalText } from '../../shared/rules/text/ordered-json.ts'
import { realFileSteps, writeAtomically } from '../handlers/atomic-write.ts'
import { attachmentFolder } from '../handlers/data-paths.ts'
import { troubleOfError } from '../handlers/map-fs-error.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'
import { OWN_DATABASE } from './read-newest-backup.ts'
import { readRecords, sourceWords } from './read-records-from-backup.ts'

const deflate = promisify(deflateRaw)
const tools: ArchiveTools = {
  hashOf: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  deflate: async (bytes) => new Uint8Array(await deflate(bytes)),
}

type Rows = Map<RowsOf, string[]>

/** The same rows in the same order as the app's own export. */
function rowsOf({ records, changes, drafts, tombstones }: KeptDatabase): Rows {
  const rows: Rows = new Map()
  const add = (name: RowsOf, value: unknown) => {
    const lines = rows.get(name)
    if (lines === undefined) rows.set(name, [canonicalText(value)])
    else lines.push(canonicalText(value))
  }
  for (const record of [...records.values()].sort((one, other) => (one.id < other.id ? -1 : 1)))
    add(record.kind, record)
  for (const change of withoutTakenBack(changes)) add('changes', change)
  for (const draft of drafts) add('drafts', draft)
  for (const tombstone of tombstones) add('tombstones', tombstone)
  return rows
}

/** Of records, of what stood before a change, and of drafts: the media type by the hash, in the order of the hashes. */
function namedFiles({ records, changes, drafts }: KeptDatabase): ReadonlyMap<string, string> {
  const named = [
    ...[...records.values()].flatMap(filesIn),
    ...changes.flatMap(filesBefore),
    ...drafts.flatMap(({ value }) => filesIn(value)),
  ]
  const types = new Map(named.map(({ hash, type }) => [hash, type === '' ? 'application/octet-stream' : type]))
  return new Map([...types].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** `missing` hears of each that a backup does not hold. */
async function* readAttachments(
  dataFolder: string,
  files: ReadonlyMap<string, string>,
  missing: (hash: string) => void,
): AsyncGenerator<AttachedFile> {
  for (const [hash, type] of files) {
    const bytes = await readFile(join(attachmentFolder(dataFolder, OWN_DATABASE), hash)).catch(() => null)
    if (bytes === null) missing(hash)
    else yield { hash, type, bytes: new Uint8Array(bytes) }
  }
}

interface Archive {
  readonly parts: readonly Uint8Array[]
  /** Attachments that records name and no backup holds. */
  readonly missing: number
}

async function archiveOf(kept: KeptDatabase, dataFolder: string): Promise<Archive> {
  const rows = rowsOf(kept)
  const parts: Uint8Array[] = []
  const missing = new Set<string>()
  const attachments = readAttachments(dataFolder, namedFiles(kept), (hash) => missing.add(hash))
  await writeArchive({ rows, attachments }, tools, { emit: async (bytes) => void parts.push(bytes.slice()) })
  return { parts, missing: missing.size }
}

async function refuseExisting(path: string, isForced: boolean): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return
  if (found.isDirectory()) throw new CommandFailure(EXIT.usage, `${path} is a folder. Name a file.`)
  if (!isForced) throw new CommandFailure(EXIT.usage, `${path} already exists. Use --force to overwrite it.`)
}

export async function exportArchive(command: ParsedCommand, host: CommandHost): Promise<number> {
  const path = resolve(host.folder, command.words[0] ?? '')
  await refuseExisting(path, command.flags.has('force'))
  const { kept, records, source } = await readRecords(host)
  const { parts, missing } = await archiveOf(kept, host.dataFolder)
  try {
    await writeAtomically({ path, parts, files: realFileSteps, mode: 0o600 })
  } catch (error) {
    throw new CommandFailure(EXIT.failed, `Nothing was exported. ${troubleSentence(troubleOfError(error))}`)
  }
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0)
  const age = sourceWords(source)
  if (command.flags.has('json'))
    await host.print(`${JSON.stringify({ ok: true, source, path, bytes, items: records.length, missing }, null, 2)}\n`)
  else {
    if (age !== '') host.note(age)
    if (missing > 0)
      host.note(
        `${counted(missing, 'attachment')} could not be read and ${missing === 1 ? 'is' : 'are'} not in the archive.`,
      )
    await host.print(`Exported ${counted(records.length, 'item')} to ${path}. The file is not encrypted.\n`)
  }
  return EXIT.done
}
