// Reads the share that lies in this very page. Its hash is compared; its form is what Cairn wrote if the hash agrees.
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import type { Block, ReadBlocks } from '../../shared/rules/markdown/text-block.ts'
import { formattedTexts } from '../../shared/rules/sharing/formatted-texts.ts'
import { plainBlocks } from './block-parser-context.ts'
import { hashText } from './review-page-sha256.ts'

/** The passphrase that opened the page, at work: what goes back is locked with it too. */
export interface ShareLock {
  /** Null when nobody gave the passphrase. */
  readonly seal: (text: string) => Promise<string | null>
  /** Null when it does not open. */
  readonly unseal: (sealed: string) => Promise<string | null>
}

export interface OpenShare {
  readonly copy: SharedCopy
  readonly hash: string
  /** Base64; empty when nothing can be kept. */
  readonly key: string
  readonly readBlocks: ReadBlocks
  /** Null for a share that asked for no passphrase. */
  readonly lock: ShareLock | null
}

interface Envelope {
  readonly format?: unknown
  readonly hash?: unknown
  readonly key?: unknown
  readonly blocks?: unknown
  readonly words?: unknown
  readonly sealed?: unknown
  readonly from?: unknown
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

async function unpacked(packed: string): Promise<readonly (readonly Block[])[]> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json()
}

/** None where the copy has another form than Cairn writes: the page says so when it comes to show it. */
function textsOf(copy: SharedCopy): string[] {
  try {
    return formattedTexts(copy)
  } catch {
    return []
  }
}

/** What the sender's Cairn read; a browser too old to unpack it shows the texts as they were typed. Null when it is broken. */
async function ownReader(copy: SharedCopy, packed: unknown): Promise<ReadBlocks | null> {
  const texts = textsOf(copy)
  if (texts.length === 0 || typeof packed !== 'string' || !('DecompressionStream' in globalThis)) return plainBlocks
  const read = await unpacked(packed).catch(() => null)
  if (read?.length !== texts.length) return null
  const known = new Map(texts.map((text, at) => [text, read[at] ?? []]))
  return (text) => known.get(text) ?? plainBlocks(text)
}

/** Who locked it, as the file calls them; '' where it does not say. */
export function senderIn(json: string): string {
  const from = envelopeOf(json)?.from
  return typeof from === 'string' ? from.trim() : ''
}

/** Null when something changed the words on the way, or they are not there at all. */
export async function openShare(json: string, lock: ShareLock | null = null): Promise<OpenShare | null> {
  const { format, hash, key, blocks, words } = envelopeOf(json) ?? {}
  if (format !== 'cairn-share' || typeof hash !== 'string' || !isObject(words)) return null
  if ((await hashText(canonicalJson(words))) !== hash) return null
  // The hash is over words that were checked when they were written down.
  const copy = words as SharedCopy
  const readBlocks = await ownReader(copy, blocks)
  return readBlocks === null ? null : { copy, hash, key: typeof key === 'string' ? key : '', readBlocks, lock }
}
