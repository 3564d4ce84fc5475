// Pseudonyms as they are given, and what was decided of places that may be a name: the same for a review request and for a packet.

import { personStandIns } from './apply-pseudonyms.ts'
import { namesInTexts, type PossiblePlace } from './find-possible-names.ts'
import type { StandIn } from './pseudonym-mapping.ts'

/** One name or term and its pseudonym; `personId` null for a term. */
export interface GivenStandIn {
  readonly personId: string | null
  readonly original: string
  readonly standIn: string
}

/** What was decided of one place that may be a name: written as `form`, in this sentence. */
export interface PlaceDecision {
  readonly personId: string | null
  readonly original: string
  readonly form: string
  readonly sentence: string
  readonly replace: boolean
}

export interface PseudonymChoices {
  readonly standIns: readonly GivenStandIn[]
  /** Absent in a draft from before there were any. */
  readonly decisions?: readonly PlaceDecision[]
}

type Named = Pick<GivenStandIn, 'personId' | 'original'>

export const isSameName = (one: Named, other: Named): boolean =>
  one.personId === other.personId && (one.personId !== null || one.original === other.original)

const isEmptyFor = ({ personId, standIn }: GivenStandIn) => standIn === '' && personId !== null

/** The choices with this pseudonym in the place of the one before; an empty one of a person is none. A term stays listed. */
export const withGiven = (choices: PseudonymChoices, ...given: readonly GivenStandIn[]): PseudonymChoices => ({
  ...choices,
  standIns: [
    ...choices.standIns.filter((one) => !given.some((other) => isSameName(one, other))),
    ...given.filter((one) => !isEmptyFor(one)),
  ],
})

export const withoutGiven = (choices: PseudonymChoices, given: Named): PseudonymChoices => ({
  ...choices,
  standIns: choices.standIns.filter((one) => !isSameName(one, given)),
})

/** The choices with these places of a name decided; null leaves them undecided again. */
export function withDecided(
  choices: PseudonymChoices,
  name: Named,
  places: readonly Pick<PlaceDecision, 'form' | 'sentence'>[],
  replace: boolean | null,
): PseudonymChoices {
  const isOne = (one: PlaceDecision) =>
    isSameName(one, name) && places.some(({ form, sentence }) => form === one.form && sentence === one.sentence)
  const { personId, original } = name
  const decided = places.map(({ form, sentence }) => ({ personId, original, form, sentence }))
  return {
    ...choices,
    decisions: [
      ...(choices.decisions ?? []).filter((one) => !isOne(one)),
      ...(replace === null ? [] : decided.map((one) => ({ ...one, replace }))),
    ],
  }
}

/** A place that was decided on as what leaves there: its form says which part of the pseudonym that is. */
function decidedStandIn({ form, sentence }: PlaceDecision, given: GivenStandIn): StandIn {
  const [alone] = namesInTexts([given], [form])
  const standIn = alone?.possible[0]?.standIn || given.standIn
  return { personId: given.personId, original: form, standIn, sentence }
}

/** Each person's pseudonym whole and in parts, each term as it is, and each place that is to be replaced too. */
export function allStandIns({ standIns, decisions = [] }: PseudonymChoices): StandIn[] {
  const given = standIns.filter(({ standIn }) => standIn.trim() !== '')
  return given.flatMap((one) => {
    const { personId, original, standIn } = one
    const places = decisions.filter((place) => place.replace && isSameName(place, one))
    const whole = personId === null ? [{ personId, original, standIn }] : personStandIns(personId, original, standIn)
    return [...whole, ...places.map((place) => decidedStandIn(place, one))]
  })
}

export interface PlaceToDecide extends PossiblePlace {
  /** Null while nothing is decided. */
  readonly replaced: boolean | null
}

export interface NamedInTexts {
  /** Null for a term. */
  readonly personId: string | null
  readonly name: string
  readonly times: number
  readonly places: readonly PlaceToDecide[]
  /** Whose words these are: their reader knows them, so no pseudonym is given to them together with the others. */
  readonly isSender: boolean
}

/** Places of names with a pseudonym that nobody has decided on. */
export const undecidedPlaces = (
  named: readonly NamedInTexts[],
  { standIns }: PseudonymChoices,
): readonly PlaceToDecide[] =>
  named
    .filter(({ personId, name }) =>
      standIns.some((given) => isSameName(given, { personId, original: name }) && given.standIn.trim() !== ''),
    )
    .flatMap(({ places }) => places.filter(({ replaced }) => replaced === null))

interface NamesOf {
  readonly choices: PseudonymChoices
  /** Everybody who could be named, whose words they are among them. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly senderId: string
}

/** Who is named in texts without pseudonyms, by whole name or a part of it, or may be. All terms are listed. */
export function namedInTexts(texts: readonly string[], { choices, people, senderId }: NamesOf): NamedInTexts[] {
  const persons = people
    .map(({ id, name }): Named => ({ personId: id, original: name }))
    .filter(({ original }) => original.trim() !== '')
  const terms = choices.standIns.filter(({ personId }) => personId === null)
  const names = [...persons, ...terms].map((one) => ({
    ...one,
    standIn: choices.standIns.find((given) => isSameName(given, one))?.standIn ?? '',
  }))
  const found = namesInTexts(names, texts)
  return names.flatMap(({ personId, original }, at) => {
    const { times, possible } = found[at] ?? { times: 0, possible: [] }
    if (personId !== null && times === 0 && possible.length === 0) return []
    const decided = (choices.decisions ?? []).filter((one) => isSameName(one, { personId, original }))
    const places = possible.map((place) => ({
      ...place,
      replaced:
        decided.find(({ form, sentence }) => form === place.form && sentence === place.sentence)?.replace ?? null,
    }))
    return [{ personId, name: original, times, places, isSender: personId === senderId }]
  })
}
