// The one file a reader opens: an HTML page with what was shared inside, as JSON in a script that runs nothing. Written down in shared/files/README.md.
import { SharedCopy } from '../records/shared-copy.ts'
import { failed, ok, type Result } from '../result.ts'
import {
  type HandedFormat,
  type HandedTrouble,
  type Hashed,
  type HashText,
  type InFile,
  readEnvelope,
  sealedEnvelopeOf,
  sealWords,
  type Unseal,
  unsealWords,
} from './exchanged-file-envelope.ts'
import { packedBlocks } from './share-blocks.ts'

export const shareFormat = {
  format: 'cairn-share',
  version: 5,
  /** The page around it included. */
  most: 30_000_000,
  schema: SharedCopy,
  upgrades: [],
} as const satisfies HandedFormat<SharedCopy>

export type ShareInFile = InFile<SharedCopy>

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

/** The place in the review page where the plain words go, which are read where no script runs. */
export const plainPlace = '<!-- plain words -->'

function putAt(page: string, place: string, put: string): string {
  const at = page.indexOf(place)
  if (at === -1 || page.includes(place, at + 1)) throw new Error('The review page has not one place for its words.')
  return `${page.slice(0, at)}${put}${page.slice(at + place.length)}`
}

/**
 * The page with the words in it. `page` is the built review page with its empty places; `plain` is what `share-plain-html.ts` makes of the
 * same copy, and nothing where it is locked.
 */
export function putShareInPage(page: string, json: string, plain = ''): string {
  // The JSON first: it holds no `<`, so no second place can come with it.
  const whole = putAt(page, sharePlace, `${opening}${safeInScript(json)}${closing}`)
  return plain === '' ? whole.replace(plainPlace, '') : putAt(whole, plainPlace, plain)
}

/**
 * The shared copy as an envelope, with the hash that names it. `key` is 32 random bytes in base64: with it the page keeps a
 * reader's unfinished work in their browser, unreadable without this file. `blocks` are the formatted texts as they were read
 * (`share-blocks.ts`). Neither is among the words nor in their hash; without a key nothing is kept.
 */
export const shareEnvelope = (copy: SharedCopy, hashText: HashText, key = '') =>
  sealWords(copy, shareFormat, { hashText, beside: { key, blocks: packedBlocks(copy) } })

/** The envelope around a sealed one: it says who locked it, as the file calls them, and nothing else. */
export const sealedEnvelope = (sealed: string, from = ''): string => sealedEnvelopeOf(shareFormat, sealed, from)

/** The JSON in a share's page; a file that is only the JSON is taken as well. */
export function shareJson(file: string): Result<string, HandedTrouble> {
  if (file.length > shareFormat.most) return failed({ kind: 'too-large', most: shareFormat.most })
  const from = file.indexOf(opening)
  if (from === -1) return /^\s*\{/.test(file) ? ok(file) : failed({ kind: 'not-ours' })
  const to = file.indexOf(closing, from + opening.length)
  return to === -1 ? failed({ kind: 'damaged' }) : ok(file.slice(from + opening.length, to))
}

/** What an envelope's text holds. */
export const readShareJson = (json: string, hashText: HashText): Promise<Result<ShareInFile, HandedTrouble>> =>
  readEnvelope(json, shareFormat, hashText)

/**
 * What a share's file holds, or one named trouble. Look at a file's size before reading it: more than `shareFormat.most` bytes
 * are refused.
 */
export async function readShareFile(file: string, hashText: HashText): Promise<Result<ShareInFile, HandedTrouble>> {
  const json = shareJson(file)
  return json.ok ? readShareJson(json.value, hashText) : json
}

/** Opens what was sealed. */
export const unsealShare = (
  sealed: string,
  passphrase: string,
  by: { readonly unseal: Unseal; readonly hashText: HashText },
): Promise<Result<Hashed<SharedCopy>, HandedTrouble>> => unsealWords(sealed, passphrase, { of: shareFormat, ...by })
