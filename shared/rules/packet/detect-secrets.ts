// What no packet should say whoever wrote it: addresses of people and machines, keys and tokens, each found by how it looks.

export type MarkKind = 'email address' | 'host' | 'key or token'

export interface Marked {
  readonly kind: MarkKind
  readonly found: string
}

const mail = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/giu
/** Hosts in addresses; names that only a network of one's own knows; addresses of machines (RFC 1123, RFC 6762, RFC 8375). */
const hosts =
  /(?<=\bhttps?:\/\/)(?:[^\s/@]{1,200}@)?[\p{L}\d](?:[\p{L}\d.-]{0,200}[\p{L}\d])?(?::\d{1,5})?|(?<![\p{L}\d.@-])(?:[\p{L}\d-]{1,63}\.){1,8}(?:internal|local|localdomain|lan|corp|intra|intranet|private|home\.arpa)(?![\p{L}\d-])|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/giu
/** How makers of keys begin them, private keys in PEM (RFC 7468), web tokens (RFC 7519), a password after its name, long hexadecimal words. */
const keys =
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abeprs]-[\w-]{10,}|\bsk-[\w-]{20,}|\bAIza[\w-]{30,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|\b(?:password|passwd|pwd|secret|token|api[ _-]?key)\s{0,3}[:=]\s{0,3}[^\s,;]{6,}|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{32,}\b/gi

const inText = (text: string, kind: MarkKind, pattern: RegExp): Marked[] =>
  [...text.matchAll(pattern)].map(([found]) => ({ kind, found }))

/** Every such place of a text. Nothing found is no promise. */
export const marksIn = (text: string): Marked[] => [
  ...inText(text, 'email address', mail),
  ...inText(text, 'host', hosts),
  ...inText(text, 'key or token', keys),
]
