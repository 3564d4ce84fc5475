// Pseudonyms in the place of the names and terms that have one: in every text that leaves, however the name was written there.
import { fold } from '../text/fold-text.ts'
import { findNames } from './find-names.ts'
import { type FoundName, indexNames } from './name-index.ts'
import { ownWords } from './name-words.ts'
import type { StandIn } from './pseudonym-mapping.ts'
import { inManner, marksAround } from './pseudonym-style.ts'
import { sentenceAround } from './sentence-around.ts'
import { shownText } from './text-variants.ts'

type Place = Pick<FoundName, 'start' | 'end' | 'original' | 'standIn'>

function withPlaces(text: string, places: readonly Place[]): string {
  let [made, at] = ['', 0]
  for (const { start, end, original, standIn } of places) {
    const written = text.slice(start, end)
    const { opening, closing } = marksAround(written, () => text.slice(0, start))
    made += `${text.slice(at, start)}${opening}${inManner(written, original, standIn)}${closing}`
    at = end
  }
  return made + text.slice(at)
}

/** A form is written in the manner of a name of two words, joined where it stands in one word; that of a term as its pseudonym is. */
const mannerOf = ({ personId }: StandIn) => (personId === null ? 'Xx' : 'Xx Xx')

/** Whether a place that stands in `here` is one that was decided on in `sentence`. */
type IsSamePlace = (sentence: string, here: string) => boolean
const inThatSentence: IsSamePlace = (sentence, here) => sentence === here
/** Where sentences are quoted in part, and as they are read. */
export const inPartOfIt: IsSamePlace = (sentence, here) => sentence.includes(here) || shownText(sentence).includes(here)

/** Places their owner decided on, as far as they still stand in the same sentence. */
function decidedPlaces(text: string, decided: readonly StandIn[], isSame: IsSamePlace): Place[] {
  return decided.flatMap((one) => {
    const { original, standIn, sentence } = one
    const places: Place[] = []
    for (let at = text.indexOf(original); at !== -1; at = text.indexOf(original, at + original.length)) {
      const span = { start: at, end: at + original.length }
      if (isSame(sentence ?? '', sentenceAround(text, span))) places.push({ ...span, original: mannerOf(one), standIn })
    }
    return places
  })
}

function allPlaces(found: readonly Place[], decided: readonly Place[]): Place[] {
  const free = decided.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end))
  const places = [...found, ...free].sort((one, other) => one.start - other.start || other.end - one.end)
  return places.filter(({ start }, at) => start >= Math.max(0, ...places.slice(0, at).map(({ end }) => end)))
}

/**
 * What puts pseudonyms into a text. Everybody's words are known from the longest of their names; what is only possibly a name (see
 * find-names.ts) stays, unless a pseudonym names its sentence. Those without a pseudonym are left as they are.
 */
export function standInsFor(standIns: readonly StandIn[], isSame = inThatSentence): (text: string) => string {
  const given = standIns.filter(({ standIn }) => standIn.trim() !== '')
  if (given.length === 0) return (text) => text
  const decided = given.filter(({ sentence }) => sentence !== undefined)
  const index = indexNames(given.filter(({ sentence }) => sentence === undefined))
  return oncePerText((written) => {
    const text = written.normalize('NFC')
    const found = findNames(text, index).filter(({ certainty }) => certainty === 'sure')
    if (decided.length === 0) return found.length === 0 ? text : withPlaces(text, found)
    return withPlaces(text, allPlaces(found, decidedPlaces(text, decided, isSame)))
  })
}

/** A share of two hundred records has the same few headings and labels in each. */
function oncePerText(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const changed = change(text)
    known.set(text, changed)
    return changed
  }
}

/** How often a name or term stands in these texts as a whole. */
export function timesNamed(original: string, texts: readonly string[]): number {
  const index = indexNames([{ personId: null, original, standIn: original }])
  return texts.reduce((sum, text) => sum + findNames(text.normalize('NFC'), index).length, 0)
}

/** Names that are nobody's, in two words like most. */
const invented = [
  'Alder Finch',
  'Birch Wren',
  'Cedar Lark',
  'Elm Rook',
  'Hazel Teal',
  'Larch Swift',
  'Maple Dove',
  'Oak Heron',
  'Pine Crane',
  'Rowan Plover',
  'Spruce Kite',
  'Willow Tern',
] as const

/** The `at`th invented name that is none of those `taken`, as words. */
function inventedName(at: number, taken: ReadonlySet<string>): string {
  const free = invented.filter(
    (name) =>
      !name
        .toLowerCase()
        .split(' ')
        .some((word) => taken.has(word)),
  )
  const name = free[at % Math.max(free.length, 1)] ?? 'Someone Else'
  const round = Math.floor(at / Math.max(free.length, 1))
  return round === 0 ? name : `${name} ${round + 1}`
}

/** A person's pseudonym, whole and in parts: first and last name each leave as the same part of it. Titles and particles have none. */
export function personStandIns(personId: string, name: string, standIn: string): StandIn[] {
  const whole = { personId, original: name.trim(), standIn: standIn.trim() }
  const [words, others] = [ownWords(whole.original), whole.standIn.split(/\s+/)]
  const parts = words.map((original, at) => ({
    personId,
    original,
    standIn: others.length === words.length ? (others[at] ?? whole.standIn) : whole.standIn,
  }))
  return whole.original === '' ? [] : [whole, ...parts.filter(({ original }) => original !== whole.original)]
}

/** A pseudonym for each of these people, none of whom is called so. */
export function inventedStandIns(
  people: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  const taken = new Set(people.flatMap(({ name }) => fold(name).split(/[\s-]+/)))
  return new Map(people.map(({ id }, at) => [id, inventedName(at, taken)]))
}
