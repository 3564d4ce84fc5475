// How one message with at most one run of bytes travels over HTTP: 4-byte big-endian JSON length, JSON, then the bytes as they are.
// Text and bytes are turned into each other by the caller: shared/ knows no TextEncoder.

const BYTES_KEY = '$bytes'
const PREFIX = 4

const isBytes = (value: unknown): value is Uint8Array => Object.prototype.toString.call(value) === '[object Uint8Array]'

const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && BYTES_KEY in value

/** Message → JSON text with a mark where the bytes stood, and the bytes. Throws when there is more than one run of bytes. */
export function splitMessage(message: unknown): { json: string; bytes: Uint8Array } {
  const found: Uint8Array[] = []
  const json = JSON.stringify(message, (_key, value: unknown) => {
    if (!isBytes(value)) return value
    found.push(value)
    return { [BYTES_KEY]: value.byteLength }
  })
  if (found.length > 1) throw new Error('A framed message carries at most one run of bytes')
  return { json, bytes: found[0] ?? new Uint8Array(0) }
}

/** The inverse of splitMessage. Throws when the text is not JSON; the schema of the channel judges the rest. */
export function joinMessage(json: string, bytes: Uint8Array): unknown {
  return JSON.parse(json, (_key, value: unknown) => (isPlace(value) ? bytes : value))
}

/** Lays prefix, JSON and bytes into one buffer. */
export function frame(json: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(PREFIX + json.byteLength + bytes.byteLength)
  new DataView(message.buffer).setUint32(0, json.byteLength)
  message.set(json, PREFIX)
  message.set(bytes, PREFIX + json.byteLength)
  return message
}

/** Parts of a framed message as views on it, or null when it is cut short. */
export function unframe(message: Uint8Array<ArrayBuffer>): { json: Uint8Array; bytes: Uint8Array } | null {
  if (message.byteLength < PREFIX) return null
  const length = new DataView(message.buffer, message.byteOffset).getUint32(0)
  if (message.byteLength < PREFIX + length) return null
  return { json: message.subarray(PREFIX, PREFIX + length), bytes: message.subarray(PREFIX + length) }
}
