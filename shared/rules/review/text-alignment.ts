// Carries a passage from a text as it was to the text as it is: to the very same words or nowhere, never to a sentence that is like it.
import { placesOf, type Span } from './find-quoted-passage.ts'

const sentenceEnds = new Set(['.', '!', '?', '…'])
const fullWidthEnds = new Set(['。', '！', '？'])
const closers = new Set(['"', "'", '”', '’', ')', ']', '»'])
const isSpace = (sign: string | undefined) => sign === undefined || /\s/.test(sign)

/** Whether a sentence is over after the sign at `at`: "1.2" and "e.g.," are none. */
function endsAt(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  if (sign === '\n' || fullWidthEnds.has(sign)) return true
  if (!sentenceEnds.has(sign)) return false
  let next = at + 1
  while (closers.has(text[next] ?? '')) next += 1
  return isSpace(text[next])
}

/** The sentences and lines of a text, without the space around them. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const cut = (end: number) => {
    const words = text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    const to = from + words.trim().length
    if (to > from) found.push({ start: from, end: to })
    start = end
  }
  for (let at = 0; at < text.length; at += 1) if (endsAt(text, at)) cut(at + 1)
  cut(text.length)
  return found
}

/** Sentences that stand once in a text, by their words. */
function singleSentences(text: string): Map<string, Span> {
  const counts = new Map<string, Span | null>()
  for (const span of sentencesOf(text)) {
    const words = text.slice(span.start, span.end)
    counts.set(words, counts.has(words) ? null : span)
  }
  return new Map([...counts].flatMap(([words, span]) => (span === null ? [] : [[words, span]])))
}

interface Pin {
  readonly was: Span
  readonly is: Span
}

/** The longest run of pins that kept their order: what moved about is left out of it. By patience, n log n. */
function inOrder(pins: readonly Pin[]): Pin[] {
  const tops: { pin: Pin; before: (typeof tops)[number] | null }[] = []
  for (const pin of pins) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((tops[middle]?.pin.is.start ?? 0) < pin.is.start) low = middle + 1
      else high = middle
    }
    tops[low] = { pin, before: tops[low - 1] ?? null }
  }
  const kept: Pin[] = []
  for (let top = tops.at(-1) ?? null; top !== null; top = top.before) kept.push(top.pin)
  return kept.reverse()
}

const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u3040-\u30ff]/
/** How much a passage says by itself: a letter of a wide script says as much as a few of ours. */
const weightOf = (words: string) => [...words].reduce((sum, sign) => sum + (wide.test(sign) ? 4 : 1), 0)
/** Enough that nobody writes it twice by chance, whatever stands around it. */
const saysEnough = 28
/** Enough between two sentences that stayed. */
const saysSome = 14

const wordBefore = (text: string, at: number) => /\S*\s*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0].trim() ?? ''
const wordAfter = (text: string, at: number) => /^\s*\S*/.exec(text.slice(at, at + 60))?.[0].trim() ?? ''

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/** The stretch between the nearest sentences that stayed, on both sides of the passage. */
function stretchAround(pins: readonly Pin[], span: Span, [was, is]: readonly [string, string]) {
  const before = pins.findLast((pin) => pin.was.end <= span.start)
  const after = pins.find((pin) => pin.was.start >= span.end)
  return {
    was: { start: before?.was.end ?? 0, end: after?.was.start ?? was.length },
    is: { start: before?.is.end ?? 0, end: after?.is.start ?? is.length },
  }
}

/** Whether any of what was found stands in a sentence that is known to have come from elsewhere. */
const isInAnother = (pins: readonly Pin[], span: Span, found: Span): boolean =>
  pins.some(
    ({ was, is }) => is.start < found.end && found.start < is.end && is.start - was.start !== found.start - span.start,
  )

/**
 * A function that answers where a passage of the text as it `was` stands in the text as it `is`; null when it cannot be said for
 * certain. A sentence that stands once in both is the same sentence, wherever it went. Otherwise the very words must stand as often
 * between the same neighbours as before, in no sentence known to be another; words too short to know by themselves need the same
 * word on either side too.
 */
export function alignTexts(was: string, is: string): (span: Span) => Span | null {
  if (was === is) return (span) => span
  const now = singleSentences(is)
  const pins = [...singleSentences(was)].flatMap(([words, span]) => {
    const found = now.get(words)
    return found === undefined ? [] : [{ was: span, is: found }]
  })
  const ordered = inOrder(pins)

  const between = (span: Span, exact: string): Span | null => {
    const stretch = stretchAround(ordered, span, [was, is])
    const before = placesOf(exact, was.slice(stretch.was.start, stretch.was.end))
    const after = placesOf(exact, is.slice(stretch.is.start, stretch.is.end))
    const at = after[before.indexOf(span.start - stretch.was.start)]
    if (at === undefined || before.length !== after.length) return null
    const start = stretch.is.start + at
    const found = { start, end: start + exact.length }
    if (weightOf(exact) >= saysSome) return found
    const isBetweenSame =
      wordBefore(was, span.start) === wordBefore(is, found.start) &&
      wordAfter(was, span.end) === wordAfter(is, found.end)
    return isBetweenSame ? found : null
  }

  return (span) => {
    const exact = was.slice(span.start, span.end)
    const pin = pins.find((one) => one.was.start <= span.start && span.end <= one.was.end)
    if (pin !== undefined) return moved(span, pin.is.start - pin.was.start)
    if (weightOf(exact) >= saysEnough && placesOf(exact, was, 2).length === 1) {
      const [at, another] = placesOf(exact, is, 2)
      if (at !== undefined && another === undefined) return moved(span, at - span.start)
    }
    const found = between(span, exact)
    return found === null || isInAnother(pins, span, found) ? null : found
  }
}
