// What a PDF says of its making: Chromium writes the machine's system, its own version and the time into it, which is nobody's business,
// and names the parts of the page by numbers that differ from one printing to the next.

const opening = '1 0 obj\n<<'
const firstForeign = '\n/Creator ('
const closing = '>>\nendobj'
const own = '\n/Creator (Cairn)\n/Producer (Cairn)'

/** Latin-1, so that a place in the text is a place in the bytes. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const nodeId = /(?<=\(node)\d{8}(?=\))/g

/**
 * Chromium numbers the elements of a tagged PDF as they were first looked at, which a busy machine does in another order of time. Counted
 * from 1 they are the same in every printing; their own order stays, because the tree of ids is sorted by it.
 */
function countIdsFromOne(pdf: Uint8Array<ArrayBuffer>): void {
  const found = [...asText(pdf).matchAll(nodeId)]
  const counted = new Map(
    [...new Set(found.map(([id]) => id))].sort().map((id, at) => [id, String(at + 1).padStart(8, '0')]),
  )
  for (const { 0: id, index } of found) pdf.set(Buffer.from(counted.get(id) ?? id, 'latin1'), index)
}

/**
 * The same file with its title and our name as the only metadata, and with ids of its own. As long as before, byte for byte, so every place its table of
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
  countIdsFromOne(mended)
  return mended
}
