// What an archive is: a zip of JSON tables, one row a line, the attached files by their hash, and a manifest with a hash of each.
//
//   records/<kind>-<n>.json   a part of the records of one kind, ascending by id
//   changes-<n>.json          the change log, ascending by seq
//   drafts-<n>.json           what was typed and not saved
//   tombstones-<n>.json       that something was erased, not what
//   attachments/<sha-256>     the bytes of a file, as they are
//   manifest.json             format, version, counts, and of each file its path, length, SHA-256
//
// Neither the time nor the machine nor the database's id is in it: the same data gives the same bytes.
import * as z from 'zod'
import { type RecordKind, recordKinds } from '../records/record-definitions.ts'
import type { ZipLimits } from './zip-read.ts'

/** What an archive ends with before a passphrase is laid around it, and with one. */
export const archiveExtension = 'zip'
export const lockedExtension = 'age'

/** Bytes a file may have, and what the files in it may unfold to together. */
export const largestArchive = 2_000_000_000
export const zipLimits: ZipLimits = { entries: 60_000, unfolded: 3_000_000_000 }
/** Bytes of one table's part: a part is begun anew beyond `partLength` or `partRows`. */
export const partRows = 2000
export const partLength = 8_000_000
export const largestPart = 200_000_000
/** Bytes of one attached file. */
export const largestAttachment = 25_000_000
export const largestManifest = 20_000_000
/** Bytes that are handed on at once, to whoever writes the file or reads it: so much of it is in memory, and one file inside it. */
export const pieceLength = 512 * 1024

export const manifestPath = 'manifest.json'
export const tableNames = ['changes', 'drafts', 'tombstones'] as const
export type TableName = (typeof tableNames)[number]
/** Rows of one kind of record, or of one of the other tables. */
export type RowsOf = RecordKind | TableName

const isTable = (rows: RowsOf): rows is TableName => tableNames.some((name) => name === rows)
const isRows = (name: string): name is RowsOf => [...tableNames, ...recordKinds].some((one) => one === name)

/** Where part `number` (from 1) of these rows lies. */
export const pathOfPart = (rows: RowsOf, number: number): string =>
  isTable(rows) ? `${rows}-${number}.json` : `records/${rows}-${number}.json`
export const pathOfAttachment = (hash: string): string => `attachments/${hash}`

export type Place =
  | { readonly what: 'rows'; readonly rows: RowsOf; readonly part: number }
  | { readonly what: 'attachment'; readonly hash: string }

/** What a path of an archive holds; null for any other, whatever it may lead to. */
export function placeOf(path: string): Place | null {
  const hash = /^attachments\/([0-9a-f]{64})$/.exec(path)?.[1]
  if (hash !== undefined) return { what: 'attachment', hash }
  const found = /^(records\/)?([a-z-]{1,40})-([1-9][0-9]{0,6})\.json$/.exec(path)
  const [, folder, rows = '', part] = found ?? []
  if (!isRows(rows) || isTable(rows) === (folder !== undefined)) return null
  return { what: 'rows', rows, part: Number(part) }
}

const count = z.int().min(0)

/** Read before anything else is believed. */
export const ArchiveEnvelope = z.looseObject({ format: z.literal('cairn-archive'), version: z.int().min(1) })

export const Manifest = z.strictObject({
  format: z.literal('cairn-archive'),
  version: z.int().min(1),
  /** Rows by kind of record and table. */
  counts: z.record(z.string().max(40), count),
  files: z
    .array(
      z.strictObject({
        path: z.string().max(200),
        bytes: count,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** The media type of an attached file. */
        type: z.string().max(500).optional(),
      }),
    )
    .max(zipLimits.entries),
})
export type Manifest = z.infer<typeof Manifest>
export type ManifestFile = Manifest['files'][number]
