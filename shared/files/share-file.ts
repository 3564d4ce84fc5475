// The one file a reader opens: an HTML page with what was shared inside, as JSON in a script that runs nothing. Written down in shared/files/README.md.
import * as z from 'zod'
import { SharedCopy } from '../records/shared-copy.ts'
import { failed, ok, type Result } from '../result.ts'
import {
  type HandedFormat,
  type HandedTrouble,
  type Hashed,
  type HashText,
  openEnvelope,
  sealWords,
  wordsOf,
} from './handed-file.ts'
import { packedBlocks } from './share-blocks.ts'

export const shareFormat = {
  format: 'cairn-share',
  version: 2,
  /** The page around it included. */
  most: 30_000_000,
  schema: SharedCopy,
  upgrades: [],
} as const satisfies HandedFormat<SharedCopy>

/** Either open, or an age file (armoured) that holds the open envelope. */
export type ShareInFile =
  | ({ readonly kind: 'open' } & Hashed<SharedCopy>)
  | { readonly kind: 'sealed'; readonly sealed: string }

/** Opens an armoured age file with a passphrase; null when it is the wrong one, a trouble where no passphrase would open it. */
export type Unseal = (sealed: string, passphrase: string) => Promise<string | HandedTrouble | null>
/** Seals a text with a passphrase as an armoured age file. */
export type Seal = (text: string, passphrase: string) => Promise<string>

const opening = '<script type="application/json" id="cairn-share">'
const closing = '</script>'

// No `<` is left, so nothing in it can end the script or begin another; the two separators end lines in old readers of JavaScript.
const signs: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}
const safeInScript = (json: string) => json.replace(/[<>&\u2028\u2029]/g, (sign) => signs[sign] ?? '')

/** The place in the review page where the words go. */
export const sharePlace = `${opening}${closing}`

/** The page with the words in it. `page` is the built review page with its empty place. */
export const putShareInPage = (page: string, json: string): string => {
  const at = page.indexOf(sharePlace)
  if (at === -1 || page.includes(sharePlace, at + 1))
    throw new Error('The review page has not one place for its words.')
  return `${page.slice(0, at)}${opening}${safeInScript(json)}${page.slice(at + opening.length)}`
}

/**
 * The shared copy as an envelope, with the hash that names it. `key` is 32 random bytes in base64: with it the page keeps a
 * reader's unfinished work in their browser, unreadable without this file. `blocks` are the formatted texts as they were read
 * (`share-blocks.ts`). Neither is among the words nor in their hash; without a key nothing is kept.
 */
export const shareEnvelope = (copy: SharedCopy, hashText: HashText, key = '') =>
  sealWords(copy, shareFormat, { hashText, beside: { key, blocks: packedBlocks(copy) } })

/** The envelope around a sealed one: it says nothing but that. */
export const sealedEnvelope = (sealed: string): string =>
  JSON.stringify({ format: shareFormat.format, version: shareFormat.version, sealed })

/** The JSON in a share's page; a file that is only the JSON is taken as well. */
export function shareJson(file: string): Result<string, HandedTrouble> {
  if (file.length > shareFormat.most) return failed({ kind: 'too-large', most: shareFormat.most })
  const from = file.indexOf(opening)
  if (from === -1) return /^\s*\{/.test(file) ? ok(file) : failed({ kind: 'not-ours' })
  const to = file.indexOf(closing, from + opening.length)
  return to === -1 ? failed({ kind: 'damaged' }) : ok(file.slice(from + opening.length, to))
}

const Sealed = z.object({ sealed: z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----') })

/** What an envelope's text holds. */
export async function readShareJson(json: string, hashText: HashText): Promise<Result<ShareInFile, HandedTrouble>> {
  const envelope = openEnvelope(json, shareFormat)
  if (!envelope.ok) return envelope
  const sealed = Sealed.safeParse(envelope.value)
  if (sealed.success) return ok({ kind: 'sealed', sealed: sealed.data.sealed })
  const read = await wordsOf(envelope.value, shareFormat, hashText)
  return read.ok ? ok({ kind: 'open', ...read.value }) : read
}

/**
 * What a share's file holds, or one named trouble. Look at a file's size before reading it: more than `shareFormat.most` bytes
 * are refused.
 */
export async function readShareFile(file: string, hashText: HashText): Promise<Result<ShareInFile, HandedTrouble>> {
  const json = shareJson(file)
  return json.ok ? readShareJson(json.value, hashText) : json
}

/** Opens what was sealed. */
export async function unsealShare(
  sealed: string,
  passphrase: string,
  { unseal, hashText }: { readonly unseal: Unseal; readonly hashText: HashText },
): Promise<Result<Hashed<SharedCopy>, HandedTrouble>> {
  const json = await unseal(sealed, passphrase)
  if (json === null) return failed({ kind: 'wrong-passphrase' })
  if (typeof json !== 'string') return failed(json)
  const read = await readShareJson(json, hashText)
  if (!read.ok) return read
  return read.value.kind === 'open' ? ok(read.value) : failed({ kind: 'damaged' })
}
