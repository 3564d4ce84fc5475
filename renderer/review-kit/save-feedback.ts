// Saves the small file: into a place the reader chooses where the browser can ask for one, else as a download.
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { ShareLock } from './read-embedded-share.ts'
import { hashText } from './review-page-sha256.ts'
import { localDay } from './sent-day.ts'

interface Writable {
  write(text: string): Promise<void>
  close(): Promise<void>
}
interface Chooser {
  showSaveFilePicker(options: object): Promise<{ createWritable(): Promise<Writable> }>
}

const hasChooser = (host: object): host is Chooser => 'showSaveFilePicker' in host

const head = { format: 'cairn-feedback', version: 1 } as const

/** The file's text: format and version first, so that a file cut short is still known. Locked where the request was; null without its passphrase. */
async function feedbackText(review: ReturnedReview, lock: ShareLock | null): Promise<string | null> {
  const hash = await hashText(canonicalJson(review))
  const text = JSON.stringify({ ...head, hash, words: review })
  if (lock === null) return text
  const sealed = await lock.seal(text)
  return sealed === null ? null : JSON.stringify({ ...head, sealed })
}

/** Letters and figures of a name; nothing that a file system takes for something else. */
const inFileName = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

/** A locked one names nobody. */
const feedbackFileName = ({ from, savedAt }: ReturnedReview, isLocked: boolean): string =>
  ['feedback', isLocked ? '' : inFileName(from.name), localDay(savedAt)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.cairn-feedback.json')

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export type Saved = 'saved' | 'downloaded' | 'cancelled'

/** Writes a text under a suggested name. */
export type SaveFile = (name: string, text: string) => Promise<Saved>

/** `saveFile` where someone else writes files. Throws when a chosen place cannot be written to. */
export async function saveFeedback(
  review: ReturnedReview,
  lock: ShareLock | null,
  saveFile?: SaveFile,
): Promise<Saved> {
  const [name, text] = [feedbackFileName(review, lock !== null), await feedbackText(review, lock)]
  if (text === null) return 'cancelled'
  if (saveFile !== undefined) return saveFile(name, text)
  if (!hasChooser(window)) {
    download(name, text)
    return 'downloaded'
  }
  try {
    const handle = await window.showSaveFilePicker({ suggestedName: name })
    const writable = await handle.createWritable()
    await writable.write(text)
    await writable.close()
    return 'saved'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    if (!(error instanceof DOMException) || error.name !== 'SecurityError') throw error
    download(name, text)
    return 'downloaded'
  }
}
