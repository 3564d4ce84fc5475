// SHA-256 of a text, by the window itself.
import type { ContentHash } from '../../shared/records/common-fields.ts'

const hashed = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** What the digest gives is of this shape by itself; every write parses it all the same. */
export const sha256Hex = async (text: string): Promise<ContentHash> =>
  [...(await hashed(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('') as ContentHash

export const sha256Base64 = async (text: string): Promise<string> => btoa(String.fromCharCode(...(await hashed(text))))
