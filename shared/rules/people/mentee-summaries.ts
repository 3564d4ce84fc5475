// The sessions I held as a mentor, summed up by person: kept running, so that hundreds of them cost the roster nothing.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Session, Topic } from '../../records/session.ts'
import { toEpochDay } from '../time/epoch-day.ts'

type Counts<K extends string> = Readonly<Partial<Record<K, number>>>

/** One person whom I met as their mentor. */
export interface Mentee {
  readonly personId: PersonId
  /** Epoch days of the sessions held, ascending. */
  readonly days: readonly number[]
  /** Sessions in which a topic was asked about. */
  readonly topics: Counts<Topic>
  /** How their goals were met, as far as it was said. */
  readonly met: Counts<NonNullable<Session['goalMet']>>
  /** How they find the fit. */
  readonly fits: Counts<NonNullable<Session['fitTheirs']>>
  /** What the problem turned out to be, as far as it was said. Rows from before it could be said lack it: `readStoredSummaries`. */
  readonly problems: Counts<NonNullable<Session['problemWas']>>
  /** Sessions that I learned something in myself. */
  readonly learned: number
}

/** One as an earlier Cairn may have stored it. */
export type StoredMenteeSummary = Omit<Mentee, 'problems'> & {
  readonly problems?: Mentee['problems']
  readonly shifted?: number
}

const isWritten = (text: string) => text.trim() !== ''

/** What a session adds to its person; null for a plan, for one in the trash, and where I was not the mentor. */
export function menteeOf(record: AnyRecord | undefined): Mentee | null {
  if (record?.kind !== 'session' || record.role !== 'mentor' || record.trashedAt !== null) return null
  if (record.personId === null || (record.startedAt === null && record.closedAt === null)) return null
  const topics = new Set(record.agenda.flatMap(({ topic }) => topic ?? []))
  return {
    personId: record.personId,
    days: [toEpochDay(record.day)],
    topics: Object.fromEntries([...topics].map((topic) => [topic, 1])),
    met: record.goalMet === null ? {} : { [record.goalMet]: 1 },
    fits: record.fitTheirs === null ? {} : { [record.fitTheirs]: 1 },
    problems: record.problemWas ? { [record.problemWas]: 1 } : {},
    learned: isWritten(record.theyLearned) ? 1 : 0,
  }
}

/** Counts that are nothing are not kept, and names stand in order: the same sessions sum up to the same whatever came first. */
function summed<K extends string>(one: Counts<K>, other: Counts<K>, by: 1 | -1): Counts<K> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort() as K[]
  const counts = names.map((name) => [name, (one[name] ?? 0) + by * (other[name] ?? 0)] as const)
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Counts<K>
}

function daysWith(days: readonly number[], [day = 0]: readonly number[], by: 1 | -1): number[] {
  if (by === 1) return [...days, day].sort((one, other) => one - other)
  const at = days.indexOf(day)
  if (at === -1) throw new Error('The running summary lost a session: its day is not there to take away.')
  return days.toSpliced(at, 1)
}

/** The people with one session more (`by` 1) or less (`by` -1); nobody without a session is in it. Ascending by id. */
export function withMentee(people: readonly Mentee[], mentee: Mentee, by: 1 | -1): Mentee[] {
  const at = people.findIndex(({ personId }) => personId >= mentee.personId)
  const place = at === -1 ? people.length : at
  const known = people[place]?.personId === mentee.personId ? people[place] : undefined
  const { personId } = mentee
  const next: Mentee = {
    personId,
    days: daysWith(known?.days ?? [], mentee.days, by),
    topics: summed(known?.topics ?? {}, mentee.topics, by),
    met: summed(known?.met ?? {}, mentee.met, by),
    fits: summed(known?.fits ?? {}, mentee.fits, by),
    problems: summed(known?.problems ?? {}, mentee.problems, by),
    learned: (known?.learned ?? 0) + by * mentee.learned,
  }
  return people.toSpliced(place, known === undefined ? 0 : 1, ...(next.days.length === 0 ? [] : [next]))
}

/**
 * The summary as it is stored. An earlier Cairn counted by comparing texts; of what can be said since, no session of that time says
 * anything, so the summary made anew has nothing there either and need not be.
 */
export const readStoredSummaries = (kept: readonly StoredMenteeSummary[]): Mentee[] =>
  kept.map(({ shifted: _, problems = {}, ...rest }) => ({ ...rest, problems }))

/** All sessions summed up anew. */
export function menteesOf(records: Iterable<AnyRecord>): Mentee[] {
  const byPerson = new Map<PersonId, Mentee[]>()
  for (const record of records) {
    const mentee = menteeOf(record)
    if (mentee !== null) byPerson.set(mentee.personId, withMentee(byPerson.get(mentee.personId) ?? [], mentee, 1))
  }
  return [...byPerson.values()].flat().sort((one, other) => (one.personId < other.personId ? -1 : 1))
}
