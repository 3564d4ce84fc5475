// Lines of text in and out of gzip, piece by piece: a hundred thousand records never stand in memory as one string.
import { DecodeUTF8, Gunzip, Gzip, strToU8 } from 'fflate'
import { crcEnd, crcStart, crcWith } from './crc32.ts'

const pieceLength = 1 << 18

/** Takes lines, answers the bytes at the end. `level` 1 (fast) to 9 (small). */
export function gzipLines(level: 1 | 3 | 6 = 3) {
  const chunks: Uint8Array[] = []
  const gzip = new Gzip({ level, mtime: 0 }, (chunk) => chunks.push(chunk))
  let waiting = ''
  const flush = (final: boolean) => {
    gzip.push(strToU8(waiting), final)
    waiting = ''
  }
  return {
    add(line: string): void {
      waiting += `${line}\n`
      if (waiting.length >= pieceLength) flush(false)
    },
    finish(): Uint8Array<ArrayBuffer> {
      flush(true)
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.byteLength
      }
      return bytes
    },
  }
}

export class TooLarge extends Error {}

/** Whether the bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Calls `onLine` for every line. Throws `TooLarge` once more than `most` bytes came out, and an Error when the bytes are cut
 * short or flipped: fflate checks neither, so length and checksum of the trailer are compared here.
 */
export function eachGzipLine(bytes: Uint8Array, most: number, onLine: (line: string) => void): void {
  let crc = crcStart
  let length = 0
  let rest = ''
  const decoder = new DecodeUTF8((text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  const gunzip = new Gunzip((chunk, final) => {
    length += chunk.byteLength
    if (length > most) throw new TooLarge(`More than ${most} bytes.`)
    crc = crcWith(crc, chunk)
    decoder.push(chunk, final)
  })
  for (let at = 0; at < bytes.byteLength; at += pieceLength) {
    gunzip.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.byteLength)
  }
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.byteLength - 8, 8)
  if (trailer.getUint32(0, true) !== crcEnd(crc)) throw new Error('The checksum is another one.')
  if (trailer.getUint32(4, true) !== length >>> 0) throw new Error('The length is another one.')
  if (rest !== '') throw new Error('It ends in the middle of a line.')
}
