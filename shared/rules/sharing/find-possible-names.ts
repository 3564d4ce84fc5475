// Places that may name someone although nothing can be sure of it: everyday words, plurals and other endings, compounds, initials, short
// forms, letters of another script. Each is shown with its sentence to the owner, who decides.
import type { FoldedSpan } from '../text/fold-text.ts'
import { isCommonWord } from './common-words.ts'
import { findNames } from './find-names.ts'
import { bare, type NearReason, nearMisses, shortNames, soughtOf } from './find-near-names.ts'
import { asLatinDrawn } from './look-alike-letters.ts'
import { indexNames, type NameIndex, type Subject } from './name-index.ts'
import { initialForms } from './name-initials.ts'
import type { StandIn } from './pseudonym-mapping.ts'
import { sentenceAround } from './sentence-around.ts'

export type PossibleReason = NearReason | 'everyday word' | 'initials' | 'look-alike letters'

/** One place, written as `form` in `sentence`; both together are what a decision about it remembers. */
export interface PossiblePlace {
  readonly form: string
  readonly sentence: string
  readonly reason: PossibleReason
  /** What would leave in its place. */
  readonly standIn: string
}

/** What is found of one name or term. */
export interface NameInTexts {
  /** Replaced wherever it has a pseudonym. */
  readonly times: number
  readonly possible: readonly PossiblePlace[]
}

const letters = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}’']+/gu

type Judge = (
  word: string,
) => readonly { readonly subject: Subject; readonly reason: PossibleReason; readonly standIn: string }[]

/** Each word is judged once, however often it stands there. */
function judgeOf({ subjects }: NameIndex): Judge {
  const near = nearMisses(subjects.flatMap(soughtOf))
  const known = new Map<string, ReturnType<Judge>>()
  // Two people may have the same initials: each of them is asked about.
  const initials = new Map<string, { readonly subject: Subject; readonly large: boolean }[]>()
  for (const subject of subjects)
    for (const { form, large } of initialForms(subject))
      initials.set(form, [...(initials.get(form) ?? []), { subject, large }])
  const judged: Judge = (word) => {
    const folded = bare(word)
    if (isCommonWord(folded)) return []
    const short = (initials.get(folded) ?? []).filter(({ large }) => !large || word === word.toUpperCase())
    if (short.length > 0)
      return short.map(({ subject }) => ({ subject, reason: 'initials', standIn: subject.whole.standIn }))
    return near(word).map(({ of, reason }) => ({ subject: of.subject, reason, standIn: of.standIn }))
  }
  return (word) => {
    const found = known.get(word) ?? judged(word)
    known.set(word, found)
    return found
  }
}

const wordsIn = (text: string) => [
  ...text.matchAll(letters),
  // "Ł.Ż." and "Ł. Ż." are two words of one letter each.
  ...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\.[ ]?\p{Lu}\.?(?![\p{L}\p{N}])/gu),
]

/** One place of a text that is, or may be, of a subject. */
interface Seen extends FoldedSpan {
  readonly subject: Subject
  readonly standIn: string
  /** Null where it is surely theirs. */
  readonly reason: PossibleReason | null
}

const isOver = (one: FoldedSpan, other: FoldedSpan) => one.start < other.end && other.start < one.end

function seenIn(text: string, { index, judge, shortForms }: Search): Seen[] {
  const found = findNames(text, index).map(
    ({ subject, certainty, standIn, start, end }): Seen => ({
      ...{ subject, standIn, start, end },
      reason: certainty === 'sure' ? null : 'everyday word',
    }),
  )
  const judged = wordsIn(text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const words = judge(/^\p{Lu}\./u.test(match[0]) ? match[0].replace(/[. ]/g, '') : match[0])
    return found.some((one) => isOver(one, span)) ? [] : words.map((one): Seen => ({ ...one, ...span }))
  })
  const called = shortForms.flatMap(({ subject, name, form }) =>
    [...text.matchAll(form)].map(
      ({ index: start }): Seen => ({
        ...{ subject, standIn: subject.whole.standIn, reason: 'short form' },
        ...{ start, end: start + name.length },
      }),
    ),
  )
  return [...found, ...judged, ...called.filter((one) => !found.some((other) => isOver(one, other)))]
}

/** Names made ready, and what judges the words beside them. */
interface Search {
  readonly index: NameIndex
  readonly judge: Judge
  readonly shortForms: readonly {
    readonly subject: NameIndex['subjects'][number]
    readonly name: string
    readonly form: RegExp
  }[]
}

function searchFor(names: readonly StandIn[]): Search {
  const index = indexNames(names)
  const shortForms = index.subjects.flatMap((subject) =>
    shortNames(subject).map((name) => ({ subject, name, form: new RegExp(name, 'g') })),
  )
  return { index, judge: judgeOf(index), shortForms }
}

/** Whom a subject stands for among the names that were asked for. */
const nameKey = ({ personId, original }: StandIn) => personId ?? `term ${original}`

const spaced = (text: string, seen: readonly FoldedSpan[]) =>
  seen.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

interface SeenOf {
  readonly name: string
  readonly seen: Seen
}

/** The same search over names as their letters are drawn, each found under its own name. */
function drawnSearch(names: readonly StandIn[]): (text: string) => SeenOf[] {
  const drawn = names.map((one) => ({ ...one, original: asLatinDrawn(one.original.normalize('NFC')) }))
  const keys = new Map(drawn.map((one, at) => [nameKey(one), nameKey(names[at] ?? one)]))
  const search = searchFor(drawn)
  const sought = search.index.subjects.flatMap(soughtOf)
  return (written) => {
    const text = asLatinDrawn(written)
    // A word in letters of two scripts is no everyday word, whatever it reads as.
    const mixed = [...text.matchAll(letters)].flatMap(({ 0: word, index }) => {
      const span = { start: index, end: index + word.length }
      const named = word === written.slice(span.start, span.end) ? [] : sought.filter(({ key }) => key === bare(word))
      return named.map(({ subject, standIn }) => ({ ...span, subject, standIn }))
    })
    const others = seenIn(text, search).filter((one) => !mixed.some((word) => isOver(one, word)))
    return [...mixed, ...others].map((one) => ({
      name: keys.get(nameKey(one.subject.whole)) ?? '',
      seen: { ...one, reason: 'look-alike letters' },
    }))
  }
}

/** What is seen in a text, by name: as it is written; then, in what is left, with letters of other scripts as they are drawn. */
function searchOf(names: readonly StandIn[]): (text: string) => SeenOf[] {
  const plain = searchFor(names)
  const isAnyDrawn = names.some(({ original }) => asLatinDrawn(original) !== original)
  let drawn: ReturnType<typeof drawnSearch> | null = null
  return (text) => {
    const seen = seenIn(text, plain)
    const own = seen.map((one): SeenOf => ({ name: nameKey(one.subject.whole), seen: one }))
    const left = spaced(text, seen)
    if (!isAnyDrawn && asLatinDrawn(left) === left) return own
    drawn ??= drawnSearch(names)
    return [...own, ...drawn(left)]
  }
}

/**
 * For each name or term of `names`, in their order, how often it surely stands in `texts` and where it may stand besides. The same form in
 * the same sentence is named once. `standIn` of a name may be empty: then nothing would leave in its place yet.
 */
export function namesInTexts(names: readonly StandIn[], texts: readonly string[]): NameInTexts[] {
  const search = searchOf(names)
  const times = new Map<string, number>()
  const possible = new Map<string, Map<string, PossiblePlace>>()
  for (const text of texts.map((one) => one.normalize('NFC')))
    for (const { name, seen } of search(text)) {
      const { reason, standIn, start, end } = seen
      if (reason === null) times.set(name, (times.get(name) ?? 0) + 1)
      else {
        const place = { form: text.slice(start, end), sentence: sentenceAround(text, seen), reason, standIn }
        const places = possible.get(name) ?? new Map<string, PossiblePlace>()
        places.set(`${place.form}\n${place.sentence}`, place)
        possible.set(name, places)
      }
    }
  return names.map((one) => ({
    times: times.get(nameKey(one)) ?? 0,
    possible: [...(possible.get(nameKey(one))?.values() ?? [])],
  }))
}
