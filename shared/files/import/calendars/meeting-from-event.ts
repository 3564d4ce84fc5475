// An event of a calendar as the meeting that an import offers, and what of the event it has no place for.
import type { FoundMeeting } from '../../../rules/import/found-record.ts'
import { fittingTags } from '../journals/note-draft.ts'
import { beginning } from '../source-lines.ts'
import type { ZoneFinder } from './calendar-zones.ts'
import { attendeesOf } from './event-people.ts'
import { eventText, isCallLink } from './event-text.ts'
import { type EventTime, keyOfTime, meetingTime } from './event-times.ts'
import type { ParsedEvent } from './parse-event.ts'

export interface CalendarContext {
  readonly path: string
  readonly zones: ZoneFinder
  /** The owner's IANA zone. */
  readonly own: string
  /** Addresses of whose calendar it is. */
  readonly owners: ReadonlySet<string>
}

const textIn = ({ event }: ParsedEvent, name: string): string => String(event.getFirstPropertyValue(name) ?? '').trim()

const textsIn = ({ event }: ParsedEvent, name: string): string[] =>
  event.getAllProperties(name).flatMap((property) => property.getValues().map(String))

/** What of an event is in no field of a session: by its property, and how it begins. */
export function unreadOf(parsed: ParsedEvent): { readonly property: string; readonly what: string }[] {
  const { call } = eventText(textIn(parsed, 'description'), [])
  const place = textIn(parsed, 'location')
  const isPlace = place !== '' && !isCallLink(place) && !/^(?:microsoft teams|zoom|google meet)/i.test(place)
  return [
    ...(call === '' ? [] : [{ property: 'DESCRIPTION', what: beginning(call) }]),
    ...(isPlace ? [{ property: 'LOCATION', what: beginning(place) }] : []),
  ]
}

export const titleOf = (parsed: ParsedEvent): string =>
  textIn(parsed, 'summary').replace(/\s+/g, ' ') || 'Event without a title'

/** `key` tells which meeting of its series it is; null for an event that takes place once. */
export const sourceIdOf = (uid: string, key: string | null): string =>
  `calendar:#${uid}${key === null ? '' : `/${key}`}`

export interface MeetingOfEvent extends Pick<FoundMeeting, 'isCanceled' | 'isWhole' | 'isInSeries'> {
  /** When it takes place. */
  readonly time: EventTime
  /** Which meeting of its series it is; null for an event that takes place once. */
  readonly key: EventTime | null
}

/** Makes the meetings of an event: what it says is read once for all of them. */
export function meetingMaker(
  parsed: ParsedEvent,
  { path, own, owners }: CalendarContext,
): (meeting: MeetingOfEvent) => FoundMeeting {
  const { event, part, uid, sequence, minutes } = parsed
  const urls = [...textsIn(parsed, 'url'), ...textsIn(parsed, 'attach')]
  const { about, questions, links } = eventText(textIn(parsed, 'description'), urls)
  const attendees = attendeesOf(event, owners)
  const title = titleOf(parsed)
  const isPrivate = /^(?:private|confidential)$/i.test(textIn(parsed, 'class'))
  const tags = fittingTags(textsIn(parsed, 'categories'))
  return ({ time, key, isCanceled, isWhole, isInSeries }) => ({
    kind: 'session',
    sourceId: sourceIdOf(uid, key === null ? null : keyOfTime(key)),
    place: { path, line: part.line, endLine: part.endLine },
    ...meetingTime(time, own),
    dayFrom: 'field',
    minutes,
    title,
    about,
    questions,
    links,
    tags,
    attendees,
    people: attendees.map(({ name, email }) => name || email),
    isCanceled,
    isPrivate,
    uid,
    sequence,
    isWhole,
    isInSeries,
  })
}
