// SHA-256 by the browser. A page from the disk may use it in every browser of today; one from a plain http address may not.

export const canHash = (): boolean => globalThis.crypto?.subtle !== undefined

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
