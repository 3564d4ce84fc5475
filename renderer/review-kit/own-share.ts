// Reads the share that lies in this very page. Its hash is compared; its form is what Cairn wrote if the hash agrees.
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { hashText } from './hash-text.ts'

export interface OpenShare {
  readonly copy: SharedCopy
  readonly hash: string
  /** Base64; empty when nothing can be kept. */
  readonly key: string
}

interface Envelope {
  readonly format?: unknown
  readonly hash?: unknown
  readonly key?: unknown
  readonly words?: unknown
  readonly sealed?: unknown
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function envelopeOf(json: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** The text of the page's own script, which runs nothing. */
export const ownJson = (): string => document.getElementById('cairn-share')?.textContent ?? ''

/** The terms of what the page is made of; the build writes them beside its script. */
export const ownLicenses = (): string => document.getElementById('cairn-licenses')?.textContent.trim() ?? ''

export const sealedIn = (json: string): string | null => {
  const sealed = envelopeOf(json)?.sealed
  return typeof sealed === 'string' ? sealed : null
}

/** Null when something changed the words on the way, or they are not there at all. */
export async function openShare(json: string): Promise<OpenShare | null> {
  const { format, hash, key, words } = envelopeOf(json) ?? {}
  if (format !== 'cairn-share' || typeof hash !== 'string' || !isObject(words)) return null
  if ((await hashText(canonicalJson(words))) !== hash) return null
  // The hash is over words that were checked when they were written down.
  return { copy: words as SharedCopy, hash, key: typeof key === 'string' ? key : '' }
}
