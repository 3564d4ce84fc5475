// The format of one snapshot file: a line of JSON that says what it is, then the bytes. Knows nothing of folders.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { type SnapshotEntry, type SnapshotHeader, snapshotHeaderSchema } from '../../shared/bridge-channel-schemas.ts'

const lineSchema = z.strictObject({
  format: z.literal('cairn-snapshot'),
  version: z.literal([1, 2]),
  hash: z.string(),
  size: z.int().min(0),
  header: snapshotHeaderSchema,
})

const NEWLINE = 10
/** A file without a newline this far in is none of ours: the line may name some thousand attachments. */
export const LONGEST_LINE = 2_000_000
const encoder = new TextEncoder()
const decoder = new TextDecoder()

// Header and content in one hash: a flipped bit in either is seen. Both sides go through the schema, so the key order is the schema's.
const hashOf = (header: SnapshotHeader, bytes: Uint8Array): string =>
  createHash('sha256')
    .update(JSON.stringify(snapshotHeaderSchema.parse(header)))
    .update('\n')
    .update(bytes)
    .digest('hex')

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** Same content, same name; another content can never take the place of an earlier file. Sorts by generation, then by change. */
const nameOf = (header: SnapshotHeader, hash: string): string =>
  `g${padded(header.generation, 6)}-${padded(header.fromSeq, 12)}-${padded(header.toSeq, 12)}-${hash.slice(0, 12)}.snapshot`

/** The parts of the file in order, and how it will be listed. */
export function encodeSnapshot(
  header: SnapshotHeader,
  bytes: Uint8Array,
): { entry: SnapshotEntry; parts: Uint8Array[] } {
  const hash = hashOf(header, bytes)
  const size = bytes.byteLength
  const line = { format: 'cairn-snapshot', version: 2, hash, size, header } satisfies z.infer<typeof lineSchema>
  return {
    entry: { ...header, name: nameOf(header, hash), size, hash, verified: true },
    parts: [encoder.encode(`${JSON.stringify(line)}\n`), bytes],
  }
}

function parseLine(text: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** What a file says it is, from its beginning alone and unchecked; null when that is none of ours. */
export function headerOfSnapshot(name: string, beginning: Uint8Array): (SnapshotHeader & { name: string }) | null {
  const end = beginning.subarray(0, LONGEST_LINE).indexOf(NEWLINE)
  const line = end < 0 ? null : parseLine(decoder.decode(beginning.subarray(0, end)))
  return line === null ? null : { ...line.header, name }
}

/** Null when anything at all is wrong: no header, cut short, longer than it says, a flipped bit, or a name that belongs to another content. */
export function decodeSnapshot(
  name: string,
  file: Uint8Array<ArrayBuffer>,
): { entry: SnapshotEntry; bytes: Uint8Array<ArrayBuffer> } | null {
  const end = file.subarray(0, LONGEST_LINE).indexOf(NEWLINE)
  const line = end < 0 ? null : parseLine(decoder.decode(file.subarray(0, end)))
  if (line === null) return null
  const { header, hash, size } = line
  const bytes = file.subarray(end + 1)
  const intact = bytes.byteLength === size && hashOf(header, bytes) === hash && nameOf(header, hash) === name
  return intact ? { entry: { ...header, name, size, hash, verified: true }, bytes } : null
}
