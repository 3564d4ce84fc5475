// Files beside a record: known by their bytes, cleaned of what a camera noted, and told of in plain sentences.
import { describe, expect, it } from 'vitest'
import { kindOfBytes } from '../../shared/files/detect-media-type.ts'
import { withoutNotes } from '../../shared/files/strip-image-metadata.ts'
import { attachTroubleWords, sizeWords, toldOf } from '../../shared/rules/records/attachment-rules.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  )
const asText = (of: Uint8Array) => String.fromCharCode(...of)

const segment = (marker: number, content: string) =>
  bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content)
/** Exif with an orientation and words that stand for a position. */
const exif = (orientation: number) =>
  segment(
    0xe1,
    `Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0GPS 51.5 N`,
  )
const joined = (...parts: readonly Uint8Array[]) => bytes(...parts.map((part) => [...part]))
const scan = joined(segment(0xda, 'head'), bytes('scan\xff\x00data\xff\xd0more'))
const jpeg = (...segments: readonly Uint8Array[]) =>
  joined(bytes([0xff, 0xd8]), ...segments, scan, bytes([0xff, 0xd9]), bytes('a film with GPS'))

const chunk = (name: string, content: string) => bytes([0, 0, 0, content.length], name, content, 'crc4')
const png = (...chunks: readonly Uint8Array[]) => joined(bytes('\x89PNG\r\n\x1a\n'), ...chunks)

const riff = (name: string, content: string) =>
  bytes(name, [content.length, 0, 0, 0], content, content.length % 2 === 1 ? [0] : [])

describe('what a file is', () => {
  it('is read from its first bytes, whatever its name', () => {
    expect(kindOfBytes(png())).toBe('image/png')
    expect(kindOfBytes(jpeg())).toBe('image/jpeg')
    expect(kindOfBytes(bytes('%PDF-1.7'))).toBe('application/pdf')
    expect(kindOfBytes(bytes('MZ\x90\0'))).toBe('application/vnd.microsoft.portable-executable')
    expect(kindOfBytes(bytes('<?xml version="1.0"?>\n<svg onload="x()">'))).toBe('image/svg+xml')
    expect(kindOfBytes(bytes('<!DOCTYPE html><script>'))).toBe('text/html')
    expect(kindOfBytes(bytes('metric,before,after\n'))).toBe('text/plain')
    expect(kindOfBytes(bytes([0, 1, 2, 3]))).toBe('application/octet-stream')
    expect(kindOfBytes(bytes())).toBe('text/plain')
  })

  it('is told when its name says another thing, and only then', () => {
    expect(toldOf('chart.png', 'application/pdf', false)).toEqual([
      '“chart.png” is called a PNG picture but its content is that of a PDF. Cairn goes by its content.',
    ])
    expect(toldOf('notes.docx', 'application/zip', false)).toEqual([])
    expect(toldOf('photo.JPG', 'image/jpeg', false)).toEqual([])
    expect(toldOf('trace.log', 'text/plain', false)).toEqual([])
    expect(toldOf('holiday.heic', 'image/heic', false)[0]).toContain('may contain its location')
  })
})

describe('what a camera noted', () => {
  it('is taken out of a JPEG, with what hangs behind the picture; the picture stays, byte for byte', () => {
    const colours = segment(0xe2, 'ICC_PROFILE\0colours')
    const cleaned = withoutNotes(jpeg(exif(1), segment(0xfe, 'made in Bath'), colours), 'image/jpeg')
    expect(cleaned?.isChanged).toBe(true)
    expect(cleaned?.bytes).toEqual(joined(bytes([0xff, 0xd8]), colours, scan, bytes([0xff, 0xd9])))
  })

  it('leaves which way is up', () => {
    const cleaned = withoutNotes(jpeg(exif(6)), 'image/jpeg')
    expect(asText(cleaned?.bytes ?? bytes())).not.toContain('GPS')
    // Cleaned once more it stays as it is: what is left says nothing but the orientation.
    const again = withoutNotes(cleaned?.bytes ?? bytes(), 'image/jpeg')
    expect(again).toEqual({ bytes: cleaned?.bytes, isChanged: false })
    expect(asText(again?.bytes ?? bytes())).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06')
  })

  it('is taken out of a PNG and a WebP, whose own list of parts then says so', () => {
    const [head, data, end] = [chunk('IHDR', 'size'), chunk('IDAT', 'dots'), chunk('IEND', '')]
    const noted = png(head, chunk('eXIf', 'GPS'), chunk('iTXt', 'XMP GPS'), data, end)
    expect(withoutNotes(noted, 'image/png')?.bytes).toEqual(png(head, data, end))
    const webp = (flags: number, ...parts: readonly Uint8Array[]) => {
      const body = joined(bytes('WEBP'), riff('VP8X', `${String.fromCharCode(flags)}size`), ...parts)
      return joined(bytes('RIFF', [body.byteLength, 0, 0, 0]), body)
    }
    const picture = riff('VP8 ', 'dots')
    const cleaned = withoutNotes(webp(0b11100, picture, riff('EXIF', 'GPS'), riff('XMP ', 'GPS!')), 'image/webp')
    expect(cleaned?.bytes).toEqual(webp(0b10000, picture))
  })

  it('changes nothing where there is nothing, and is not tried on other files', () => {
    const plain = png(chunk('IHDR', 'size'), chunk('IEND', ''))
    expect(withoutNotes(plain, 'image/png')).toEqual({ bytes: plain, isChanged: false })
    expect(withoutNotes(bytes('%PDF'), 'application/pdf')).toBeNull()
  })

  it('in a picture that is cut short is left alone without an end', () => {
    const whole = jpeg(exif(6))
    for (let length = 2; length < whole.byteLength; length += 3)
      expect(asText(withoutNotes(whole.slice(0, length), 'image/jpeg')?.bytes ?? bytes())).not.toContain('GPS')
  })
})

describe('words', () => {
  it('name the size and the limit of what is refused', () => {
    expect([1, 310, 8400, 84_000, 1_400_000, 200_000_000].map(sizeWords)).toEqual([
      '1 byte',
      '310 bytes',
      '8.4 KB',
      '84 KB',
      '1.4 MB',
      '200 MB',
    ])
    expect(attachTroubleWords({ kind: 'too-large', name: 'film.mp4', size: 200_000_000 })).toContain(
      'is 200 MB; attachments can be up to 25 MB',
    )
  })
})
