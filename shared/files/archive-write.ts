// Writes an archive out of rows that are text already. Pieces are handed on as they are made, files in a fixed order.
import { strToU8 } from 'fflate'
import { dataVersion } from '../records/data-version.ts'
import { recordKinds } from '../records/record-definitions.ts'
import { canonicalText } from '../rules/text/ordered-json.ts'
import {
  type Manifest,
  type ManifestFile,
  manifestPath,
  partLength,
  partRows,
  pathOfAttachment,
  pathOfPart,
  pieceLength,
  type RowsOf,
  tableNames,
} from './archive-format.ts'
import { deflated, stored, zipWriter } from './zip-write.ts'

/** What the machine does better than we: SHA-256 in hexadecimal, and raw deflate. */
export interface ArchiveTools {
  hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string>
  deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
}

export interface AttachedFile {
  readonly hash: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ArchiveContent {
  /** Each row as its canonical text, in the order of its key. */
  readonly rows: ReadonlyMap<RowsOf, readonly string[]>
  /** Ascending by hash; read one at a time. */
  readonly attachments: AsyncIterable<AttachedFile>
}

export interface ArchiveSink {
  /** Awaited: the next piece is made once this one was taken. None is longer than `pieceLength`. */
  emit(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** After each file, how many rows or attachments are done. */
  onStep?(done: number): void
}

/** The rows in parts that each fit in memory many times over. */
function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = []
  let part: string[] = []
  let length = 0
  for (const line of lines) {
    if (part.length === partRows || (part.length > 0 && length + line.length > partLength)) {
      parts.push(part)
      part = []
      length = 0
    }
    part.push(line)
    length += line.length
  }
  if (part.length > 0) parts.push(part)
  return parts
}

/** The text of one part: a JSON array with a row a line. */
export const partText = (lines: readonly string[]): string => `[\n${lines.join(',\n')}\n]\n`

const order: readonly RowsOf[] = [...recordKinds.toSorted(), ...tableNames]

/** What waits, in pieces of their own: many small parts come together, a large one is cut. */
function* piecesOf(waiting: readonly Uint8Array[]): Generator<Uint8Array<ArrayBuffer>> {
  let left = waiting.reduce((sum, bytes) => sum + bytes.byteLength, 0)
  let piece = new Uint8Array(Math.min(left, pieceLength))
  let filled = 0
  for (const bytes of waiting) {
    for (let at = 0; at < bytes.byteLength; ) {
      const part = bytes.subarray(at, at + piece.byteLength - filled)
      piece.set(part, filled)
      at += part.byteLength
      filled += part.byteLength
      if (filled < piece.byteLength) continue
      yield piece
      left -= filled
      piece = new Uint8Array(Math.min(left, pieceLength))
      filled = 0
    }
  }
}

/** Collects what the zip makes between two awaits and hands it on in pieces. */
function collected(sink: ArchiveSink) {
  const waiting: Uint8Array[] = []
  const zip = zipWriter((bytes) => waiting.push(bytes))
  const handOn = async () => {
    for (const piece of piecesOf(waiting.splice(0))) await sink.emit(piece)
  }
  return { zip, handOn }
}

export async function writeArchive(content: ArchiveContent, tools: ArchiveTools, sink: ArchiveSink): Promise<Manifest> {
  const { zip, handOn } = collected(sink)
  const files: ManifestFile[] = []
  let done = 0
  for (const rows of order) {
    for (const [index, lines] of partsOf(content.rows.get(rows) ?? []).entries()) {
      const path = pathOfPart(rows, index + 1)
      const bytes = new Uint8Array(strToU8(partText(lines)))
      files.push({ path, bytes: bytes.byteLength, sha256: await tools.hashOf(bytes) })
      zip.add(path, deflated(bytes, await tools.deflate(bytes)))
      await handOn()
      done += lines.length
      sink.onStep?.(done)
    }
  }
  for await (const { hash, type, bytes } of content.attachments) {
    files.push({ path: pathOfAttachment(hash), bytes: bytes.byteLength, sha256: hash, type })
    zip.add(pathOfAttachment(hash), stored(bytes))
    await handOn()
    done += 1
    sink.onStep?.(done)
  }
  const counts = Object.fromEntries(order.map((rows) => [rows, content.rows.get(rows)?.length ?? 0]))
  const manifest: Manifest = { format: 'cairn-archive', version: dataVersion, counts, files }
  const bytes = new Uint8Array(strToU8(`${canonicalText(manifest)}\n`))
  zip.add(manifestPath, deflated(bytes, await tools.deflate(bytes)))
  zip.finish()
  await handOn()
  return manifest
}
