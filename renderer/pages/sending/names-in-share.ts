// Who is named in what leaves: for sure, and where only the owner can tell, with what was decided of those places.
import type { Profile } from '../../../shared/records/profile.ts'
import type { ComposedCopy } from '../../../shared/rules/sharing/compose-share.ts'
import { namesInTexts } from '../../../shared/rules/sharing/possible-places.ts'
import type { StandIn } from '../../../shared/rules/sharing/stand-in.ts'
import { personStandIns } from '../../../shared/rules/sharing/stand-ins.ts'
import type { Sharing } from '../../storage/read-sharing.ts'
import type { PlaceToDecide } from './possible-places.tsx'
import type { GivenStandIn, PlaceDecision, SendingValues } from './sending-values.ts'

type Named = Pick<GivenStandIn, 'personId' | 'original'>

export const isSameName = (one: Named, other: Named): boolean =>
  one.personId === other.personId && (one.personId !== null || one.original === other.original)

/** A place that was decided on as what leaves there: its form says which part of the pseudonym that is. */
function decidedStandIn({ form, sentence }: PlaceDecision, given: GivenStandIn): StandIn {
  const [alone] = namesInTexts([given], [form])
  const standIn = alone?.possible[0]?.standIn || given.standIn
  return { personId: given.personId, original: form, standIn, sentence }
}

/** Each person's pseudonym whole and in parts, each term as it is, and each place that is to be replaced too. */
export function allStandIns({ standIns, decisions = [] }: SendingValues): StandIn[] {
  const given = standIns.filter(({ standIn }) => standIn.trim() !== '')
  return given.flatMap((one) => {
    const { personId, original, standIn } = one
    const places = decisions.filter((place) => place.replace && isSameName(place, one))
    const whole = personId === null ? [{ personId, original, standIn }] : personStandIns(personId, original, standIn)
    return [...whole, ...places.map((place) => decidedStandIn(place, one))]
  })
}

export interface NamedInShare {
  /** Null for a term. */
  readonly personId: string | null
  readonly name: string
  readonly times: number
  readonly places: readonly PlaceToDecide[]
  /** Who sends it: a reader knows them, so no pseudonym is given to them together with the others. */
  readonly isSender: boolean
}

/** Every text that leaves, one after the other. */
export const textsOf = (copy: ComposedCopy): string[] => [
  copy.from.name,
  copy.help,
  copy.session?.goal ?? '',
  copy.session?.problem ?? '',
  ...copy.questions.map(({ text }) => text),
  ...[...copy.since, ...copy.things.flatMap(({ parts }) => parts)].flatMap(({ heading, text }) => [heading, text]),
  ...copy.things.map(({ title }) => title),
  ...copy.asked.map(({ statement }) => statement),
]

interface NamesSource {
  readonly values: SendingValues
  readonly sharing: Pick<Sharing, 'people'>
  readonly profile: Pick<Profile, 'id' | 'name'>
}

/** Who is named in a copy without pseudonyms, by whole name or a part of it, or may be; the reader is not among them. All terms are. */
export function namedIn(copy: ComposedCopy, { values, sharing, profile }: NamesSource): NamedInShare[] {
  const people = [profile, ...sharing.people.filter(({ id }) => id !== values.personId)]
    .map(({ id, name }): Named => ({ personId: id, original: name }))
    .filter(({ original }) => original.trim() !== '')
  const terms = values.standIns.filter(({ personId }) => personId === null)
  const names = [...people, ...terms].map((one) => ({
    ...one,
    standIn: values.standIns.find((given) => isSameName(given, one))?.standIn ?? '',
  }))
  const found = namesInTexts(names, textsOf(copy))
  return names.flatMap(({ personId, original }, at) => {
    const { times, possible } = found[at] ?? { times: 0, possible: [] }
    if (personId !== null && times === 0 && possible.length === 0) return []
    const decided = (values.decisions ?? []).filter((one) => isSameName(one, { personId, original }))
    const places = possible.map((place) => ({
      ...place,
      replaced:
        decided.find(({ form, sentence }) => form === place.form && sentence === place.sentence)?.replace ?? null,
    }))
    return [{ personId, name: original, times, places, isSender: personId === profile.id }]
  })
}
