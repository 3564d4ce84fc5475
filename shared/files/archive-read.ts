// Reads an archive: zip → manifest → too new? → each file whole and as it was written → each row fits → rows agree with each other.
// Nothing is believed before; the first thing that is wrong is named, and nothing else comes out.

import { dataVersion } from '../records/data-version.ts'
import type { AnyRecord } from '../records/record-definitions.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Change } from '../rules/records/change-log-entry.ts'
import { archiveEntries } from './archive-entries.ts'
import {
  ArchiveEnvelope,
  largestArchive,
  largestAttachment,
  largestManifest,
  largestPart,
  Manifest,
  type ManifestFile,
  manifestPath,
  type Place,
  placeOf,
  zipLimits,
} from './archive-format.ts'
import { createArchiveRowsReader } from './archive-rows-reader.ts'
import type { ArchiveTrouble } from './archive-trouble.ts'
import type { ArchiveTools } from './archive-write.ts'
import type { SnapshotDraft, SnapshotTombstone } from './snapshot-line-schemas.ts'
import { type ByteSource, readZip, textOf, Unreadable, unfold, type ZipEntry } from './zip-read.ts'

/** Bytes of an attached file, still where they lie. */
export interface ArchivedFile {
  readonly hash: string
  readonly type: string
  readonly entry: ZipEntry
}

export interface Archive {
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly changes: readonly Change[]
  readonly drafts: readonly SnapshotDraft[]
  readonly tombstones: readonly SnapshotTombstone[]
  readonly attachments: readonly ArchivedFile[]
}

export type OnStep = (done: number, total: number) => void

class Refused extends Error {
  readonly trouble: ArchiveTrouble
  constructor(trouble: ArchiveTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

function must<T>(result: Result<T, ArchiveTrouble>): T {
  if (!result.ok) throw new Refused(result.trouble)
  return result.value
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(error instanceof RangeError ? { kind: 'too-deep', path } : { kind: 'altered', path, line: 1 })
  }
}

async function readText(source: ByteSource, entry: ZipEntry, most: number) {
  if (entry.size > most) throw new Refused({ kind: 'bomb', path: entry.path })
  const bytes = must(await unfold(source, entry))
  const text = textOf(bytes)
  if (text === null) throw new Refused({ kind: 'wrong-encoding', path: entry.path })
  return { text, bytes }
}

async function readManifest(source: ByteSource, entries: ReadonlyMap<string, ZipEntry>): Promise<Manifest> {
  const entry = entries.get(manifestPath)
  if (entry === undefined) throw new Refused({ kind: 'foreign' })
  const value = parsed((await readText(source, entry, largestManifest)).text, manifestPath)
  const envelope = ArchiveEnvelope.safeParse(value)
  if (!envelope.success) throw new Refused({ kind: 'foreign' })
  const { version } = envelope.data
  if (version > dataVersion) throw new Refused({ kind: 'newer', version })
  const manifest = Manifest.safeParse(value)
  if (manifest.success) return manifest.data
  const [issue] = manifest.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new Refused({ kind: 'unfit', path: manifestPath, line: 1, field, reason: issue?.message ?? '' })
}

interface Listed {
  readonly file: ManifestFile
  readonly entry: ZipEntry
  readonly place: Place
}

/** Every file that is listed is there, and every file that is there is listed, once. */
function listed(manifest: Manifest, entries: ReadonlyMap<string, ZipEntry>): Listed[] {
  const paths = new Set<string>()
  const all = manifest.files.map((file) => {
    const entry = entries.get(file.path)
    const place = placeOf(file.path)
    const isOnce = !paths.has(file.path)
    paths.add(file.path)
    if (entry === undefined || place === null || !isOnce || entry.size !== file.bytes)
      throw new Refused({ kind: 'strange-file', path: file.path })
    return { file, entry, place }
  })
  for (const path of entries.keys())
    if (path !== manifestPath && !paths.has(path)) throw new Refused({ kind: 'strange-file', path })
  return all
}

async function compareHash(tools: ArchiveTools, bytes: Uint8Array<ArrayBuffer>, { path, sha256 }: ManifestFile) {
  if ((await tools.hashOf(bytes)) !== sha256) throw new Refused({ kind: 'damaged', detail: `${path} was changed.` })
}

async function readEntries(source: ByteSource): Promise<Map<string, ZipEntry>> {
  if (source.size > largestArchive) throw new Refused({ kind: 'too-large', size: source.size })
  return must(archiveEntries(must(await readZip(source, zipLimits))))
}

async function readFiles(source: ByteSource, tools: ArchiveTools, onStep: OnStep): Promise<Archive> {
  const entries = await readEntries(source)
  const manifest = await readManifest(source, entries)
  const all = listed(manifest, entries)
  const total = all.reduce((sum, { entry }) => sum + entry.size, 0)
  const collector = createArchiveRowsReader(manifest.version)
  const attachments: ArchivedFile[] = []
  let done = 0
  for (const { file, entry, place } of all) {
    if (place.what === 'attachment') {
      if (entry.size > largestAttachment) throw new Refused({ kind: 'too-large', size: entry.size })
      await compareHash(tools, must(await unfold(source, entry)), { ...file, sha256: place.hash })
      attachments.push({ hash: place.hash, type: file.type ?? '', entry })
    } else {
      const { text, bytes } = await readText(source, entry, largestPart)
      await compareHash(tools, bytes, file)
      const trouble = collector.take(place, file.path, text)
      if (trouble !== null) throw new Refused(trouble)
    }
    done += entry.size
    onStep(done, total)
  }
  const rows = must(collector.finish(manifest.counts))
  return { ...rows, attachments }
}

/** `source` is the zip itself: what lies inside an age file is unlocked as it is read. Throws where the source is gone. */
export async function readArchive(
  source: ByteSource,
  tools: ArchiveTools,
  onStep: OnStep = () => undefined,
): Promise<Result<Archive, ArchiveTrouble>> {
  try {
    return ok(await readFiles(source, tools, onStep))
  } catch (error) {
    if (error instanceof Refused) return failed(error.trouble)
    if (error instanceof Unreadable && error.why === 'damaged')
      return failed({ kind: 'damaged', detail: 'Its encrypted content is incomplete or was changed.' })
    throw error
  }
}
