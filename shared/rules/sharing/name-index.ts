// Names and terms made ready to be looked for, all of them at once: one look-up for each piece of a text, however many names there are.
import { type FoldedSpan, fold } from '../text/fold-text.ts'
import { beginningsOf, type Sought } from './may-contain-name.ts'
import { type Piece, piecesOf } from './name-tokenizer.ts'
import { hyphenedKey, type NameWord, nameWords, ownWords } from './name-words.ts'
import type { StandIn } from './pseudonym-mapping.ts'

/** A person with a pseudonym, or a term (`personId` null), as it is looked for. */
export interface Subject {
  readonly at: number
  readonly whole: StandIn
  readonly isTerm: boolean
  /** A person's words by folded key. Empty for a term. */
  readonly words: ReadonlyMap<string, NameWord>
  /** In the order of the name, for what goes before: titles and particles. */
  readonly order: readonly NameWord[]
  /** What stands for each word of the name alone, by group. */
  readonly parts: readonly StandIn[]
  /** First letters of the words, which may stand for them beside another: "Ł. Żak". */
  readonly initials: ReadonlySet<string>
  /** A term's pieces, in order. */
  readonly sequence: readonly string[]
}

/** Which subject a key speaks of, and whether it is all of the name written as one word. */
export interface Entry {
  readonly subject: Subject
  readonly isJoined: boolean
}

/** A place of `text`, in UTF-16 code units. */
export interface FoundName extends FoldedSpan {
  readonly subject: Subject
  /** What was found of it, as its owner writes it, and what leaves in its place. */
  readonly original: string
  readonly standIn: string
  /** `possible`: a word of everyday English as well, which nobody but its owner can tell. */
  readonly certainty: 'sure' | 'possible'
}

export interface NameIndex {
  readonly subjects: readonly Subject[]
  readonly byKey: ReadonlyMap<string, readonly Entry[]>
  /** By `shapeOf` whether any key looks so: most words of a text are passed over by this alone. */
  readonly shapes: Uint8Array
  /** What a whole text is passed over by. */
  readonly sought: Sought
  /** Keys in scripts without spaces by their first character, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly key: string; readonly entry: Entry }[]>
  /** Terms with signs in them, such as C++, which are no words: looked for as they stand. */
  readonly literal: readonly { readonly text: string; readonly subject: Subject }[]
}

const isUnspaced = (key: string) => !/^[a-z\d]*$/.test(key) && piecesOf(key).some(({ sort }) => sort === 'unspaced')
const textOf =
  (text: string) =>
  ({ start, end }: Piece) =>
    text.slice(start, end)

/** The words of a name one after the other without spaces, as in addresses: in order, the last first, without particles. */
function joinedKeys(words: readonly NameWord[]): string[] {
  const naming = words.filter(({ sort }) => sort === 'name')
  const untitled = words.filter(({ sort }) => sort === 'name' || sort === 'particle')
  if (naming.length < 2) return []
  const pairs = naming.flatMap((one) => naming.filter((other) => other !== one).map((other) => [one, other]))
  const ways: (readonly NameWord[])[] = [naming, untitled, ...pairs, naming.toReversed()]
  // With particles but without the first name: "vanderberg".
  const from = words.findIndex(({ sort }) => sort === 'particle')
  if (from > 0) ways.push(words.slice(from))
  const keyAt = (at: number) => (word: NameWord) => word.keys[at] ?? word.keys[0] ?? ''
  // Most ways of most names are the same word again, and each would be looked up and kept once more.
  const hyphened = (word: NameWord) => word.hyphened[0] ?? keyAt(0)(word)
  return [...new Set(ways.flatMap((way) => [keyAt(0), keyAt(1), hyphened].map((how) => way.map(how).join(''))))]
}

/** What a name gives a subject whatever stands for it. */
type OfName = Pick<Subject, 'words' | 'order' | 'initials'> & { readonly own: readonly string[] }

// As with the words of a name: while pseudonyms are typed the people stay the same.
const ofNames = new WeakMap<readonly NameWord[], OfName>()

function ofName(name: string): OfName {
  const order = nameWords(name)
  const known = ofNames.get(order)
  if (known !== undefined) return known
  const words = new Map(order.flatMap((word) => [...word.keys, ...word.hyphened].map((key) => [key, word] as const)))
  const initials = new Set(
    order.flatMap(({ sort, keys }) => (sort === 'name' ? [Array.from(keys[0] ?? '')[0] ?? ''] : [])),
  )
  const made = { order, words, initials, own: ownWords(name) }
  ofNames.set(order, made)
  return made
}

function personSubject(at: number, whole: StandIn, explicit: readonly StandIn[]): Subject {
  const { order, words, initials, own } = ofName(whole.original)
  const others = whole.standIn.trim().split(/\s+/)
  const given = explicit.map((one) => [fold(one.original), one] as const)
  const parts = own.map((original, index): StandIn => {
    const known = given.length === 0 ? undefined : given.findLast(([key]) => key === fold(original))?.[1]
    if (known !== undefined) return known
    const standIn = others.length === own.length ? (others[index] ?? whole.standIn) : whole.standIn
    return { personId: whole.personId, original, standIn }
  })
  return { at, whole, isTerm: false, words, order, parts, initials, sequence: [] }
}

function termSubject(at: number, whole: StandIn): Subject {
  const text = fold(whole.original.normalize('NFC')).replaceAll("'", '')
  const sequence = piecesOf(text).map(textOf(text))
  return { at, whole, isTerm: true, words: new Map(), order: [], parts: [], initials: new Set(), sequence }
}

/** People by id with their longest name, which holds the others; terms each for itself. */
function subjectsOf(standIns: readonly StandIn[]): Subject[] {
  const sorted = standIns
    .filter(({ original }) => original.trim() !== '')
    .toSorted((one, other) => other.original.length - one.original.length)
  const people = new Map<string, StandIn[]>()
  for (const one of sorted) {
    if (one.personId === null) continue
    const known = people.get(one.personId)
    if (known === undefined) people.set(one.personId, [one])
    else known.push(one)
  }
  const subjects: Subject[] = []
  for (const [whole, ...parts] of people.values())
    if (whole !== undefined) subjects.push(personSubject(subjects.length, whole, parts))
  for (const term of sorted) if (term.personId === null) subjects.push(termSubject(subjects.length, term))
  return subjects
}

interface Key {
  readonly key: string
  readonly isJoined: boolean
}

const personKeys = new WeakMap<readonly NameWord[], readonly Key[]>()

function keysOfPerson({ order, words }: Subject): readonly Key[] {
  const found = personKeys.get(order)
  if (found !== undefined) return found
  const alone = [...words].flatMap(([key, { sort }]) => (sort === 'name' ? [{ key, isJoined: false }] : []))
  const keys = [...joinedKeys(order).map((key) => ({ key, isJoined: true })), ...alone]
  personKeys.set(order, keys)
  return keys
}

function keysOf(subject: Subject): readonly Key[] {
  if (subject.isTerm) {
    const { sequence } = subject
    const joined = sequence.length > 1 ? [{ key: sequence.join(''), isJoined: true }] : []
    const [first = ''] = sequence
    const hyphened = hyphenedKey(subject.whole.original.trim().split(/\s/)[0] ?? '')
    const begun = hyphened.replaceAll('-', '') === first ? new Set([first, hyphened]) : [first]
    return [...joined, ...[...begun].map((key) => ({ key, isJoined: sequence.length === 1 }))]
  }
  return keysOfPerson(subject)
}

const hasSigns = (text: string) => /[^\p{L}\p{N}\p{M}\s'._-]/u.test(fold(text.trim()))

const shapeCount = 65_536
/** A number of a word's first two letters and its length, below the length of `shapes`. */
export const shapeOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 961 + (end > start + 1 ? text.charCodeAt(start + 1) : 0) * 31 + (end - start)) &
  (shapeCount - 1)

interface Made {
  readonly standIns: readonly StandIn[]
  readonly index: NameIndex
}
const mostMade = 4
let made: readonly Made[] = []
const isSame = (one: StandIn, other: StandIn | undefined) =>
  one.original === other?.original && one.standIn === other.standIn && one.personId === other.personId

/** Everything that `standIns` names, in one index. The last few are kept: a page asks for the same names with every letter typed. */
export function indexNames(standIns: readonly StandIn[]): NameIndex {
  const known = made.find(
    (one) => one.standIns.length === standIns.length && standIns.every((given, at) => isSame(given, one.standIns[at])),
  )
  if (known !== undefined) return known.index
  const next = { standIns: [...standIns], index: newIndex(standIns) }
  made = [next, ...made].slice(0, mostMade)
  return next.index
}

function newIndex(standIns: readonly StandIn[]): NameIndex {
  const subjects = subjectsOf(standIns)
  const byKey = new Map<string, Entry[]>()
  const unspaced = new Map<string, { key: string; entry: Entry }[]>()
  const literal: { text: string; subject: Subject }[] = []
  const shapes = new Uint8Array(shapeCount)
  for (const subject of subjects) {
    if (subject.isTerm && (hasSigns(subject.whole.original) || subject.sequence.length === 0)) {
      literal.push({ text: fold(subject.whole.original.trim()), subject })
      continue
    }
    for (const { key, isJoined } of keysOf(subject)) {
      const entry = { subject, isJoined }
      if (isUnspaced(key) && !(subject.isTerm && !isJoined)) {
        const first = Array.from(key)[0] ?? ''
        unspaced.set(first, [...(unspaced.get(first) ?? []), { key, entry }])
      }
      // A name is begun where the first of its pieces stands: "o" of "o-neill".
      const found = byKey.get(key)
      if (found !== undefined) {
        if (!found.some((one) => one.subject === subject)) found.push(entry)
        continue
      }
      byKey.set(key, [entry])
      const begins = key.includes('-') ? (key.split('-')[0] ?? key) : key
      if (begins !== key && !byKey.has(begins)) byKey.set(begins, [])
      shapes[shapeOf(begins, 0, begins.length)] = 1
    }
  }
  for (const keys of unspaced.values()) keys.sort((one, other) => other.key.length - one.key.length)
  const isKey = (word: string) => byKey.has(word)
  const sought = { beginnings: beginningsOf(byKey.keys()), isKey, isInUnspaced: unspaced.size > 0 }
  return { subjects, byKey, shapes, sought, unspaced, literal }
}
