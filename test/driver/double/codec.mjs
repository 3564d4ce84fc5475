// Structured clone over JSON: what may cross Electron's IPC crosses here, what may not is refused with the same message.
// makeCodec also runs in the page as source text, so it must reach for nothing outside itself.

export function makeCodec() {
  const tag = '$t'

  const toBase64 = (bytes) => {
    let text = ''
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768))
    return btoa(text)
  }
  const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer

  const encodeView = (view) => {
    const isNodeBuffer = typeof Buffer !== 'undefined' && Buffer.isBuffer(view)
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    return { [tag]: 'view', type: isNodeBuffer ? 'Uint8Array' : view.constructor.name, v: toBase64(bytes) }
  }

  const encodeObject = (value) => {
    if (Array.isArray(value)) return value.map(encode)
    if (value instanceof Date) return { [tag]: 'date', v: value.getTime() }
    if (value instanceof Map) return { [tag]: 'map', v: [...value].map(([key, item]) => [encode(key), encode(item)]) }
    if (value instanceof Set) return { [tag]: 'set', v: [...value].map(encode) }
    if (value instanceof Error) return { [tag]: 'error', name: value.name, message: value.message }
    if (value instanceof ArrayBuffer) return { [tag]: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) return encodeView(value)
    if (value instanceof Promise) throw new Error('An object could not be cloned.')
    const entries = Object.keys(value).map((key) => [key, encode(value[key])])
    return tag in value ? { [tag]: 'object', v: entries } : Object.fromEntries(entries)
  }

  const encode = (value) => {
    if (value === undefined) return { [tag]: 'undefined' }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : { [tag]: 'number', v: String(value) }
    if (typeof value === 'bigint') return { [tag]: 'bigint', v: String(value) }
    if (typeof value === 'object') return encodeObject(value)
    throw new Error('An object could not be cloned.')
  }

  const decoders = {
    undefined: () => undefined,
    number: (m) => Number(m.v),
    bigint: (m) => BigInt(m.v),
    date: (m) => new Date(m.v),
    map: (m) => new Map(m.v.map(([key, item]) => [decode(key), decode(item)])),
    set: (m) => new Set(m.v.map(decode)),
    error: (m) => Object.assign(new Error(m.message), { name: m.name }),
    buffer: (m) => fromBase64(m.v),
    view: (m) => new globalThis[m.type](fromBase64(m.v)),
    object: (m) => Object.fromEntries(m.v.map(([key, item]) => [key, decode(item)])),
  }

  const decode = (value) => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(decode)
    if (tag in value) return decoders[value[tag]](value)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]))
  }

  return {
    stringify: (value) => JSON.stringify(encode(value)),
    parse: (text) => decode(JSON.parse(text)),
  }
}
