// The ways in which one text can be read: as it is written, with letters spelled out (ö as oe), and as a reader sees it once Markdown,
// entities and percent signs are resolved. Whatever is found in a reading has its place in what was written.
import { type Folded, type FoldedSpan, foldWithPlaces, spanInOriginal } from '../text/fold-text.ts'

/** `shown` maps each character that a reader sees to what was written for it; null where nothing was hidden or decoded. */
export interface Reading {
  readonly folded: Folded
  readonly shown: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null
}

/** Where a span of a reading was written, in UTF-16 code units. */
export function writtenSpan({ folded, shown }: Reading, span: FoldedSpan): FoldedSpan {
  const seen = spanInOriginal(folded, span)
  if (shown === null) return seen
  return { start: shown.starts[seen.start] ?? 0, end: shown.ends[seen.end - 1] ?? 0 }
}

/**
 * Markdown and HTML that a reader does not see, and characters that are written as codes (CommonMark 0.31 §2.4, §2.5, §6; percent
 * signs as in RFC 3986 §2.1; `#321;` as in Mermaid's labels). An underscore inside a word is one that is seen.
 */
export const markup =
  /\\(?<escaped>[!-/:-@[-`{-~])|<!--[\s\S]{0,500}?-->|<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,500})?\/?>|&(?<entity>#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});|#(?<label>\d{2,6});|(?<bytes>(?:%(?:25){0,3}[0-9a-f]{2})+)|\]\([^()\n]{0,2000}\)|\]\[[^\]\n]{0,500}\]|!?\[|\]|[*~`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|\n[ \t]*>[ \t>]*/giu

/** Only markup between two letters, or a coded letter, lets a name read otherwise than it is written. */
const mayHide =
  /(?=[*~`_\\[\]<(])(?<=[\p{L}\p{N}'’])(?:[*~`_\\[\]]|<[^<>]{0,500}>|\([^()\n]{0,2000}\))+[\p{L}\p{N}'’]|&#?\w+;|#\d{2,6};|%[0-9a-f]{2}/iu

// biome-ignore format: a table
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&', apos: "'", quot: '"', rsquo: '’', lsquo: '‘', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwj: '', zwnj: '',
  hyphen: '-', dash: '-', ndash: '-', mdash: '-', period: '.', lowbar: '_', szlig: 'ß', aelig: 'æ', oelig: 'œ', eth: 'ð', thorn: 'þ', inodot: 'ı', imath: 'ı',
}

/** A letter with an accent is named after the letter: for comparing, the letter is enough. */
const accented = /^([a-z])(?:acute|grave|circ|tilde|uml|cedil|caron|ring|slash|breve|dot|ogon|macr|strok|dblac)$/i

function characterOf(code: number): string | null {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}

function entityText(entity: string): string | null {
  if (entity.startsWith('#x') || entity.startsWith('#X')) return characterOf(Number.parseInt(entity.slice(2), 16))
  if (entity.startsWith('#')) return characterOf(Number(entity.slice(1)))
  return accented.exec(entity)?.[1] ?? namedCharacters[entity.toLowerCase()] ?? null
}

/** Bytes in percent signs as characters, each with how many characters it was written in; null where they are no UTF-8. */
function percentText(bytes: string): { readonly character: string; readonly length: number }[] | null {
  try {
    const isTwice = /%25/i.test(bytes)
    const once = decodeURIComponent(bytes)
    // What was encoded twice is read twice, and stands for all of it.
    if (isTwice) return [{ character: decodeURIComponent(once), length: bytes.length }]
    return Array.from(once, (character) => ({
      character,
      length: encodeURIComponent(character).includes('%') ? encodeURIComponent(character).length : 3,
    }))
  } catch {
    return null
  }
}

class Shown {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** `text` is seen for what stands from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    this.text += text
    for (let at = 0; at < text.length; at += 1) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }

  copy(text: string, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      this.starts.push(at)
      this.ends.push(at + 1)
    }
    this.text += text.slice(start, end)
  }

  reading(): Reading {
    return { folded: foldWithPlaces(this.text), shown: { starts: this.starts, ends: this.ends } }
  }
}

function addResolved(shown: Shown, match: RegExpExecArray): void {
  const [start, end] = [match.index, match.index + match[0].length]
  const { escaped, entity, label, bytes } = match.groups ?? {}
  if (escaped !== undefined) shown.add(escaped, start, end)
  else if (entity !== undefined) shown.add(entityText(entity) ?? match[0], start, end)
  else if (label !== undefined) shown.add(characterOf(Number(label)) ?? match[0], start, end)
  else if (bytes !== undefined) {
    let at = start
    for (const { character, length } of percentText(bytes) ?? [{ character: bytes, length: bytes.length }]) {
      shown.add(character, at, at + length)
      at += length
    }
  } else if (/^(?:\n|<br\b)/i.test(match[0])) shown.add(' ', start, end)
}

/** Characters written as codes alone: what Markdown and HTML hide, such as where a link leads, is read as well. */
const codes =
  /\\(?<escaped>[!-/:-@[-`{-~])|&(?<entity>#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});|#(?<label>\d{2,6});|(?<bytes>(?:%(?:25){0,3}[0-9a-f]{2})+)/giu
const hasHiddenCode = (text: string) =>
  /\]\(|\]\[|<[a-z!]/i.test(text) && /&#?\w+;|#\d{2,6};|%[0-9a-f]{2}|\\/i.test(text)

function renderedText(text: string, resolved = markup): Shown {
  const shown = new Shown()
  let at = 0
  for (const match of text.matchAll(resolved)) {
    shown.copy(text, at, match.index)
    addResolved(shown, match)
    at = match.index + match[0].length
  }
  shown.copy(text, at, text.length)
  return shown
}

/** The text as a reader sees it. */
export const shownText = (text: string): string => renderedText(text).text

/** How German, Danish, Norwegian and Swedish spell these letters where they cannot be typed. */
export const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }
const toSpellOut = /[äöüøåÄÖÜØÅ]/g

/** Where each character stands is found out when a place is asked for: in most texts nothing is found. */
function spelledReading(text: string): Reading {
  const folded = foldWithPlaces(text.replace(toSpellOut, (letter) => spelledOut[letter.toLowerCase()] ?? letter))
  let shown: Reading['shown'] = null
  return {
    folded,
    get shown() {
      shown ??= spelledPlaces(text)
      return shown
    },
  }
}

function spelledPlaces(text: string): Shown {
  const shown = new Shown()
  let at = 0
  for (const match of text.matchAll(toSpellOut)) {
    shown.copy(text, at, match.index)
    at = match.index + match[0].length
    shown.add(spelledOut[match[0].toLowerCase()] ?? match[0], match.index, at)
  }
  shown.copy(text, at, text.length)
  return shown
}

/** Every reading of a text in NFC. The first is the text as it is written. */
export function readingsOf(text: string): Reading[] {
  const readings: Reading[] = [{ folded: foldWithPlaces(text), shown: null }]
  if (text.search(toSpellOut) !== -1) readings.push(spelledReading(text))
  if (!/[*~`_\\[\]<(&#%]/.test(text)) return readings
  if (mayHide.test(text)) readings.push(renderedText(text).reading())
  if (hasHiddenCode(text)) readings.push(renderedText(text, codes).reading())
  return readings
}
