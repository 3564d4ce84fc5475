// What a file is by its first bytes, since a name can say anything.

type Sign = readonly [at: number, bytes: string]

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

// Sources: the formats' own specifications. The first that fits wins.
const signs: readonly (readonly [type: string, ...Sign[]])[] = [
  ['image/png', [0, '\x89PNG\r\n\x1a\n']],
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/gif', [0, 'GIF8']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  ['image/avif', [4, 'ftypavif']],
  ['image/heic', [4, 'ftyphei']],
  ['image/heic', [4, 'ftypmif1']],
  ['image/tiff', [0, 'II*\0']],
  ['image/tiff', [0, 'MM\0*']],
  ['image/bmp', [0, 'BM']],
  ['application/pdf', [0, '%PDF-']],
  ['application/zip', [0, 'PK\x03\x04']],
  ['application/zip', [0, 'PK\x05\x06']],
  ['application/gzip', [0, '\x1f\x8b']],
  ['application/x-7z-compressed', [0, '7z\xbc\xaf\x27\x1c']],
  ['application/x-ole-storage', [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['application/vnd.microsoft.portable-executable', [0, 'MZ']],
  ['application/x-elf', [0, '\x7fELF']],
  ['video/mp4', [4, 'ftyp']],
  ['video/webm', [0, '\x1aE\xdf\xa3']],
  ['audio/mpeg', [0, 'ID3']],
  ['audio/wav', [0, 'RIFF'], [8, 'WAVE']],
  ['audio/ogg', [0, 'OggS']],
]

const lookedAt = 4096

/** Bytes as text when they can be: no zero among them, and at most a few that no text has. */
function isText(bytes: Uint8Array): boolean {
  const odd = (byte: number) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte))
  return !bytes.subarray(0, lookedAt).some(odd)
}

/** The media type that the content says; `application/octet-stream` when it says none known here. */
export function kindOfBytes(bytes: Uint8Array): string {
  const found = signs.find(([, ...parts]) => parts.every(([at, sign]) => text(bytes, at, at + sign.length) === sign))
  if (found !== undefined) return found[0]
  if (!isText(bytes)) return 'application/octet-stream'
  const start = text(bytes, 0, 512).trimStart().toLowerCase()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/.test(start))
    return 'image/svg+xml'
  return start.startsWith('<!doctype html') || start.startsWith('<html') ? 'text/html' : 'text/plain'
}
