// What files that leave are called: in letters of any script, in a form that every file system and every mail takes.
import { fold } from '../rules/text/fold-text.ts'

/** Windows keeps these names for devices, whatever ending follows (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Latin letters lose their accents; in other scripts what looks like one may be part of the letter (й, が). */
const plainLetter = (character: string) =>
  /\p{sc=Latin}/u.test(character) ? fold(character) : /['’]/u.test(character) ? '' : character.toLowerCase()

const mostCharacters = 80
/** A file name may have 255 bytes on Linux; this leaves room for version and ending. */
const mostBytes = 200
const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function shortened(text: string): string {
  let [kept, bytes] = ['', 0]
  for (const character of text) {
    bytes += bytesOf(character)
    if (bytes > mostBytes || kept.length + character.length > mostCharacters) break
    kept += character
  }
  return kept.replace(/-+$/, '')
}

/** `Łukasz Søgaard` as `lukasz-sogaard`, `田中太郎` as it is; empty where there is no letter or digit. Never a reserved name. */
export function fileNamePart(text: string): string {
  const letters = Array.from(text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''), plainLetter)
  const plain = letters
    .join('')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const name = shortened(plain)
  return reserved.test(name) ? `${name}-file` : name
}

/** "wren-alderby-case-for-lead-version-2"; `edition` null for a working copy. Without an ending. */
export function packetFileName(title: string, edition: number | null): string {
  return `${fileNamePart(title) || 'packet'}${edition === null ? '' : `-version-${edition}`}`
}
