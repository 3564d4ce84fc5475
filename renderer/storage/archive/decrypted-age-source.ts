// What lies inside an age file (https://c2sp.org/age), read where it lies: 64 KiB at a time, each authenticated before it is handed on.
// So an archive behind a passphrase is unlocked as it is read, and never stands in memory, or on the disk, as a whole.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type ByteSource, Unreadable } from '../../../shared/files/zip-read.ts'

const chunkLength = 64 * 1024
const tagLength = 16
const lockedLength = chunkLength + tagLength
const nonceLength = 16
/** A header for a passphrase is some 150 bytes. */
const longestHeader = 4096
/** Chunks read at once. */
const atOnce = 16

/** The header with its authentication, and where what it locks begins; null where there is none. */
export async function headerOf(source: ByteSource): Promise<Uint8Array<ArrayBuffer> | null> {
  const head = await source.read(0, Math.min(source.size, longestHeader))
  const text = new TextDecoder('latin1').decode(head)
  const end = text.indexOf('\n', text.indexOf('\n--- ') + 1)
  return text.includes('\n--- ') && end > 0 ? head.slice(0, end + 1) : null
}

async function streamKey(fileKey: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', fileKey, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('payload')
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256))
}

/** Eleven bytes that count, and one that says whether it is the last. */
function nonceOf(chunk: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(7, chunk)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

interface Locked {
  readonly source: ByteSource
  readonly key: Uint8Array
  /** Where the first chunk begins. */
  readonly begin: number
  readonly chunks: number
}

const damaged = () => new Unreadable('damaged')

/** From one chunk up to another, which is not included; throws where they are not what was locked. */
async function opened({ source, key, begin, chunks }: Locked, from: number, to: number): Promise<Uint8Array[]> {
  const locked = await source.read(begin + from * lockedLength, Math.min(source.size, begin + to * lockedLength))
  return Array.from({ length: to - from }, (_, at) => {
    const chunk = locked.subarray(at * lockedLength, (at + 1) * lockedLength)
    try {
      return chacha20poly1305(key, nonceOf(from + at, from + at === chunks - 1)).decrypt(chunk)
    } catch {
      throw damaged()
    }
  })
}

/** Reads chunk after chunk; the last one read is kept, because a header is read just before what follows it. */
function readerOf(locked: Locked) {
  let kept: { readonly chunk: number; readonly bytes: Uint8Array } | null = null
  const chunksFrom = async (from: number, to: number) => {
    if (kept !== null && kept.chunk === from && to === from + 1) return [kept.bytes]
    const found = await opened(locked, from, to)
    const last = found.at(-1)
    if (last !== undefined) kept = { chunk: to - 1, bytes: last }
    return found
  }
  return async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(Math.max(0, to - from))
    const end = Math.ceil(to / chunkLength)
    for (let first = Math.floor(from / chunkLength); first < end; first += atOnce) {
      for (const [at, chunk] of (await chunksFrom(first, Math.min(end, first + atOnce))).entries()) {
        const begin = (first + at) * chunkLength
        bytes.set(chunk.subarray(Math.max(0, from - begin), Math.max(0, to - begin)), Math.max(0, begin - from))
      }
    }
    return bytes
  }
}

/** Throws `Unreadable` where it was cut short: the last chunk is opened first, and only the last can be opened as the last. */
export async function decryptedSource(
  source: ByteSource,
  headerLength: number,
  fileKey: Uint8Array<ArrayBuffer>,
): Promise<ByteSource> {
  const begin = headerLength + nonceLength
  const length = source.size - begin
  const chunks = Math.ceil(length / lockedLength)
  const size = length - chunks * tagLength
  // An empty chunk at the end stands only where there is nothing at all.
  if (length < tagLength || size < 0 || (size === (chunks - 1) * chunkLength && chunks > 1)) throw damaged()
  const key = await streamKey(fileKey, await source.read(headerLength, begin))
  const locked = { source, key, begin, chunks }
  await opened(locked, chunks - 1, chunks)
  const read = readerOf(locked)
  return { size, read: (from, to) => read(from, Math.min(to, size)) }
}
