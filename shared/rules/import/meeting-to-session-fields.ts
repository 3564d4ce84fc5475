// A meeting of a calendar as the fields of a planned session.
import type { Person } from '../../records/person.ts'
import { newAgendaItem } from '../sessions/apply-session-changes.ts'
import type { FoundMeeting } from './found-record.ts'
import type { ImportedValues } from './imported-field-changes.ts'
import type { KnownRecord } from './match-imported-records.ts'
import { isGenericTitle } from './meeting-people.ts'

interface MeetingContext {
  readonly person: Person | null
  readonly ownName: string
  readonly newId: () => string
}

/** Minutes of a session where neither the calendar nor its person says. */
const usualMinutes = 60

/** A title that only names the two who meet is no goal. */
function goalOf({ title, about }: FoundMeeting, { person, ownName }: MeetingContext): string {
  const parts = [isGenericTitle(title, person, ownName) ? '' : title, about]
  return parts.filter((part) => part !== '').join('\n\n')
}

export function meetingValues(found: FoundMeeting, context: MeetingContext): ImportedValues {
  const { day, startsAt, zone, minutes, questions, links, tags } = found
  const { person, newId } = context
  return {
    day,
    startsAt,
    zone,
    minutes: minutes ?? person?.minutes ?? usualMinutes,
    personId: person?.id ?? null,
    goal: goalOf(found, context),
    agenda: questions.map((text) => newAgendaItem(newId(), text)),
    reading: links.map(({ title, url }) => ({
      id: newId(),
      title: title || url.slice(0, 400),
      url,
      recordId: null,
      sentOn: null,
    })),
    tags: [...tags],
  }
}

/** What a session says, rather than when and with whom it is. */
export const wordFields: ReadonlySet<string> = new Set(['goal', 'agenda', 'reading', 'tags'])

/** Others may see it, as far as they see anything: what it says changes only by its owner's choice. */
export const isSharedSession = (known: KnownRecord | null): boolean =>
  known?.kind === 'session' && known.audience !== 'private'

/** When a session is: taken from its calendar together, or not at all. */
export const timeFields: readonly string[] = ['day', 'startsAt', 'zone']

/** The fields that change with this one. */
export const fieldsWith = (field: string): readonly string[] => (timeFields.includes(field) ? timeFields : [field])
