// What a PDF says of its making: Chromium writes the machine's system, its own version and the time into it, which is nobody's business.

const opening = '1 0 obj\n<<'
const firstForeign = '\n/Creator ('
const closing = '>>\nendobj'
const own = '\n/Creator (Cairn)\n/Producer (Cairn)'

/** Latin-1, so that a place in the text is a place in the bytes. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/**
 * The same file with its title and our name as the only metadata. As long as before, byte for byte, so every place its table of
 * objects names still holds. Throws when the metadata is not where Chromium writes it: then nothing may leave.
 */
export function withOwnMetadata(pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = asText(pdf.subarray(0, 16_384))
  const begins = text.indexOf(opening)
  const ends = text.indexOf(closing, begins)
  const foreign = text.indexOf(firstForeign, begins)
  if (begins < 0 || foreign < begins || ends - foreign < own.length)
    throw new Error('the metadata of the PDF was not found')
  const mended = new Uint8Array(pdf)
  mended.set(Buffer.from(own.padEnd(ends - foreign), 'latin1'), foreign)
  return mended
}
