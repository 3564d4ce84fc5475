// A snapshot as a file: an envelope that says what it is, lines that say what was in the database, and an end. Gzip around it.
// Reading: envelope → too new? → upgrade → every line validated → a part, or one named trouble and nothing else.

import { dataVersion } from '../records/data-version.ts'
import type { AnyRecord } from '../records/record-definitions.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Change } from '../rules/records/change-log-entry.ts'
import { eachGzipLine, gzipLines, isGzip, TooLarge } from './gzip-lines.ts'
import {
  Envelope,
  type LineName,
  type SnapshotDraft,
  type SnapshotEnd,
  SnapshotHead,
  type SnapshotTombstone,
  snapshotLines,
} from './snapshot-line-schemas.ts'
import { upgraded } from './upgrade-lines.ts'

/** Bytes a part may unfold to. */
const largest = 2_000_000_000

/** One file's content, its lines applied in order. Drafts and tombstones are always complete. */
export interface SnapshotPart {
  readonly head: SnapshotHead
  readonly end: SnapshotEnd
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly gone: ReadonlySet<string>
  readonly changes: readonly Change[]
  readonly drafts: readonly SnapshotDraft[]
  readonly tombstones: readonly SnapshotTombstone[]
}

export type SnapshotTrouble =
  | { readonly kind: 'not-a-snapshot' }
  /** Cut short, flipped or otherwise not what was written. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** Made by a newer Cairn. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-large' }
  /** A line that no Cairn wrote: its number from 1, what it should be, the field and why it does not fit. */
  | {
      readonly kind: 'unfit'
      readonly line: number
      readonly what: string
      readonly field: string
      readonly reason: string
    }

export type HeadOfPart = Omit<SnapshotHead, 'format' | 'version'>

/** Writes one part. Lines may repeat a record: the last one counts. `version` is an older one before an upgrade: the records' own. */
export function snapshotWriter(head: HeadOfPart, version: number = dataVersion) {
  const lines = gzipLines()
  lines.add(JSON.stringify({ format: 'cairn-snapshot', version, ...head }))
  return {
    add(name: Exclude<LineName, 'end'>, value: unknown): void {
      lines.add(JSON.stringify([name, value]))
    },
    finish(end: SnapshotEnd): Uint8Array<ArrayBuffer> {
      lines.add(JSON.stringify(['end', end]))
      return lines.finish()
    },
  }
}

class Unreadable extends Error {
  readonly trouble: SnapshotTrouble
  constructor(trouble: SnapshotTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable({ kind: 'not-a-snapshot' })
  }
}

interface Fits<T> {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: T
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
  }
}

function fitting<T>(schema: Fits<T>, value: unknown, line: number, what: string): T {
  const result = schema.safeParse(value)
  if (result.success && result.data !== undefined) return result.data
  const [issue] = result.error?.issues ?? []
  throw new Unreadable({ kind: 'unfit', line, what, field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' })
}

function readHead(text: string): { head: SnapshotHead; version: number } {
  const value = parsed(text)
  const envelope = Envelope.safeParse(value)
  if (!envelope.success) throw new Unreadable({ kind: 'not-a-snapshot' })
  const { version } = envelope.data
  if (version > dataVersion) throw new Unreadable({ kind: 'newer', version })
  return { head: fitting(SnapshotHead, upgraded(value, version), 1, 'head'), version }
}

const isLineName = (name: unknown): name is LineName => typeof name === 'string' && Object.hasOwn(snapshotLines, name)

function collector() {
  const records = new Map<string, AnyRecord>()
  const gone = new Set<string>()
  const changes = new Map<number, Change>()
  const drafts: SnapshotDraft[] = []
  const tombstones: SnapshotTombstone[] = []
  let end: SnapshotEnd | null = null
  const take: { readonly [K in LineName]: (value: unknown, line: number) => void } = {
    record: (value, line) => {
      const record = fitting(snapshotLines.record, value, line, 'record')
      records.set(record.id, record)
      gone.delete(record.id)
    },
    gone: (value, line) => {
      const id = fitting(snapshotLines.gone, value, line, 'gone')
      records.delete(id)
      gone.add(id)
    },
    change: (value, line) => {
      const change = fitting(snapshotLines.change, value, line, 'change')
      changes.set(change.seq, change)
    },
    draft: (value, line) => drafts.push(fitting(snapshotLines.draft, value, line, 'draft')),
    tombstone: (value, line) => tombstones.push(fitting(snapshotLines.tombstone, value, line, 'tombstone')),
    end: (value, line) => {
      end = fitting(snapshotLines.end, value, line, 'end')
    },
  }
  const done = (head: SnapshotHead): SnapshotPart => {
    if (end === null) throw new Unreadable({ kind: 'damaged', detail: 'Its end is missing.' })
    return { head, end, records, gone, changes: [...changes.values()], drafts, tombstones }
  }
  return { take, hasEnded: () => end !== null, done }
}

function readLines(bytes: Uint8Array): SnapshotPart {
  const { take, hasEnded, done } = collector()
  const seen: { opened: ReturnType<typeof readHead> | null; lines: number } = { opened: null, lines: 0 }
  eachGzipLine(bytes, largest, (text) => {
    seen.lines += 1
    if (seen.opened === null) {
      seen.opened = readHead(text)
      return
    }
    const line = upgraded(parsed(text), seen.opened.version)
    const [name, value] = Array.isArray(line) ? line : []
    if (hasEnded() || !isLineName(name)) {
      throw new Unreadable({
        kind: 'unfit',
        line: seen.lines,
        what: 'line',
        field: '',
        reason: 'No such line is known here.',
      })
    }
    take[name](value, seen.lines)
  })
  if (seen.opened === null) throw new Unreadable({ kind: 'not-a-snapshot' })
  return done(seen.opened.head)
}

/** Bytes of the host's line: it may name some thousand attachments. */
const longestHostLine = 2_000_000

/** The content of a chosen file: in the folder each has one line of the host's before it. */
function withoutHostLine(bytes: Uint8Array): Uint8Array {
  if (isGzip(bytes)) return bytes
  return bytes[0] === 0x7b ? bytes.subarray(bytes.subarray(0, longestHostLine).indexOf(10) + 1) : bytes
}

/** Reads one part. Nothing is believed before it fits; the first thing that does not is named. */
export function readSnapshot(file: Uint8Array): Result<SnapshotPart, SnapshotTrouble> {
  const bytes = withoutHostLine(file)
  if (!isGzip(bytes)) return failed({ kind: 'not-a-snapshot' })
  try {
    return ok(readLines(bytes))
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.trouble)
    if (error instanceof TooLarge) return failed({ kind: 'too-large' })
    return failed({ kind: 'damaged', detail: error instanceof Error ? error.message : String(error) })
  }
}
