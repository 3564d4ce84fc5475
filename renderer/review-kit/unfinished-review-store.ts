// Keeps unfinished work in this browser, unreadable without the file: encrypted with the key that only the file holds.
import type { ReviewWork } from '../../shared/rules/sharing/reader-review-draft.ts'

export interface WorkKeeper {
  /** What was kept before; null when nothing was, or it does not open. */
  readonly kept: ReviewWork | null
  /** False once the browser refused; then nothing is kept and the reader is told. */
  readonly keep: (work: ReviewWork) => Promise<boolean>
}

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

interface Place {
  readonly name: string
  readonly key: CryptoKey
}

async function encrypted(work: ReviewWork, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = new TextEncoder().encode(JSON.stringify(work))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes)
  return `${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`
}

async function decrypted(text: string, key: CryptoKey): Promise<ReviewWork> {
  const [iv = '', sealed = ''] = text.split('.')
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(sealed))
  // GCM vouches that these are the very bytes this page wrote.
  return JSON.parse(new TextDecoder().decode(bytes)) as ReviewWork
}

async function readKept({ name, key }: Place): Promise<ReviewWork | null> {
  try {
    const text = localStorage.getItem(name)
    return text === null ? null : await decrypted(text, key)
  } catch {
    return null
  }
}

const nothingKept: WorkKeeper = { kept: null, keep: async () => false }

/** A keeper for this share. Where storage or the key is missing it keeps nothing and says so at the first try. */
export async function openKeeper(shareId: string, key: string): Promise<WorkKeeper> {
  try {
    const opened = await crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
    const place = { name: `cairn-review-${shareId}`, key: opened }
    // One after another: an older state never lands on a newer one.
    let last: Promise<unknown> = Promise.resolve()
    const write = async (work: ReviewWork) => {
      try {
        localStorage.setItem(place.name, await encrypted(work, opened))
        return true
      } catch {
        return false
      }
    }
    const keep = (work: ReviewWork) => {
      const done = last.then(() => write(work))
      last = done
      return done
    }
    return { kept: await readKept(place), keep }
  } catch {
    return nothingKept
  }
}
