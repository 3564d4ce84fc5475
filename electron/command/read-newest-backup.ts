// What the command reads: the newest backup that is whole, from the data folder. Nothing is written, and the live database is not opened.
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { witnessSchema } from '../../shared/bridge-channel-schemas.ts'
import { composeSnapshot, type KeptDatabase } from '../../shared/files/compose-snapshot.ts'
import { readSnapshot, type SnapshotPart } from '../../shared/files/snapshot-file-format.ts'
import { chainOf, pointsOf } from '../../shared/rules/backups/snapshot-chain.ts'
import { snapshotFolder, witnessPath } from '../handlers/data-paths.ts'
import { decodeSnapshot, headerOfSnapshot, LONGEST_LINE } from '../handlers/snapshot-envelope.ts'

/** The owner's own database; the demo has another. */
export const OWN_DATABASE = 'cairn'

export interface Backup {
  readonly kept: KeptDatabase
  /** When it was made. */
  readonly at: string
  /** Changes that were saved after it, as far as the data folder says; 0 when it holds everything. */
  readonly changesSince: number
}

type Header = NonNullable<ReturnType<typeof headerOfSnapshot>>

async function readHeader(folder: string, name: string): Promise<Header | null> {
  const file = await open(join(folder, name), 'r')
  try {
    const beginning = new Uint8Array(LONGEST_LINE)
    const { bytesRead } = await file.read(beginning, 0, 65_536, 0)
    const short = headerOfSnapshot(name, beginning.subarray(0, bytesRead))
    if (short !== null) return short
    const { bytesRead: all } = await file.read(beginning, 0, LONGEST_LINE, 0)
    return headerOfSnapshot(name, beginning.subarray(0, all))
  } finally {
    await file.close()
  }
}

async function readHeaders(folder: string): Promise<Header[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const headers: Header[] = []
  for (const name of names.filter((one) => one.endsWith('.snapshot')).toSorted()) {
    const header = await readHeader(folder, name).catch(() => null)
    if (header !== null) headers.push(header)
  }
  return headers
}

/** Which database was last used, and at which change; null where nothing says so. */
async function readWitness(dataFolder: string) {
  try {
    return witnessSchema.parse(JSON.parse(await readFile(witnessPath(dataFolder, OWN_DATABASE), 'utf8')))
  } catch {
    return null
  }
}

async function readChain(folder: string, chain: readonly Header[]): Promise<KeptDatabase | null> {
  const parts: SnapshotPart[] = []
  for (const { name } of chain) {
    const file = await readFile(join(folder, name)).catch(() => null)
    const decoded = file === null ? null : decodeSnapshot(name, new Uint8Array(file))
    const part = decoded === null ? null : readSnapshot(decoded.bytes)
    if (!part?.ok) return null
    parts.push(part.value)
  }
  const composed = composeSnapshot(parts)
  return composed.ok ? composed.value : null
}

/** Null where there is none that can be read. One that is damaged is passed over for the one before it. */
export async function readNewestBackup(dataFolder: string): Promise<Backup | null> {
  const folder = snapshotFolder(dataFolder, OWN_DATABASE)
  const [headers, witness] = [await readHeaders(folder), await readWitness(dataFolder)]
  const own = headers.filter(({ databaseId }) => databaseId === witness?.databaseId)
  // Of a database that was put in its place and not backed up yet there is none: then the newest of all.
  for (const point of [...pointsOf(own), ...pointsOf(headers)]) {
    const kept = await readChain(folder, chainOf(headers, point) ?? [])
    if (kept === null) continue
    const isOwn = point.databaseId === witness?.databaseId
    return { kept, at: kept.end.at, changesSince: isOwn ? Math.max(0, witness.seq - kept.end.toSeq) : 0 }
  }
  return null
}
