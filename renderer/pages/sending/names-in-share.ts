// Who is named in what leaves for a reader: for sure, and where only the owner can tell.
import type { Profile } from '../../../shared/records/profile.ts'
import type { ComposedCopy } from '../../../shared/rules/sharing/compose-share.ts'
import { type NamedInTexts, namedInTexts } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import type { Sharing } from '../../storage/review/read-share-inputs.ts'
import type { SendingValues } from './review-request-draft.ts'

/** Every text that leaves, one after the other. */
const textsOf = (copy: ComposedCopy): string[] => [
  copy.from.name,
  copy.help,
  copy.session?.goal ?? '',
  copy.session?.problem ?? '',
  copy.standing.level,
  copy.standing.target,
  copy.standing.towards,
  ...copy.standing.moved.flatMap(({ statement, place }) => [statement, place]),
  ...copy.standing.actions.map(({ text }) => text),
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

/** Who is named in a copy without pseudonyms, or may be; the reader is not among them. */
export const namedIn = (copy: ComposedCopy, { values, sharing, profile }: NamesSource): NamedInTexts[] =>
  namedInTexts(textsOf(copy), {
    choices: values,
    people: [profile, ...sharing.people.filter(({ id }) => id !== values.personId)],
    senderId: profile.id,
  })
