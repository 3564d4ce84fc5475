// Which file of Cairn something is, by its first bytes and never by its name. What is wrong inside is for its reader to say.
import { manifestPath, placeOf } from './archive-format.ts'
import { feedbackFormat } from './feedback-file.ts'
import { shareFormat, shareJson } from './share-file.ts'

/** `page` is a web page: only the whole of it says whether a share lies in it. */
export type FileKind = 'feedback' | 'share' | 'archive' | 'backup' | 'page' | 'other'

/** So many bytes are enough to tell. */
export const recognizedBytes = 64 * 1024

const text = new TextDecoder()
const locked = 'age-encryption.org/v1'
const zipEntry = 'PK\x03\x04'

const packedAnew = /^(records|attachments)\/$|^__MACOSX\/|^\.DS_Store$|^META-INF\/|^\.\/$|^$/

const says = (head: string, format: string) => new RegExp(`"format"\\s*:\\s*"${format}"`).test(head)

/** The path of a zip's first entry; null when it is no zip. */
function firstEntry(bytes: Uint8Array): string | null {
  if (text.decode(bytes.subarray(0, 4)) !== zipEntry || bytes.byteLength < 30) return null
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(26, true)
  return text.decode(bytes.subarray(30, 30 + length))
}

/** Also where it was unpacked and packed again: behind a folder above all, or with a folder or a file of the packer's own first. */
const isOfArchive = (path: string) => {
  const parts = path.replaceAll('\\', '/').split('/')
  const tails = parts.map((_, at) => parts.slice(at).join('/'))
  return tails.some((tail) => tail === manifestPath || placeOf(tail) !== null || packedAnew.test(tail))
}

export function recognizeFile(bytes: Uint8Array): FileKind {
  const entry = firstEntry(bytes)
  if (entry !== null) return isOfArchive(entry) ? 'archive' : 'other'
  const head = text.decode(bytes).trimStart()
  if (head.startsWith(locked)) return 'archive'
  if (head.startsWith('{')) {
    if (says(head, feedbackFormat.format)) return 'feedback'
    if (says(head, shareFormat.format)) return 'share'
    return says(head, 'cairn-snapshot') ? 'backup' : 'other'
  }
  return /^(<!--[\s\S]*?-->\s*)*<(!doctype html|html)[\s>]/i.test(head) ? 'page' : 'other'
}

/** What a web page is, read whole. */
export const recognizePage = (page: string): 'share' | 'other' => (shareJson(page).ok ? 'share' : 'other')
