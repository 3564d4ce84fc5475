// Reads the directory of a zip without believing it: sizes, ratios, places and names are judged before a byte is unfolded.
import { Inflate, strFromU8, strToU8 } from 'fflate'
import { failed, ok, type Result } from '../result.ts'
import { crc32 } from './crc32.ts'
import { mostRatio } from './zip-write.ts'

/** Bytes that are read where they lie: a file of a gigabyte never stands in memory as a whole. `to` is not included. */
export interface ByteSource {
  readonly size: number
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>
}

/** What a source throws where its bytes cannot be had any more, or are not what was written. */
export class Unreadable extends Error {
  readonly why: 'gone' | 'damaged'
  constructor(why: 'gone' | 'damaged') {
    super(`The file is ${why}.`)
    this.why = why
  }
}

export const bytesSource = (bytes: Uint8Array<ArrayBuffer>): ByteSource => ({
  size: bytes.byteLength,
  read: async (from, to) => bytes.subarray(from, to),
})

export interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export type ZipTrouble =
  | { readonly kind: 'not-a-zip' }
  /** Cut short, flipped, or its parts lie over each other. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** It says, or turns out, to unfold to more than is taken. */
  | { readonly kind: 'bomb'; readonly path: string }
  /** Locked by the zip itself; only an age file can be locked here. */
  | { readonly kind: 'locked-zip' }

export interface ZipLimits {
  readonly entries: number
  /** Bytes that all files may unfold to. */
  readonly unfolded: number
}

const endLength = 22
const lineLength = 46
const headerLength = 30
const longestComment = 0xffff
/** Below this many bytes a ratio says nothing. */
const tooSmallToJudge = 100_000

const damaged = (detail: string) => failed({ kind: 'damaged', detail } as const)
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

interface Place {
  readonly entries: number
  readonly size: number
  readonly offset: number
}

async function findDirectory(source: ByteSource): Promise<Result<Place, ZipTrouble>> {
  const from = Math.max(0, source.size - endLength - longestComment)
  const tail = await source.read(from, source.size)
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || tail[at + 1] !== 0x4b || tail[at + 2] !== 5 || tail[at + 3] !== 6) continue
    const found = view(tail)
    if (found.getUint16(at + 20, true) !== tail.byteLength - endLength - at) continue
    const place = {
      entries: found.getUint16(at + 10, true),
      size: found.getUint32(at + 12, true),
      offset: found.getUint32(at + 16, true),
    }
    return place.offset + place.size === from + at ? ok(place) : damaged('Its directory is not where the file says.')
  }
  const head = await source.read(0, 4)
  return head[0] === 0x50 && head[1] === 0x4b ? damaged('Its end is missing.') : failed({ kind: 'not-a-zip' })
}

function readLine(bytes: Uint8Array, at: number): { entry: ZipEntry; flags: number; next: number } | null {
  const found = view(bytes)
  if (at + lineLength > bytes.byteLength || found.getUint32(at, true) !== 0x02014b50) return null
  const nameLength = found.getUint16(at + 28, true)
  const next = at + lineLength + nameLength + found.getUint16(at + 30, true) + found.getUint16(at + 32, true)
  if (next > bytes.byteLength) return null
  const entry = {
    path: strFromU8(bytes.subarray(at + lineLength, at + lineLength + nameLength)),
    method: found.getUint16(at + 10, true),
    crc: found.getUint32(at + 16, true),
    packed: found.getUint32(at + 20, true),
    size: found.getUint32(at + 24, true),
    offset: found.getUint32(at + 42, true),
  }
  return { entry, flags: found.getUint16(at + 8, true), next }
}

function judge(entry: ZipEntry, flags: number): ZipTrouble | null {
  if ((flags & 1) !== 0) return { kind: 'locked-zip' }
  if (entry.method !== 0 && entry.method !== 8) return { kind: 'damaged', detail: 'It uses an unknown compression.' }
  if (entry.method === 0 && entry.size !== entry.packed) return { kind: 'damaged', detail: 'A size in it is wrong.' }
  const isBomb = entry.size > tooSmallToJudge && entry.size > entry.packed * mostRatio
  return isBomb ? { kind: 'bomb', path: entry.path } : null
}

/** Files that share bytes unfold to many times what lies there: none may begin before the one before has ended. */
function lieApart(entries: readonly ZipEntry[], end: number): boolean {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset)
  return sorted.every(({ offset, packed }, at) => {
    const next = sorted[at + 1]?.offset ?? end
    return offset + headerLength + packed <= next
  })
}

/** The files of a zip, in the order of its directory, none of them unfolded yet. */
export async function readZip(source: ByteSource, limits: ZipLimits): Promise<Result<ZipEntry[], ZipTrouble>> {
  const place = await findDirectory(source)
  if (!place.ok) return place
  const { entries: count, size, offset } = place.value
  if (count > limits.entries) return failed({ kind: 'bomb', path: '' })
  const bytes = await source.read(offset, offset + size)
  const entries: ZipEntry[] = []
  let unfolded = 0
  let at = 0
  for (let number = 0; number < count; number += 1) {
    const line = readLine(bytes, at)
    if (line === null) return damaged('Its directory is incomplete.')
    const trouble = judge(line.entry, line.flags)
    if (trouble !== null) return failed(trouble)
    unfolded += line.entry.size
    if (unfolded > limits.unfolded) return failed({ kind: 'bomb', path: line.entry.path })
    entries.push(line.entry)
    at = line.next
  }
  if (at !== bytes.byteLength) return damaged('Its directory is longer than it says.')
  return lieApart(entries, offset) ? ok(entries) : damaged('Its files overlap.')
}

class Unfolding extends Error {}

const step = 1 << 16

/** Unfolds to exactly `size` bytes, or throws as soon as it would be more. */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let length = 0
  let isOver = false
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.byteLength > size) throw new Unfolding()
    bytes.set(chunk, length)
    length += chunk.byteLength
    isOver = final
  })
  for (let at = 0; at < packed.byteLength; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.byteLength)
  }
  if (!isOver || length !== size) throw new Error('It unfolds to another length.')
  return bytes
}

/** The content of one file, its length and checksum compared. */
export async function unfold(
  source: ByteSource,
  entry: ZipEntry,
): Promise<Result<Uint8Array<ArrayBuffer>, ZipTrouble>> {
  const head = await source.read(entry.offset, entry.offset + headerLength)
  if (head.byteLength < headerLength || view(head).getUint32(0, true) !== 0x04034b50)
    return damaged(`${entry.path} is not where the directory says.`)
  const begin = entry.offset + headerLength + view(head).getUint16(26, true) + view(head).getUint16(28, true)
  const packed = await source.read(begin, begin + entry.packed)
  if (packed.byteLength !== entry.packed) return damaged(`${entry.path} is cut short.`)
  try {
    const bytes = entry.method === 0 ? packed : inflated(packed, entry.size)
    return crc32(bytes) === entry.crc ? ok(bytes) : damaged(`${entry.path} was changed.`)
  } catch (error) {
    if (error instanceof Unfolding) return failed({ kind: 'bomb', path: entry.path })
    return damaged(`${entry.path} cannot be unpacked.`)
  }
}

/** Text of bytes that are UTF-8 without a mark before it; null for any other encoding. */
export function textOf(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes)
  const again = strToU8(text)
  if (again.byteLength !== bytes.byteLength) return null
  for (let at = 0; at < bytes.byteLength; at += 1) if (again[at] !== bytes[at]) return null
  return text
}
