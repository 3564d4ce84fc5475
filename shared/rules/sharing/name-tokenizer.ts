// A folded text cut into pieces, runs of letters of one script or of digits, with what lies between them: where a name can begin and end.

/** What lies between two pieces. */
export const gap = {
  /** Nothing: a digit beside a letter. */
  none: 0,
  /** Nothing, but the scripts differ: `日本Łukasz`. */
  script: 1,
  apostrophe: 2,
  /** What joins the words of a name, in prose or in an address: a space, a line break, `.`, `_`, `-`, `+`. */
  joint: 3,
  /** A full stop and a space: the words of a name go on after it only where it ends a title or an initial. */
  stop: 4,
  far: 5,
} as const
export type Gap = (typeof gap)[keyof typeof gap]

export interface Piece {
  readonly start: number
  readonly end: number
  /** What lies before it. */
  readonly before: Gap
  readonly sort: 'letters' | 'digits' | 'unspaced'
}

export const other = 0
export const apostrophe = 1
const joint = 2
const space = 3
const newline = 4
const stop = 5
/** Classes above it make pieces. */
export const mark = 6
const digit = 7
/** Scripts that write on without spaces, or hang endings on a name: there a name has no edge to look for. */
export const unspaced = 8
const firstScript = 9

const unspacedScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc]/u
const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Arabic}/u, /\p{sc=Hebrew}/u, /\p{L}/u]

function classOfCharacter(character: string): number {
  if (character === "'") return apostrophe
  if (character === '\n') return newline
  if (character === '.') return stop
  if (/[_+*~-]|・/u.test(character)) return joint
  if (/\s/u.test(character)) return space
  if (/\p{M}/u.test(character)) return mark
  if (/\p{N}/u.test(character)) return digit
  if (unspacedScript.test(character)) return unspaced
  const script = scripts.findIndex((one) => one.test(character))
  return script === -1 ? other : firstScript + script
}

const ofAscii = Uint8Array.from({ length: 128 }, (_, code) => classOfCharacter(String.fromCharCode(code)))
const ofOthers = new Map<number, number>()

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 128 ? (ofAscii[unit] ?? other) : characterClassOf(text.codePointAt(at) ?? unit)
}

/** The class of a folded character, by its code point. */
export function characterClassOf(code: number): number {
  const found = code < 128 ? ofAscii[code] : ofOthers.get(code)
  if (found !== undefined) return found
  const given = classOfCharacter(String.fromCodePoint(code))
  ofOthers.set(code, given)
  return given
}

/** What lies between, folded over the characters there: `seen` is null before the first. */
function gapWith(seen: Gap | null, kind: number, last: number): Gap {
  if (seen === gap.far || kind === other || kind === mark) return gap.far
  if (kind === apostrophe) return seen === null ? gap.apostrophe : gap.far
  if (seen === gap.apostrophe) return gap.far
  if (kind === newline && seen !== null && last === newline) return gap.far
  if ((kind === space || kind === newline) && last === stop) return gap.stop
  return seen ?? gap.joint
}

const sortOf = (kind: number): Piece['sort'] => (kind === digit ? 'digits' : kind === unspaced ? 'unspaced' : 'letters')

/** The pieces of a folded text, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let between: Gap | null = gap.far
  let [last, newlines, previous] = [other, 0, other]
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    if (kind < mark || (kind === mark && between !== null)) {
      newlines = kind === newline ? newlines + 1 : newlines
      between = newlines > 1 ? gap.far : gapWith(between, kind, last)
      last = kind
      at += 1
      continue
    }
    const start = at
    do at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1
    while (at < text.length && (classAt(text, at) === kind || classAt(text, at) === mark))
    const touching = kind === digit || previous === digit ? gap.none : gap.script
    pieces.push({ start, end: at, before: between ?? touching, sort: sortOf(kind) })
    between = null
    ;[last, newlines, previous] = [other, 0, kind]
  }
  return pieces
}
