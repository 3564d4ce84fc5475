// The checksum that gzip and zip carry, taken piece by piece.

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** What `crcWith` begins with. */
export const crcStart = 0xffffffff

export function crcWith(crc: number, bytes: Uint8Array): number {
  let next = crc
  for (const byte of bytes) next = (table[(next ^ byte) & 255] ?? 0) ^ (next >>> 8)
  return next
}

/** The finished checksum, unsigned. */
export const crcEnd = (crc: number): number => (crc ^ 0xffffffff) >>> 0

export const crc32 = (bytes: Uint8Array): number => crcEnd(crcWith(crcStart, bytes))
