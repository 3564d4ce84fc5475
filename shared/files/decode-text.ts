// The text of a file in whichever encoding it was saved: UTF-8, UTF-16 with or without its mark, or Windows-1252, which has Latin-1 in it.

/** Windows-1252 from 0x80 to 0x9f. Node 20 decodes these as Latin-1, which has control characters there. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const sampled = 4000

/** Share of zero bytes among those at even or odd places of the beginning. */
function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const length = Math.min(bytes.length, sampled)
  let zeros = 0
  for (let at = parity; at < length; at += 2) if (bytes[at] === 0) zeros += 1
  return length < 4 ? 0 : zeros / (length / 2)
}

/** Without a mark, Western text in UTF-16 has zero in every second byte. */
function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const even = zeroShare(bytes, 0)
  const odd = zeroShare(bytes, 1)
  if (odd > 0.4 && even < 0.1) return 'utf-16le'
  return even > 0.4 && odd < 0.1 ? 'utf-16be' : null
}

/** Whether a text can be one: a picture or a program has characters that no text has. Tab, line and page breaks are those that one has. */
export function isText(text: string): boolean {
  const sample = text.slice(0, sampled)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells a text from other bytes
  const odd = sample.match(/[\u0000-\u0008\u000b\u000e-\u001f]/g)?.length ?? 0
  return odd * 100 <= sample.length
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Name(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\u0080-\u009f]/g, (sign) => windowsOnly[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** Never fails: what is not UTF-8 is read as Windows-1252. Line breaks are "\n", the mark at the beginning is gone. */
export const decodeText = (bytes: Uint8Array): string =>
  decoded(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
