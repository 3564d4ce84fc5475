// What a reader of other people's formats finds: records as the file tells them, each with its place there, before ids and choices.
import type { Proposal } from '../../records/proposal.ts'

/** How a day is known: from a field of the file, its name, a heading above, or the file's Git history; null while it is asked for. */
export type DayFrom = 'field' | 'file-name' | 'heading' | 'history' | 'chosen'

export type FoundKind = 'proposal' | 'entry' | 'learning' | 'feedback' | 'session'

export interface FoundPlace {
  /** As it was chosen: below the chosen folder with its name, or the bare name of a file. Parts are separated by "/". */
  readonly path: string
  /** First and last line, counted from 1; 0 where there is no file. */
  readonly line: number
  readonly endLine: number
}

export interface FoundLink {
  readonly title: string
  readonly url: string
}

interface FoundBase {
  /** The same for the same thing in the same file, also after other parts of the file have changed. */
  readonly sourceId: string
  readonly place: FoundPlace
  /** Civil date; null where the file does not tell it. */
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly tags: readonly string[]
  readonly links: readonly FoundLink[]
  /** Names of people as the file has them. */
  readonly people: readonly string[]
}

/** A line of a journal: work, something learned, or what someone said. */
export interface FoundNote extends FoundBase {
  readonly kind: 'entry' | 'learning' | 'feedback'
  /** All of it, its first line first. */
  readonly text: string
  /** Worked out rather than written down by its owner: not taken before they tick it. */
  readonly isSuggestion?: boolean
}

export type RelationKind = 'supersedes' | 'superseded-by' | 'amends' | 'amended-by'

/** What one decision says of another one. `target` is a path, a number or a title, as the file has it. */
export interface FoundRelation {
  readonly kind: RelationKind
  readonly target: string
  /** How the file words it. */
  readonly words: string
}

export interface FoundOption {
  readonly name: string
  readonly for: string
  readonly against: string
  readonly whyLost: string
  readonly chosen: boolean
}

export interface FoundStatus {
  readonly state: Proposal['state']
  /** Null: the day of the record. */
  readonly on: string | null
  readonly why: string
}

export interface FoundStakeholder {
  readonly name: string
  readonly part: 'told' | 'consulted'
  readonly note: string
}

export interface FoundProposal extends FoundBase {
  readonly kind: 'proposal'
  /** "7" of "ADR-0007"; empty where it has none. */
  readonly number: string
  readonly title: string
  readonly context: string
  readonly drivers: readonly string[]
  readonly options: readonly FoundOption[]
  readonly decision: string
  readonly consequences: string
  readonly wouldFlip: string
  readonly prediction: string
  readonly outcome: string
  /** Oldest first, the present one last; empty where the file has no status. */
  readonly statuses: readonly FoundStatus[]
  readonly stakeholders: readonly FoundStakeholder[]
  readonly relations: readonly FoundRelation[]
}

export interface FoundAttendee {
  /** Empty where the file has only the address. */
  readonly name: string
  readonly email: string
}

/** An event of a calendar, or one meeting of a series. */
export interface FoundMeeting extends FoundBase {
  readonly kind: 'session'
  readonly title: string
  /** What its description says, without what became questions and links. */
  readonly about: string
  readonly questions: readonly string[]
  /** UTC instant; null for a whole day. */
  readonly startsAt: string | null
  /** IANA name. `day` is the civil date in it. */
  readonly zone: string
  /** Null where the file does not say. */
  readonly minutes: number | null
  /** Whoever organizes it first; rooms, and whose calendar it is, are not among them. */
  readonly attendees: readonly FoundAttendee[]
  readonly isCanceled: boolean
  /** Its calendar shows it to its owner only: its words are in no session that others may see. */
  readonly isPrivate: boolean
  /** The same for all meetings of a series. */
  readonly uid: string
  /** Rises with each change of the event. */
  readonly sequence: number
  /** Its event is in the file too, and not only the change of one meeting. */
  readonly isWhole: boolean
  /** At a time at which its event takes place; false for a change of a time at which it no longer does. */
  readonly isInSeries: boolean
}

export type FoundRecord = FoundNote | FoundProposal | FoundMeeting

/** Lines of a file that are in no record, and why. */
export interface LeftOutLines {
  readonly line: number
  readonly endLine: number
  /** How the first of them begins. */
  readonly what: string
  readonly why: string
}

export type Sureness = 'certain' | 'likely' | 'possible'

/** Which format a file was taken for, how surely, and what spoke for it. */
export interface Recognized {
  readonly format: string
  readonly sureness: Sureness
  readonly why: readonly string[]
}

/** Every line of the file that is not blank is a record's, was understood as structure, or is listed as left out. */
export interface ReadSource {
  readonly recognized: Recognized
  readonly records: readonly FoundRecord[]
  readonly leftOut: readonly LeftOutLines[]
  /** Lines that are understood and in no record by themselves: a heading that is a date, a property, a rule. */
  readonly structure: readonly number[]
  readonly columns?: readonly FoundColumn[]
  /** Events of a calendar that are in it whole, and not only a change of one meeting: a meeting that is not told of any more is over. */
  readonly wholeEvents?: readonly FoundEvent[]
}

export interface FoundEvent {
  readonly uid: string
  readonly title: string
  readonly place: FoundPlace
  /** Civil date of the last meeting that was read, where there are more; null where all are. */
  readonly toldUntil: string | null
  /** Source ids of the dates that the event names as taken out of its series. */
  readonly takenOut: readonly string[]
}

export type ColumnRole = 'date' | 'text' | 'details' | 'tags' | 'kind' | 'person' | 'link' | 'id' | 'ignored'

/** A column of a table, what it was taken for, and a value in it. */
export interface FoundColumn {
  readonly name: string
  readonly role: ColumnRole
  readonly example: string
}

export const titleOfFound = (found: FoundRecord): string =>
  found.kind === 'proposal' || found.kind === 'session' ? found.title : (found.text.split('\n', 1)[0] ?? '')
