// `cairn export`: everything as an archive, as the app writes one, made from the newest backup.
import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { troubleSentence } from '../../shared/desktop-trouble.ts'
import type { RowsOf } from '../../shared/files/archive-format.ts'
import { type ArchiveTools, type AttachedFile, writeArchive } from '../../shared/files/archive-write.ts'
import type { KeptDatabase } from '../../shared/files/compose-snapshot.ts'
import { withoutTakenBack } from '../../shared/rules/records/change.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { canonicalText } from '../../shared/rules/text/ordered-json.ts'
import { realFileSteps, writeAtomically } from '../handlers/atomic-write.ts'
import { attachmentFolder } from '../handlers/data-paths.ts'
import { troubleOfError } from '../handlers/map-fs-error.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import { OWN_DATABASE } from './newest-backup.ts'
import type { ParsedCommand } from './parse-command.ts'
import { readRecords, sourceWords } from './read-records.ts'

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

const attached = /"hash":"([0-9a-f]{64})"/g

function namedFiles(rows: Rows): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of [...rows.values()].flat())
    for (const [, hash = ''] of line.matchAll(attached)) {
      const around = line.slice(line.indexOf(hash), line.indexOf(hash) + 2000)
      found.set(hash, /"type":"([^"\\]*)"/.exec(around)?.[1] ?? 'application/octet-stream')
    }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

async function* readAttachments(dataFolder: string, files: ReadonlyMap<string, string>): AsyncGenerator<AttachedFile> {
  for (const [hash, type] of files) {
    const bytes = await readFile(join(attachmentFolder(dataFolder, OWN_DATABASE), hash)).catch(() => null)
    if (bytes !== null) yield { hash, type, bytes: new Uint8Array(bytes) }
  }
}

async function archiveOf(kept: KeptDatabase, dataFolder: string): Promise<Uint8Array[]> {
  const rows = rowsOf(kept)
  const parts: Uint8Array[] = []
  const attachments = readAttachments(dataFolder, namedFiles(rows))
  await writeArchive({ rows, attachments }, tools, { emit: async (bytes) => void parts.push(bytes.slice()) })
  return parts
}

async function refuseExisting(path: string, isForced: boolean): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return
  if (found.isDirectory()) throw new CommandFailure(EXIT.usage, `${path} is a folder. Name a file.`)
  if (!isForced) throw new CommandFailure(EXIT.usage, `${path} exists. Use --force to replace it.`)
}

export async function exportArchive(command: ParsedCommand, host: CommandHost): Promise<number> {
  const path = resolve(host.folder, command.words[0] ?? '')
  await refuseExisting(path, command.flags.has('force'))
  const { kept, records, source } = await readRecords(host)
  const parts = await archiveOf(kept, host.dataFolder)
  try {
    await writeAtomically({ path, parts, files: realFileSteps, mode: 0o600 })
  } catch (error) {
    throw new CommandFailure(EXIT.failed, `Nothing was exported. ${troubleSentence(troubleOfError(error))}`)
  }
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0)
  const age = sourceWords(source)
  if (command.flags.has('json'))
    await host.print(`${JSON.stringify({ ok: true, source, path, bytes, items: records.length }, null, 2)}\n`)
  else {
    if (age !== '') host.note(age)
    await host.print(`Exported ${counted(records.length, 'item')} to ${path}. The file is not encrypted.\n`)
  }
  return EXIT.done
}
