// What a meeting of a calendar becomes beside the session that it was imported as: new, moved, called off; what was held stays as it is.

import { newSession } from '../../records/new-records.ts'
import type { Person } from '../../records/person.ts'
import type { PersonId, SessionId } from '../../records/record-ids.ts'
import type { Session } from '../../records/session.ts'
import type { FoundMeeting, FoundRecord } from './found-record.ts'
import {
  changedFields,
  type FieldChange,
  fieldHashes,
  type ImportedValues,
  isEditedHere,
} from './imported-field-changes.ts'
import type { ImportChoice, KnownRecord } from './match-imported-records.ts'
import { looksLikeSession, personOfMeeting } from './meeting-people.ts'
import { meetingValues, timeFields, wordFields } from './meeting-to-session-fields.ts'

export interface MeetingContext {
  readonly people: readonly Person[]
  /** Civil date. */
  readonly today: string
  readonly newId: () => string
  readonly ownName?: string
  /** Sessions that are here, however they came. */
  readonly sessionIds?: ReadonlySet<string>
}

export type KnownMeeting = KnownRecord & Session

export interface PlannedMeeting {
  readonly state: 'new' | 'same' | 'changed' | 'trashed' | 'held' | 'canceled'
  readonly changes: readonly FieldChange[]
  readonly personId: PersonId | null
  readonly isLikely: boolean
}

/** Nothing was done in it yet: it may still be moved and called off. */
export const isStillPlanned = ({ startedAt, endedAt, closedAt }: Session): boolean =>
  startedAt === null && endedAt === null && closedAt === null

const isMeeting = (known: KnownRecord): known is KnownMeeting => known.kind === 'session'

/** `known` keeps its person where they are no longer met by then: that is no change of the calendar. */
function valuesOf(
  found: FoundMeeting,
  { people, newId, ownName = '' }: MeetingContext,
  known: KnownRecord | null = null,
): ImportedValues {
  const before = known !== null && isMeeting(known) ? people.find(({ id }) => id === known.personId) : undefined
  const ended = before !== undefined && before.endedOn !== null ? before : null
  return meetingValues(found, { person: personOfMeeting(found, people, ownName) ?? ended, ownName, newId })
}

/** What its owner wrote for it, or put with it, since it was imported. */
function hasOwnWords(session: KnownMeeting): boolean {
  const { problemStated, sinceWeMet, notes, attachments, importedFrom } = session
  const isChanged = [...wordFields].some((field) => isEditedHere(session, importedFrom.fields, field))
  return isChanged || [problemStated, sinceWeMet, notes, attachments].some(({ length }) => length > 0)
}

/** A session that is called off goes to the trash, as one that is deleted by hand: unasked only where nothing of its owner is in it. */
const calledOff = (known: KnownRecord | null): FieldChange => ({
  field: 'trashedAt',
  before: null,
  after: 'canceled',
  isEdited: known !== null && isMeeting(known) && hasOwnWords(known),
})

/** What the calendar changed; when it is, as a whole: half of it would be a time that neither the calendar nor the owner chose. */
function meetingChanges({ isPrivate }: FoundMeeting, known: KnownRecord, values: ImportedValues): FieldChange[] {
  const was = known.importedFrom.fields
  const isKept = (field: string) => isPrivate && known.audience !== 'private' && wordFields.has(field)
  const changes = changedFields(known, was, values).filter(({ field }) => !isKept(field))
  const others = changes.filter(({ field }) => !timeFields.includes(field))
  if (others.length === changes.length) return changes
  const isEdited = timeFields.some((field) => isEditedHere(known, was, field))
  const now = new Map<string, unknown>(Object.entries(known))
  const times = timeFields.map((field) => ({ field, before: now.get(field), after: values[field], isEdited }))
  return [...times.filter(({ before, after }) => before !== after), ...others]
}

function stateOf(found: FoundMeeting, known: KnownRecord | null, changes: readonly FieldChange[]) {
  if (known === null) return found.isCanceled ? 'canceled' : 'new'
  if (known.trashedAt !== null) return 'trashed'
  if (!isMeeting(known) || !isStillPlanned(known)) return 'held'
  return changes.length === 0 ? 'same' : 'changed'
}

/** Whether it is of a calendar file that Cairn saved, for a session that is here or for the schedule of a person who is. */
function isFromHere({ uid }: FoundMeeting, { people, sessionIds }: MeetingContext): boolean {
  const id = /^(.+)@cairn$/.exec(uid)?.[1]
  return id !== undefined && (sessionIds?.has(id) === true || people.some((one) => one.id === id))
}

export function planMeeting(found: FoundMeeting, known: KnownRecord | null, context: MeetingContext): PlannedMeeting {
  const { people, today, ownName = '' } = context
  const person = personOfMeeting(found, people, ownName)
  if (known === null && isFromHere(found, context))
    return { state: 'same', changes: [], personId: person?.id ?? null, isLikely: false }
  const moved = () => (known === null ? [] : meetingChanges(found, known, valuesOf(found, context, known)))
  const changes = found.isCanceled ? [calledOff(known)] : moved()
  const state = stateOf(found, known, changes)
  const isAhead = found.day !== null && found.day >= today
  return {
    state,
    changes: state === 'changed' ? changes : [],
    personId: person?.id ?? null,
    isLikely: isAhead && looksLikeSession(found, person, ownName),
  }
}

/** A planned session of what was found, with whom it was chosen to be. */
export function sessionOfMeeting(
  found: FoundMeeting,
  choice: Pick<ImportChoice, 'personId' | 'audience'>,
  context: MeetingContext & { readonly at: string },
): Session {
  const { people, newId, at } = context
  const values = valuesOf(found, context)
  const begun = newSession(newId() as SessionId, found.day ?? context.today, found.zone, at)
  const person = people.find(({ id }) => id === choice.personId)
  const importedFrom = { id: found.sourceId, fields: fieldHashes(values) }
  // The fields are those of a session: its schema looks at them again when it is written.
  return {
    ...begun,
    ...values,
    role: person?.iMentorThem === true ? 'mentor' : 'mentee',
    personId: choice.personId,
    audience: found.isPrivate ? 'private' : choice.audience,
    importedFrom,
  } as Session
}

/** Of one meeting in several files, or twice in one, the newest. */
export function withoutRepeats(found: readonly FoundRecord[]): FoundRecord[] {
  const newest = new Map<string, FoundMeeting>()
  for (const one of found) {
    if (one.kind !== 'session') continue
    const before = newest.get(one.sourceId)
    if (before === undefined || one.sequence >= before.sequence) newest.set(one.sourceId, one)
  }
  return found.filter((one) => one.kind !== 'session' || newest.get(one.sourceId) === one)
}
