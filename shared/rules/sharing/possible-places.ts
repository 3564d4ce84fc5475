// Places that may name somebody although nothing can be sure of it: everyday words, plurals and other endings, compounds, initials, short
// forms. Each is shown with its sentence to the owner, who decides.
import { fold } from '../folding.ts'
import { isCommonWord, isNameAndWord } from './common-words.ts'
import { findNames } from './find-names.ts'
import { indexNames, type NameIndex, type Subject } from './name-index.ts'
import { sentenceAround } from './sentence-around.ts'

export type PossibleReason = 'everyday word' | 'ending' | 'compound' | 'initials' | 'short form'

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

/** Two letters that are read as something else before they are read as somebody. */
const abbreviations = new Set(
  'ad ai am api ar bi cd ci cpu cs cv db dc de dm dr ec eu ex fe go gpu hq hr id io ip is it js kb la lb mb md mf ml ms mr na ni no ok or os pa pc pd pm po pr qa qc ra rc rd rr sa sb sd se sf si sl sm so sql st td ti tl tm to tv ts ui uk un us ux vm vp vr wc'.split(
    ' ',
  ),
)

const letters = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}’']+/gu
const startsLarge = (word: string) => /^\p{Lu}/u.test(word)
const bare = (word: string) => fold(word).replaceAll("'", '')
/** "LukaszService", "getLukasz" as their humps. */
const humpsOf = (word: string) => word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).map(bare)

interface Sought {
  readonly subject: Subject
  readonly key: string
  readonly standIn: string
  /** An everyday word as well: only its capitals and humps are looked at. */
  readonly isWord: boolean
}

function soughtOf(subject: Subject): Sought[] {
  if (subject.isTerm) {
    const key = subject.sequence.join('')
    return key.length < 3 ? [] : [{ subject, key, standIn: subject.whole.standIn, isWord: isCommonWord(key) }]
  }
  return [...subject.words].flatMap(([key, { sort, group }]) =>
    sort !== 'name' || key.length < 3
      ? []
      : [
          {
            subject,
            key,
            standIn: (subject.parts[group] ?? subject.whole).standIn,
            isWord: isCommonWord(key) || isNameAndWord(key),
          },
        ],
  )
}

/** A stem that endings are hung on: Slavic and Latin names change their last vowel ("Anna", "Anny"). */
const stemOf = (key: string) => (/[aeiouy]$/.test(key) && key.length > 3 ? key.slice(0, -1) : key)

interface Word {
  readonly folded: string
  readonly isLarge: boolean
  readonly humps: readonly string[]
}

function reasonFor({ folded, isLarge, humps }: Word, { key, isWord, subject }: Sought): PossibleReason | null {
  if (folded === key) return null
  if (humps.includes(key)) return 'compound'
  if (isWord) return isLarge && (folded === `${key}s` || folded === `${key}es`) ? 'ending' : null
  if (folded.startsWith(key) && folded.length - key.length <= 4) return 'ending'
  if (key.length > 3 && folded.includes(key)) return 'compound'
  if (!isLarge || subject.isTerm) return null
  const stem = stemOf(key)
  if (stem.length > 2 && folded.startsWith(stem) && folded.length - stem.length <= 3) return 'ending'
  return folded.length > 2 && key.startsWith(folded) ? 'short form' : null
}

/** "lzak", "zakl", "lukaszz", and "ŁŻ" in capitals. */
function initialForms({
  order,
  initials,
  parts,
  whole,
}: Subject): { readonly form: string; readonly large: boolean }[] {
  const names = order.filter(({ sort }) => sort === 'name')
  const [first, last] = [names[0]?.keys[0] ?? '', names.at(-1)?.keys[0] ?? '']
  if (names.length < 2 || parts.length < 2 || whole.personId === null) return []
  const [one, other] = [first.charAt(0), last.charAt(0)]
  const joined = [one + last, last + one, first + other, other + first].filter((form) => form.length > 3)
  const short =
    [...initials].join('').length === names.length
      ? names.map(({ keys }) => keys[0]?.charAt(0) ?? '').join('')
      : one + other
  return [
    ...joined.map((form) => ({ form, large: false })),
    ...(abbreviations.has(short) ? [] : [{ form: short, large: true }]),
  ]
}

interface PossibleIn {
  readonly place: PossiblePlace
  readonly subject: Subject
}

type Judge = (
  word: string,
) => readonly { readonly subject: Subject; readonly reason: PossibleReason; readonly standIn: string }[]

/** Each word is judged once, however often it stands there. */
function judgeOf({ subjects }: NameIndex): Judge {
  const sought = subjects.flatMap(soughtOf)
  const known = new Map<string, ReturnType<Judge>>()
  const initials = new Map<string, { readonly subject: Subject; readonly large: boolean }>()
  for (const subject of subjects)
    for (const { form, large } of initialForms(subject)) if (!initials.has(form)) initials.set(form, { subject, large })
  const judged: Judge = (word) => {
    const folded = bare(word)
    if (isCommonWord(folded)) return []
    const short = initials.get(folded)
    if (short !== undefined && (!short.large || word === word.toUpperCase()))
      return [{ subject: short.subject, reason: 'initials', standIn: short.subject.whole.standIn }]
    const seen = { folded, isLarge: startsLarge(word), humps: humpsOf(word) }
    return sought.flatMap((one) => {
      const reason = reasonFor(seen, one)
      return reason === null ? [] : [{ subject: one.subject, reason, standIn: one.standIn }]
    })
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

function possibleIn(
  text: string,
  index: NameIndex,
  judge: Judge,
): { readonly times: ReadonlyMap<Subject, number>; readonly possible: PossibleIn[] } {
  const found = findNames(text, index)
  const times = new Map<Subject, number>()
  const possible: PossibleIn[] = []
  const add = (subject: Subject, span: { start: number; end: number }, reason: PossibleReason, standIn: string) =>
    possible.push({
      subject,
      place: { form: text.slice(span.start, span.end), sentence: sentenceAround(text, span), reason, standIn },
    })
  for (const { subject, certainty, standIn, ...span } of found) {
    if (certainty === 'sure') times.set(subject, (times.get(subject) ?? 0) + 1)
    else add(subject, span, 'everyday word', standIn)
  }
  for (const match of wordsIn(text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const judged = judge(/^\p{Lu}\./u.test(match[0]) ? match[0].replace(/[. ]/g, '') : match[0])
    if (judged.length === 0 || found.some((one) => one.start < span.end && span.start < one.end)) continue
    for (const { subject, reason, standIn } of judged) add(subject, span, reason, standIn)
  }
  return { times, possible }
}

/**
 * For each name or term of `names`, in their order, how often it surely stands in `texts` and where it may stand besides. The same form in
 * the same sentence is named once. `standIn` of a name may be empty: then nothing would leave in its place yet.
 */
export function namesInTexts(
  names: readonly { readonly personId: string | null; readonly original: string; readonly standIn: string }[],
  texts: readonly string[],
): NameInTexts[] {
  const index = indexNames(names)
  const judge = judgeOf(index)
  const times = new Map<Subject, number>()
  const possible = new Map<Subject, Map<string, PossiblePlace>>()
  for (const text of texts.map((one) => one.normalize('NFC'))) {
    const inText = possibleIn(text, index, judge)
    for (const [subject, count] of inText.times) times.set(subject, (times.get(subject) ?? 0) + count)
    for (const { subject, place } of inText.possible) {
      const places = possible.get(subject) ?? new Map<string, PossiblePlace>()
      places.set(`${place.form}\n${place.sentence}`, place)
      possible.set(subject, places)
    }
  }
  return names.map(({ personId, original }) => {
    const subject = index.subjects.find(({ whole }) =>
      personId === null ? whole.personId === null && whole.original === original : whole.personId === personId,
    )
    const none = { times: 0, possible: [] }
    return subject === undefined
      ? none
      : { times: times.get(subject) ?? 0, possible: [...(possible.get(subject)?.values() ?? [])] }
  })
}
