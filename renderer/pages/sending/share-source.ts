// From what was chosen to what leaves: the source of a shared copy, and everything the page says of it.
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { nothingTold, type SharedStanding } from '../../../shared/records/shared-sender-progress.ts'
import { standingInShare } from '../../../shared/rules/sharing/build-sender-progress.ts'
import {
  type Chosen,
  type ComposedCopy,
  composeShare,
  criterionThingId,
  type ShareSource,
  stayingFields,
} from '../../../shared/rules/sharing/compose-share.ts'
import { allStandIns, type NamedInTexts } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import type { StandIn } from '../../../shared/rules/sharing/pseudonym-mapping.ts'
import type { Sharing } from '../../storage/review/read-share-inputs.ts'
import { namedIn } from './names-in-share.ts'
import type { SendingValues } from './review-request-draft.ts'

export interface Prepared {
  readonly values: SendingValues
  readonly sharing: Sharing
  readonly profile: Profile
  readonly roadmap: Roadmap
}

const criterionOf = (roadmap: Roadmap, id: string) => roadmap.criteria.find((one) => one.id === id)

function chosenThing({ sharing, roadmap }: Prepared, id: string): Chosen[] {
  const found = sharing.records.get(id)
  if (found !== undefined) return [{ sort: 'record', record: found.record, revisions: found.revisions }]
  const criterion = criterionOf(roadmap, id.split('/')[1] ?? '')
  if (criterion === undefined) return []
  return [{ sort: 'criterion', roadmapId: roadmap.id, criterion, evidence: sharing.evidence.get(criterion.id) ?? [] }]
}

export interface CanAsk {
  readonly key: string
  readonly thingId: string
  readonly criterionId: string
  readonly statement: string
}

/** Criteria that may be asked about: each thing's own, each criterion once. */
export function criteriaToAsk({ values, sharing, roadmap }: Prepared): CanAsk[] {
  const given = values.things.flatMap((thingId) => {
    const criteria = sharing.records.get(thingId)?.criteria ?? [thingId.split('/')[1] ?? '']
    return criteria.flatMap((id): CanAsk[] => {
      const criterion = criterionOf(roadmap, id)
      return criterion === undefined
        ? []
        : [{ key: `${thingId} ${id}`, thingId, criterionId: id, statement: criterion.text }]
    })
  })
  return [...new Map(given.toReversed().map((one) => [one.criterionId, one])).values()].toReversed()
}

function askedOf(prepared: Prepared): ShareSource['asked'] {
  const { values, roadmap } = prepared
  return criteriaToAsk(prepared)
    .filter(({ key }) => values.asked.includes(key))
    .flatMap(({ thingId, criterionId }) => {
      const criterion = criterionOf(roadmap, criterionId)
      return criterion === undefined
        ? []
        : [{ roadmapId: roadmap.id, criterionId: criterion.id, statement: criterion.text, thingId }]
    })
}

function standingOf({ values, sharing, profile, roadmap }: Prepared): SharedStanding {
  if (values.withoutStanding === true) return nothingTold()
  const person = sharing.people.find(({ id }) => id === values.personId) ?? null
  return standingInShare({ ...profile, person, roadmap, moved: sharing.moved, actions: sharing.actions })
}

export function sourceOf(prepared: Prepared, { at, day }: SendingMoment, standIns: readonly StandIn[]): ShareSource {
  const { values, sharing, profile } = prepared
  return {
    sentAt: at,
    sentOn: day,
    from: { name: profile.name },
    person: sharing.people.find(({ id }) => id === values.personId) ?? null,
    session: sharing.sessions.find(({ id }) => id === values.sessionId) ?? null,
    standing: standingOf(prepared),
    purpose: values.purpose,
    help: values.help,
    since: values.since,
    questions: values.questions,
    things: values.things.flatMap((id) => chosenThing(prepared, id)),
    asked: askedOf(prepared),
    people: sharing.people,
    named: sharing.named,
    earlierTitles: sharing.earlierTitles,
    standIns,
  }
}

/** For each thing what stays of it, as paths of fields. */
function staysOf(copy: ComposedCopy, { sharing }: Prepared): ReadonlyMap<string, readonly string[]> {
  return new Map(
    copy.things.map(({ id, parts }) => {
      const found = sharing.records.get(id)
      return [id, found === undefined ? [] : stayingFields(found.record, parts)]
    }),
  )
}

/** When it is looked at, or leaves: an instant, and the civil day of it where its owner is. */
export interface SendingMoment {
  readonly at: string
  readonly day: string
}

export interface Leaves {
  readonly copy: ComposedCopy
  readonly named: readonly NamedInTexts[]
  readonly stays: ReadonlyMap<string, readonly string[]>
}

export function leavesOf(prepared: Prepared, moment: SendingMoment): Leaves {
  const copy = composeShare(sourceOf(prepared, moment, allStandIns(prepared.values)))
  const open = prepared.values.standIns.length === 0 ? copy : composeShare(sourceOf(prepared, moment, []))
  return { copy, named: namedIn(open, prepared), stays: staysOf(copy, prepared) }
}

export const thingOfCriterion = (roadmap: Roadmap, criterionId: string): string =>
  criterionThingId(roadmap.id, criterionId)
