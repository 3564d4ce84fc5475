// Takes out of a picture what a camera or a program noted in it: the place it was taken above all. What it shows stays as it is, byte
// for byte, and which way is up is kept. Sources: JFIF/Exif 2.32, PNG 3rd edition, WebP container specification.

export interface CleanedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Whether anything was taken out. */
  readonly isChanged: boolean
}

const ascii = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length))

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** 1 to 8 from the first directory of Exif's TIFF, 1 when it says nothing readable. */
function orientationOf(tiff: Uint8Array): number {
  if (tiff.byteLength < 14) return 1
  const view = viewOf(tiff)
  const isLittle = ascii(tiff, 0, 2) === 'II'
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return 1
  const count = view.getUint16(directory, isLittle)
  for (let entry = 0, at = directory + 2; entry < count && at + 12 <= tiff.byteLength; entry++, at += 12) {
    if (view.getUint16(at, isLittle) === 0x0112) {
      const value = view.getUint16(at + 8, isLittle)
      return value >= 1 && value <= 8 ? value : 1
    }
  }
  return 1
}

/** Exif that says which way is up and nothing else. */
const onlyOrientation = (value: number) =>
  Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0)

const exifSign = 'Exif\0\0'

/** A segment of notes: Exif, XMP, IPTC, comments and makers' own. What colours need (APP0, APP2, APP14) stays. */
const isNote = (marker: number) =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)

/** APP2 also holds previews of other pictures, with their own Exif; only a colour profile is kept. */
const isOtherPicture = ({ marker, bytes }: JpegSegment) => marker === 0xe2 && ascii(bytes, 4, 11) !== 'ICC_PROFILE'

/** Where the data of a scan ends: at the next marker that is no restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.byteLength; at++) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at
  }
  return bytes.byteLength
}

interface JpegSegment {
  readonly marker: number
  /** With its marker and length; a scan with its data. */
  readonly bytes: Uint8Array
}

/** The segments up to the end mark. What hangs behind it, such as a film or more pictures, is no part of what is shown. */
function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const view = viewOf(bytes)
  const found: JpegSegment[] = []
  for (let at = 2; at + 4 <= bytes.byteLength && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) break
    const end = marker === 0xff ? at + 1 : at + 2 + view.getUint16(at + 2)
    const to = marker === 0xda ? endOfScan(bytes, end) : end
    if (marker !== 0xff) found.push({ marker, bytes: bytes.subarray(at, to) })
    at = to
  }
  return found
}

const isExif = ({ marker, bytes }: JpegSegment) => marker === 0xe1 && ascii(bytes, 4, 6) === exifSign

function cleanJpeg(bytes: Uint8Array): Uint8Array[] {
  const segments = jpegSegments(bytes)
  const exif = segments.find(isExif)
  const orientation = exif === undefined ? 1 : orientationOf(exif.bytes.subarray(10))
  const up = onlyOrientation(orientation)
  const sign = Uint8Array.from([...exifSign], (character) => character.charCodeAt(0))
  const upright = orientation === 1 ? [] : [Uint8Array.of(0xff, 0xe1, 0, up.byteLength + 8), sign, up]
  const kept = segments.filter((one) => !isNote(one.marker) && !isOtherPicture(one)).map((one) => one.bytes)
  return [bytes.subarray(0, 2), ...upright, ...kept, Uint8Array.of(0xff, 0xd9)]
}

const pngNotes = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']

function cleanPng(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const chunk = bytes.subarray(at, at + 12 + view.getUint32(at))
    const name = ascii(bytes, at + 4, 4)
    if (!pngNotes.includes(name)) kept.push(chunk)
    at += chunk.byteLength
    if (name === 'IEND') break
  }
  return kept
}

function cleanWebp(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes)
  const kept: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.byteLength; ) {
    const size = view.getUint32(at + 4, true)
    const name = ascii(bytes, at, 4)
    const chunk = bytes.slice(at, at + 8 + size + (size % 2))
    // Its flags say which chunks there are: bit 3 is Exif, bit 2 XMP.
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b1100
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at += 8 + size + (size % 2)
  }
  const head = bytes.slice(0, 12)
  viewOf(head).setUint32(
    4,
    kept.reduce((sum, { byteLength }) => sum + byteLength, 4),
    true,
  )
  return [head, ...kept]
}

const cleaners: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array[]>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
}

/** The picture without its notes, for JPEG, PNG and WebP; null for a type whose notes cannot be taken out here. */
export function withoutNotes(bytes: Uint8Array<ArrayBuffer>, type: string): CleanedPicture | null {
  const clean = cleaners[type]
  if (clean === undefined) return null
  const cleaned = joined(clean(bytes))
  const isChanged = cleaned.byteLength !== bytes.byteLength || cleaned.some((byte, at) => byte !== bytes[at])
  return { bytes: isChanged ? cleaned : bytes, isChanged }
}
