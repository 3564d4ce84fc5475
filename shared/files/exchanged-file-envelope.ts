// What files that pass between two people have in common: an envelope with a hash over its words, limits, and one plain reason when it does not open.
import * as z from 'zod'
import { failed, ok, type Result } from '../result.ts'
import { canonicalJson } from './canonical-json.ts'

export type HandedTrouble =
  /** Something else altogether. */
  | { readonly kind: 'not-ours' }
  /** One of ours by its beginning, but cut short or broken. */
  | { readonly kind: 'damaged' }
  /** Made by a newer Cairn; this one reads formats up to `reads`. */
  | { readonly kind: 'newer'; readonly version: number; readonly reads: number }
  /** More than `most` bytes. */
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'too-deep' }
  /** A field that no Cairn wrote so, with its path and what is wrong. */
  | { readonly kind: 'unfit'; readonly field: string; readonly reason: string }
  /** Its words are not those that were saved. */
  | { readonly kind: 'hash-differs' }
  | { readonly kind: 'wrong-passphrase' }
  /** Locked for a key, which no passphrase opens. */
  | { readonly kind: 'locked-to-key' }
  /** Its passphrase is made harder to try than is tried here. */
  | { readonly kind: 'lock-too-strong' }

/** SHA-256 of a text in UTF-8, in hexadecimal. The host knows how; shared/ does not. */
export type HashText = (text: string) => Promise<string>

export interface HandedFormat<T> {
  readonly format: string
  readonly version: number
  /** Bytes a file may have. */
  readonly most: number
  readonly schema: z.ZodType<T>
  /** Turns the words of version n into those of n + 1, at index n - 1; append only. */
  readonly upgrades: readonly ((words: unknown) => unknown)[]
}

/** Words with the hash over their canonical JSON. */
export interface Hashed<T> {
  readonly words: T
  readonly hash: string
  /** The words as they were hashed: what is filled in as they are read is not in it. */
  readonly canonical: string
}

const deepest = 16

/** Whether brackets outside of strings nest deeper than any file of ours does. Cheap: nothing is parsed before it. */
function isTooDeep(json: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth++
      if (depth > deepest) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}

const Envelope = z.looseObject({ format: z.string(), version: z.int().min(1) })
export type Envelope = z.infer<typeof Envelope>

function parsed(json: string, format: string): Result<unknown, HandedTrouble> {
  const begins = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(json)
  try {
    return ok(JSON.parse(json))
  } catch {
    return failed({ kind: begins ? 'damaged' : 'not-ours' })
  }
}

/** The envelope, once its size, depth, format and version are known to be ours. Nothing in it is believed yet. */
export function openEnvelope<T>(json: string, wanted: HandedFormat<T>): Result<Envelope, HandedTrouble> {
  if (json.length > wanted.most) return failed({ kind: 'too-large', most: wanted.most })
  if (isTooDeep(json)) return failed({ kind: 'too-deep' })
  const value = parsed(json, wanted.format)
  if (!value.ok) return value
  const envelope = Envelope.safeParse(value.value)
  if (!envelope.success || envelope.data.format !== wanted.format) return failed({ kind: 'not-ours' })
  const { version } = envelope.data
  if (version > wanted.version) return failed({ kind: 'newer', version, reads: wanted.version })
  return ok(envelope.data)
}

const Body = z.object({ hash: z.string(), words: z.unknown() })

/** The words of an envelope: hash compared, brought up to this version, every field validated. */
export async function wordsOf<T>(
  envelope: Envelope,
  wanted: HandedFormat<T>,
  hashText: HashText,
): Promise<Result<Hashed<T>, HandedTrouble>> {
  const body = Body.safeParse(envelope)
  if (!body.success) return failed({ kind: 'damaged' })
  const { hash, words } = body.data
  const canonical = canonicalJson(words)
  if ((await hashText(canonical)) !== hash) return failed({ kind: 'hash-differs' })
  const upgraded = wanted.upgrades.slice(envelope.version - 1).reduce((value, upgrade) => upgrade(value), words)
  const result = wanted.schema.safeParse(upgraded)
  if (result.success) return ok({ words: result.data, hash, canonical })
  const [issue] = result.error.issues
  return failed({ kind: 'unfit', field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' })
}

/** The envelope as text; the format stands first, so that what was cut short is still known for what it is. */
export async function sealWords<T>(
  words: T,
  of: HandedFormat<T>,
  { hashText, beside = {} }: { readonly hashText: HashText; readonly beside?: Readonly<Record<string, string>> },
): Promise<Hashed<T> & { json: string }> {
  const canonical = canonicalJson(words)
  const hash = await hashText(canonical)
  return {
    words,
    hash,
    canonical,
    json: JSON.stringify({ format: of.format, version: of.version, hash, ...beside, words }),
  }
}

/** Opens an armoured age file with a passphrase; null when it is the wrong one, a trouble where no passphrase would open it. */
export type Unseal = (sealed: string, passphrase: string) => Promise<string | HandedTrouble | null>

/** What lies in a file: open words, or an age file (armoured) that holds the open envelope. */
export type InFile<T> = ({ readonly kind: 'open' } & Hashed<T>) | { readonly kind: 'sealed'; readonly sealed: string }

const Sealed = z.object({ sealed: z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----') })

/** What an envelope's text holds. */
export async function readEnvelope<T>(
  json: string,
  of: HandedFormat<T>,
  hashText: HashText,
): Promise<Result<InFile<T>, HandedTrouble>> {
  const envelope = openEnvelope(json, of)
  if (!envelope.ok) return envelope
  const sealed = Sealed.safeParse(envelope.value)
  if (sealed.success) return ok({ kind: 'sealed', sealed: sealed.data.sealed })
  const read = await wordsOf(envelope.value, of, hashText)
  return read.ok ? ok({ kind: 'open', ...read.value }) : read
}

/** The envelope around a sealed one. `from` is the name that its reader sees before it is opened, '' for none. */
export const sealedEnvelopeOf = (
  { format, version }: Pick<HandedFormat<unknown>, 'format' | 'version'>,
  sealed: string,
  from = '',
) => JSON.stringify({ format, version, ...(from === '' ? {} : { from }), sealed })

/** Opens what was sealed. */
export async function unsealWords<T>(
  sealed: string,
  passphrase: string,
  { of, unseal, hashText }: { readonly of: HandedFormat<T>; readonly unseal: Unseal; readonly hashText: HashText },
): Promise<Result<Hashed<T>, HandedTrouble>> {
  const json = await unseal(sealed, passphrase)
  if (json === null) return failed({ kind: 'wrong-passphrase' })
  if (typeof json !== 'string') return failed(json)
  const read = await readEnvelope(json, of, hashText)
  if (!read.ok) return read
  return read.value.kind === 'open' ? ok(read.value) : failed({ kind: 'damaged' })
}
