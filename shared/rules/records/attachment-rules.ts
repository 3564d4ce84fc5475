// What may lie beside a record as a file, how large, and what is said of it when its name and its content disagree.
import type { AttachedFile } from '../../records/common-fields.ts'
import { figures } from '../text/number-words.ts'

/** Bytes of one file. */
export const largestFile = 25_000_000

export type AttachTrouble =
  | { readonly kind: 'too-large'; readonly name: string; readonly size: number }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'not-kept'; readonly name: string; readonly detail: string }

/** What became of a file on the way in. */
export interface TakenFile {
  readonly file: AttachedFile
  /** Sentences a person should know, none when it is what its name says. */
  readonly told: readonly string[]
}

/** "310 bytes", "84 KB", "1.4 MB": decimal, one figure after the point below ten. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB']
  return `${value < 10 ? Math.round(value * 10) / 10 : figures(Math.round(value))} ${unit}`
}

export function attachTroubleWords(trouble: AttachTrouble): string {
  const { name } = trouble
  switch (trouble.kind) {
    case 'too-large':
      return `“${name}” is ${sizeWords(trouble.size)}; attachments can be up to ${sizeWords(largestFile)}. It was not attached. Add a link to it instead.`
    case 'empty':
      return `“${name}” is empty, so it was not attached.`
    case 'unreadable':
      return `“${name}” could not be read. It may be a folder, or it was moved. It was not attached.`
    case 'not-kept':
      return `“${name}” could not be kept: ${trouble.detail} Your text is safe.`
  }
}

const kinds: Readonly<Record<string, { readonly words: string; readonly endings: readonly string[] }>> = {
  'image/png': { words: 'PNG picture', endings: ['png'] },
  'image/jpeg': { words: 'JPEG picture', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/gif': { words: 'GIF picture', endings: ['gif'] },
  'image/webp': { words: 'WebP picture', endings: ['webp'] },
  'image/avif': { words: 'AVIF picture', endings: ['avif'] },
  'image/heic': { words: 'HEIC picture', endings: ['heic', 'heif'] },
  'image/tiff': { words: 'TIFF picture', endings: ['tif', 'tiff'] },
  'image/bmp': { words: 'BMP picture', endings: ['bmp'] },
  'image/svg+xml': { words: 'SVG drawing', endings: ['svg'] },
  'application/pdf': { words: 'PDF', endings: ['pdf'] },
  'application/zip': {
    words: 'ZIP archive',
    endings: [
      'zip',
      'docx',
      'xlsx',
      'pptx',
      'odt',
      'ods',
      'odp',
      'epub',
      'jar',
      'whl',
      'apk',
      'drawio',
      'key',
      'numbers',
      'pages',
    ],
  },
  'application/gzip': { words: 'gzip archive', endings: ['gz', 'tgz', 'snapshot'] },
  'application/x-7z-compressed': { words: '7z archive', endings: ['7z'] },
  'application/x-ole-storage': { words: 'Office document', endings: ['doc', 'xls', 'ppt', 'msg', 'vsd'] },
  'application/vnd.microsoft.portable-executable': {
    words: 'Windows program',
    endings: ['exe', 'dll', 'scr', 'com', 'sys'],
  },
  'application/x-elf': { words: 'program', endings: ['so', 'bin', 'o', 'elf'] },
  'video/mp4': { words: 'video', endings: ['mp4', 'm4v', 'mov', 'm4a', '3gp'] },
  'video/webm': { words: 'video', endings: ['webm', 'mkv'] },
  'audio/mpeg': { words: 'recording', endings: ['mp3'] },
  'audio/wav': { words: 'recording', endings: ['wav'] },
  'audio/ogg': { words: 'recording', endings: ['ogg', 'oga', 'opus', 'ogv'] },
  'text/html': { words: 'web page', endings: ['html', 'htm', 'xhtml', 'mhtml', 'php', 'vue', 'txt'] },
}

/** "PNG picture", "text file"; "file" for what no sign is known of. */
export const kindWords = (type: string): string => kinds[type]?.words ?? (type === 'text/plain' ? 'text file' : 'file')

const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What the name says it is, when a kind known here has that ending; null otherwise. */
const saidByName = (name: string) =>
  Object.entries(kinds).find(([, { endings }]) => endings.includes(endingOf(name)))?.[0] ?? null

const noteless = ['image/heic', 'image/avif', 'image/tiff']

/** What is worth knowing of a file that was kept; `type` is what its bytes say. */
export function toldOf(name: string, type: string, wereNotesTaken: boolean): string[] {
  const said = saidByName(name)
  const isOther = said !== null && said !== type && !(kinds[type]?.endings ?? []).includes(endingOf(name))
  const isTextual = type === 'text/plain' && said === 'text/html'
  return [
    ...(isOther && !isTextual
      ? [
          `“${name}” is called a ${kindWords(said)} but its content is that of a ${kindWords(type)}. Cairn goes by its content.`,
        ]
      : []),
    ...(wereNotesTaken ? [`Metadata such as the location was removed from “${name}”.`] : []),
    ...(noteless.includes(type)
      ? [`“${name}” may contain its location, which cannot be removed from this format. Attach a JPEG or PNG instead.`]
      : []),
  ]
}
