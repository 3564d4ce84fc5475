// Where names and terms stand in a text, and how sure that is. One pass over its pieces finds all of them.
import type { FoldedSpan } from '../text/fold-text.ts'
import { isCommonWord } from './common-words.ts'
import { findLiterally, findUnspaced } from './find-unspaced.ts'
import { mayName } from './may-contain-name.ts'
import { type Cut, gapBefore, keyOf, keysFrom, type Run, runAround } from './name-extent.ts'
import { type Entry, type FoundName, type NameIndex, type Subject, shapeOf } from './name-index.ts'
import { gap, type Piece, piecesOf } from './name-tokenizer.ts'
import { type NameWord, particles, titles } from './name-words.ts'
import { type Reading, readingsOf, writtenSpan } from './text-variants.ts'

interface Scan extends Cut {
  readonly source: string
  readonly reading: Reading
}

const writtenPiece = ({ source, reading, pieces }: Scan, at: number): string => {
  const piece = pieces[at]
  if (piece === undefined) return ''
  const { start, end } = writtenSpan(reading, piece)
  return source.slice(start, end)
}

// A letter that is written as a code is a disguise of a name, not a word.
const isCapital = (scan: Scan, at: number) => /^(?:\p{Lu}|\p{Lt}|[&%#\\])/u.test(writtenPiece(scan, at))
const isAllCapitals = (written: string) => /\p{Lu}\P{Ll}*\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)
/** In a line of capitals a capital says nothing. */
const isShouted = (scan: Scan, { first, last }: Pick<Run, 'first' | 'last'>) =>
  isAllCapitals(writtenPiece(scan, first)) &&
  [first - 1, last + 1].some(
    (at) => gapBefore(scan, Math.max(at, first)) !== gap.far && isAllCapitals(writtenPiece(scan, at)),
  )

const spanOf = ({ reading, pieces }: Scan, first: number, last: number): FoldedSpan =>
  writtenSpan(reading, { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 })

/** The characters around a span up to the next space. */
function tokenAround(source: string, { start, end }: FoldedSpan): string {
  const before = /[^\s<>()"“”]*$/.exec(source.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  const after = /^[^\s<>()"“”]*/.exec(source.slice(end, end + 200))?.[0] ?? ''
  return `${before}\ue000${after}`
}

/** Whether it is written as in an address, a handle or the name of a file, where nobody writes everyday words. */
function isInAddress(scan: Scan, { first, last }: Pick<Run, 'first' | 'last'>): boolean {
  const span = spanOf(scan, first, last)
  const written = scan.source.slice(span.start, span.end)
  const token = tokenAround(scan.source, span)
  return /[._][\p{L}]/u.test(written) || /@|:\/\//.test(token)
}

/** `@will` or `will@…`: all of a handle, or of an address before its sign. */
function isHandle(scan: Scan, run: Pick<Run, 'first' | 'last'>): boolean {
  return /(?:^|[^\w.+-])@\ue000(?![\w@])|^(?:mailto:)?\ue000@/.test(
    tokenAround(scan.source, spanOf(scan, run.first, run.last)),
  )
}

const isAfterTitle = (scan: Scan, first: number) =>
  first > 0 &&
  gapBefore(scan, first) !== gap.far &&
  titles.has(keyOf(scan, first - 1)) &&
  keyOf(scan, first - 1).length > 1

/** "don't", "will've": the apostrophe belongs to the verb. */
const isContracted = (scan: Scan, last: number) =>
  gapBefore(scan, last + 1) === gap.apostrophe && /^(?:t|ll|re|ve|d|m)$/.test(keyOf(scan, last + 1))

type Certainty = FoundName['certainty'] | null

function ofOneWord(scan: Scan, run: Run, word: NameWord, isWhole: boolean): Certainty {
  if (word.care === 'always') return 'sure'
  if (isContracted(scan, run.last)) return null
  if (isHandle(scan, run)) return 'sure'
  const capital = isCapital(scan, run.last)
  const startsSmall = !/^\p{Lu}/u.test(word.written)
  if (word.care === 'capital') return capital || startsSmall || isWhole ? 'sure' : null
  if (!capital || isShouted(scan, run)) return isInAddress(scan, run) ? 'possible' : null
  return isAfterTitle(scan, run.first) ? 'sure' : 'possible'
}

function certaintyOf(scan: Scan, run: Run, { order }: Subject): Certainty {
  const naming = run.words.filter(({ sort }) => sort === 'name')
  const [only] = naming
  // With its title or particle beside it a short word is the name, however it is written: "dr. li".
  const isWhole = order.length > 1 && run.last - run.first + 1 >= order.length
  if (only !== undefined && naming.length === 1) return ofOneWord(scan, run, only, isWhole)
  if (naming.some(({ care }) => care === 'always')) return 'sure'
  // One of two letters says little by itself; beside the other word of the name it is the name, however it is written.
  if (naming.some(({ care, keys: [key = ''] }) => care === 'capital' && Array.from(key).length < 3)) return 'sure'
  const written = scan.source.slice(spanOf(scan, run.first, run.last).start, spanOf(scan, run.first, run.last).end)
  const capitals = written.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0
  const areCapital = capitals >= naming.length && !isShouted(scan, run)
  const startSmall = naming.some(({ written: own, care }) => care === 'capital' && !/^\p{Lu}/u.test(own))
  return areCapital || startSmall || isInAddress(scan, run) ? 'sure' : 'possible'
}

/** "o-day", "d-art": what an apostrophe stands before is a word by itself, and the hyphen may be anybody's. */
const isOfEverydayPieces = (key: string): boolean => key.split('-').slice(1).some(isCommonWord)
const ofPieces = (scan: Scan, run: Run): Certainty => (isHandle(scan, run) ? 'sure' : 'possible')

/** A digit beside a name ends it (`lukasz2@…`) unless the word is short or everyday; beside a term it makes another word. */
function hasEdges(scan: Scan, { first, last }: Pick<Run, 'first' | 'last'>, isFirm: boolean): boolean {
  const touches = (at: number) => scan.pieces[at]?.before === gap.none
  return isFirm || (!touches(first) && (!touches(last + 1) || /^\p{No}/u.test(writtenPiece(scan, last + 1))))
}

/** With the last piece of it: what comes after begins after that one. */
type Placed = FoundName & { readonly last: number }

function found(scan: Scan, run: Pick<Run, 'first' | 'last'>, of: Omit<FoundName, 'start' | 'end'>): Placed {
  const { start, end } = spanOf(scan, run.first, run.last)
  const { subject, original, standIn, certainty } = of
  return { start, end, subject, original, standIn, certainty, last: run.last }
}

function termAt(scan: Scan, first: number, last: number, { subject, isJoined }: Entry): Placed[] {
  const rest = isJoined ? [] : subject.sequence.slice(1)
  let end = last
  for (const wanted of rest) {
    const at = end + 1
    const next = keysFrom(scan, at).find(({ key }) => key.replaceAll('-', '') === wanted)
    if (next === undefined || gapBefore(scan, at) === gap.far || gapBefore(scan, at) === gap.stop) return []
    end = next.last
  }
  const run = { first, last: end }
  if (!hasEdges(scan, run, false)) return []
  const { original, standIn } = subject.whole
  return [found(scan, run, { subject, original, standIn, certainty: 'sure' })]
}

function personAt(scan: Scan, first: number, last: number, { subject, isJoined }: Entry, key: string): Placed[] {
  const { whole, parts } = subject
  if (isJoined) {
    if (!hasEdges(scan, { first, last }, true)) return []
    const certainty = isCommonWord(key) ? 'possible' : 'sure'
    if (certainty === 'possible' && !isCapital(scan, first)) return []
    return [found(scan, { first, last }, { subject, original: whole.original, standIn: whole.standIn, certainty })]
  }
  const word = subject.words.get(key)
  if (word === undefined) return []
  // Capitals, or what is joined to what follows, as in an address.
  const isInitial = (at: number, letters: number) =>
    scan.source[spanOf(scan, at, at).end] === '.' ||
    (letters === 1 ? isCapital(scan, at) : isAllCapitals(writtenPiece(scan, at)))
  const run = runAround(scan, { first, last }, word, subject, isInitial)
  const certainty =
    isOfEverydayPieces(key) && run.words.length === 1 ? ofPieces(scan, run) : certaintyOf(scan, run, subject)
  if (certainty === null || !hasEdges(scan, run, word.care === 'always')) return []
  const groups = new Set(run.words.flatMap(({ group }) => (group < 0 ? [] : [group])))
  const part = groups.size === 1 ? parts[word.group] : undefined
  const { original, standIn } = part ?? whole
  const name = found(scan, run, { subject, original, standIn, certainty })
  if (run.initial === null || part === undefined || parts.length < 2) return [name]
  const letter = Array.from(whole.standIn.trim())[0] ?? ''
  return [
    name,
    found(scan, { first: run.initial, last: run.first - 1 }, { subject, original: 'X', standIn: letter, certainty }),
  ]
}

const lengthOf = (places: readonly FoundName[]) => (places[0] === undefined ? 0 : places[0].end - places[0].start)

/** Of many people who share a word, those who share its neighbor too, and the first for the word alone. */
function likely(scan: Scan, at: number, last: number, entries: readonly Entry[], { byKey }: NameIndex) {
  if (entries.length < 3) return entries
  const [before, after] = [keyOf(scan, at - 1), keyOf(scan, last + 1)]
  const isAnyNear = [before, after].some(
    (key) => key.length === 1 || byKey.has(key) || particles.has(key) || titles.has(key),
  )
  const first = entries.find(({ subject, isJoined }) => !isJoined && !subject.isTerm)
  return entries.filter((entry) => {
    const { subject, isJoined } = entry
    if (entry === first || isJoined || subject.isTerm) return true
    return isAnyNear && (subject.words.has(after) || subject.words.has(before))
  })
}

/** What begins at a piece: of several names the one that takes in most, and the first given where they are alike. */
function foundAt(scan: Scan, at: number, index: NameIndex): Placed[] {
  let best: Placed[] = []
  for (const { key, last } of keysFrom(scan, at)) {
    for (const entry of likely(scan, at, last, index.byKey.get(key) ?? [], index)) {
      const places = entry.subject.isTerm ? termAt(scan, at, last, entry) : personAt(scan, at, last, entry, key)
      const isSurer = places[0]?.certainty === 'sure' && best[0]?.certainty === 'possible'
      if (lengthOf(places) > lengthOf(best) || (lengthOf(places) === lengthOf(best) && isSurer)) best = places
    }
  }
  return best
}

/** Whether no name can begin at this piece: true of nearly all, so it is asked first. */
function isPassedOver(pieces: readonly Piece[], at: number, text: string, { shapes }: NameIndex): boolean {
  const piece = pieces[at]
  if (piece === undefined || piece.sort === 'unspaced' || pieces[at + 1]?.before === gap.apostrophe) return false
  return shapes[shapeOf(text, piece.start, piece.end)] === 0
}

function foundInReading(source: string, reading: Reading, index: NameIndex): FoundName[] {
  const text = reading.folded.text
  const pieces = piecesOf(text)
  const scan: Scan = { source, reading, text, pieces }
  const places: FoundName[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    if (isPassedOver(pieces, at, text, index)) continue
    if (pieces[at]?.sort === 'unspaced') places.push(...findUnspaced(scan, at, index))
    const here = foundAt(scan, at, index)
    places.push(...here)
    if (here[0]?.certainty === 'sure') at = Math.max(at, here[0].last)
  }
  places.push(...findLiterally(reading, index))
  return places
}

const byPlace = (one: FoundName, other: FoundName) =>
  one.start - other.start || other.end - one.end || one.subject.at - other.subject.at

/** Overlapping places become one, under the longest of them: no letter of a name is left beside another. */
function joined(places: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last === undefined || place.start >= last.end) {
      kept.push(place)
      continue
    }
    const longer = place.end - place.start > last.end - last.start ? place : last
    kept[kept.length - 1] = { ...longer, start: last.start, end: Math.max(last.end, place.end) }
  }
  return kept
}

/** Every place in a text in NFC, in order, none over another. What is sure goes before what is only possible. */
export function findNames(text: string, index: NameIndex): FoundName[] {
  if (index.literal.length === 0 && !mayName(text, index.sought)) return []
  const places: FoundName[] = []
  for (const reading of readingsOf(text)) {
    // It took a character of several readings to get here: most words that it stands in begin no name in any of them.
    if (index.literal.length > 0 || mayName(reading.folded.text, index.sought))
      places.push(...foundInReading(text, reading, index))
  }
  if (places.length < 2) return places
  const sure = joined(places.filter(({ certainty }) => certainty === 'sure').sort(byPlace))
  const possible = joined(places.filter(({ certainty }) => certainty === 'possible').sort(byPlace))
  const free = possible.filter(({ start, end }) => !sure.some((one) => one.start < end && start < one.end))
  return free.length === 0 ? sure : [...sure, ...free].sort(byPlace)
}
