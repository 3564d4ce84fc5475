// Whether bytes are a dictionary that Chromium would take. It deletes one that it does not take and asks the network for another, so it is never given such a one.
import { createHash } from 'node:crypto'

const SIGNATURE = 'BDic'
const MAJOR_VERSION = 2
/** Signature, version, where the rules and where the words begin, MD5 of all that follows. */
const HEADER = 32

/** Chromium's own check, and no version before the one that has a checksum. */
export function isWholeDictionary(bytes: Uint8Array): boolean {
  if (bytes.length <= HEADER) return false
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 0, 4) !== SIGNATURE || buffer.readUInt16LE(4) !== MAJOR_VERSION) return false
  const rulesAt = buffer.readUInt32LE(8)
  const wordsAt = buffer.readUInt32LE(12)
  if (rulesAt < HEADER || rulesAt + 16 > buffer.length || wordsAt > buffer.length) return false
  if (buffer.readUInt32LE(rulesAt) + 4 > buffer.length) return false
  const checksum = createHash('md5').update(buffer.subarray(rulesAt)).digest()
  return checksum.equals(buffer.subarray(16, HEADER))
}
