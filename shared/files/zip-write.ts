// A zip as bytes, the same for the same content: no clock, no extra fields, UTF-8 names, in the order files are added.
import { strToU8 } from 'fflate'
import { crc32 } from './crc32.ts'

/** 1 January 1980, the first day a zip can say. */
const date = 0x21
const version = 20
const utf8Flag = 0x800
/** Without the longer fields of zip64 an offset ends here, in bytes. */
const largest = 0xffffffff
const mostEntries = 0xffff
/** What unfolds to more than this many times its size is written as it is, so that no reader takes it for a bomb. */
export const mostRatio = 200

interface Written {
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** The fields that a file's own header and its line in the directory have alike. */
function sharedFields({ name, method, crc, packed, size }: Written): Uint8Array {
  const bytes = new Uint8Array(26)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, version, true)
  view.setUint16(2, utf8Flag, true)
  view.setUint16(4, method, true)
  view.setUint16(6, 0, true)
  view.setUint16(8, date, true)
  view.setUint32(10, crc, true)
  view.setUint32(14, packed, true)
  view.setUint32(18, size, true)
  view.setUint16(22, name.byteLength, true)
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

const signature = (last: number, before: number) => Uint8Array.of(0x50, 0x4b, before, last)

function directoryLine(written: Written): Uint8Array {
  const tail = new Uint8Array(14)
  new DataView(tail.buffer).setUint32(10, written.offset, true)
  const madeBy = Uint8Array.of(version, 0)
  return joined(signature(2, 1), madeBy, sharedFields(written), tail, written.name)
}

function directoryEnd(entries: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(18)
  const view = new DataView(bytes.buffer)
  view.setUint16(4, entries, true)
  view.setUint16(6, entries, true)
  view.setUint32(8, size, true)
  view.setUint32(12, offset, true)
  return joined(signature(6, 5), bytes)
}

export interface PackedFile {
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly bytes: Uint8Array
}

/** As it is: for what is compressed already. */
export const stored = (bytes: Uint8Array): PackedFile => ({
  method: 0,
  crc: crc32(bytes),
  size: bytes.byteLength,
  bytes,
})

/** Deflated by the caller, unless that makes it too small to be believed. */
export const deflated = (bytes: Uint8Array, packed: Uint8Array): PackedFile =>
  packed.byteLength * mostRatio < bytes.byteLength
    ? stored(bytes)
    : { method: 8, crc: crc32(bytes), size: bytes.byteLength, bytes: packed }

/** Hands on the bytes of the zip as they are made; those of a file as they were given, not copied. Throws beyond 4 GB or 65,535 files, which a caller must not reach. */
export function zipWriter(emit: (bytes: Uint8Array) => void) {
  const directory: Written[] = []
  let offset = 0
  const put = (bytes: Uint8Array) => {
    offset += bytes.byteLength
    if (offset > largest) throw new Error('A zip of more than 4 GB.')
    emit(bytes)
  }
  return {
    add(path: string, file: PackedFile): void {
      if (directory.length === mostEntries) throw new Error('A zip of too many files.')
      const name = strToU8(path)
      const { method, crc, size, bytes } = file
      const written = { name, method, crc, size, packed: bytes.byteLength, offset }
      put(joined(signature(4, 3), sharedFields(written), name))
      put(bytes)
      directory.push(written)
    },
    finish(): void {
      const begin = offset
      for (const written of directory) put(directoryLine(written))
      put(directoryEnd(directory.length, offset - begin, begin))
    },
  }
}
