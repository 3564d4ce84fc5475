// What is due on a day: a goal for tomorrow's session, actions, the week's entry, proposals and topics to look at again, and
// whether what came out of a session held. Whoever shows it passes the records and the day.
import type { Action } from '../../records/action.ts'
import type { Learning } from '../../records/learning.ts'
import type { Person } from '../../records/person.ts'
import type { Proposal } from '../../records/proposal.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Session } from '../../records/session.ts'
import { comesBackOn } from '../growth/learning-review.ts'
import { hasEnded } from '../people/ended-relationship.ts'
import { addressOfRecord } from '../records/record-address.ts'
import { titleOf } from '../records/record-title.ts'
import { awaitsHeldCheck, heldAskedDays, heldCheckDay } from '../sessions/outcome-held-check.ts'
import { firstName } from '../sessions/session-words.ts'
import { daysBetween, dayWords } from '../time/day-words.ts'
import { shiftDay } from '../time/epoch-day.ts'
import { daysOfWeek, thursdayOf, weekOf } from '../time/week-by-first-day.ts'
import { actionItem, isActionDue } from './due-action.ts'
import { byWords, type DueItem, longestDueFirst } from './due-item.ts'

/** None of them in the trash. What is not due is left out by the rules. */
export interface DueRecords {
  /** Weeks in which something is recorded. */
  readonly recordedWeeks: ReadonlySet<string>
  readonly sessions: readonly Session[]
  readonly actions: readonly Action[]
  readonly proposals: readonly Proposal[]
  readonly learnings: readonly Learning[]
  readonly people: ReadonlyMap<PersonId, Person>
}

function weeklyEntry({ recordedWeeks }: DueRecords, day: string): DueItem[] {
  const week = weekOf(day)
  const days = daysOfWeek(week)
  const since = thursdayOf(week)
  if (days === null || since === null || recordedWeeks.has(week)) return []
  // From Thursday on: the week can still be written down while it is remembered.
  if (day < since) return []
  const sentence = 'Nothing recorded this week yet'
  const note = 'One line is enough'
  const address = '/week'
  return [
    {
      id: `weekly-entry ${week}`,
      kind: 'weekly-entry',
      recordId: null,
      sentence,
      note,
      since,
      lastDay: days.last,
      address,
    },
  ]
}

const withWhom = (session: Session, people: DueRecords['people']): string => {
  const person = session.personId === null ? undefined : people.get(session.personId)
  return person === undefined || person.name.trim() === '' ? '' : ` with ${firstName(person)}`
}

/** On the day before and on the day itself, while it has not begun and it has not ended with its person. */
function sessionGoal(session: Session, { people }: DueRecords, day: string): DueItem[] {
  const ahead = daysBetween(day, session.day)
  if (ahead < 0 || ahead > 1) return []
  const person = session.personId === null ? undefined : people.get(session.personId)
  if (person !== undefined && hasEnded(person, session.day)) return []
  if (session.startedAt !== null || session.closedAt !== null || session.goal.trim() !== '') return []
  return [
    {
      id: `session-goal ${session.id}`,
      kind: 'session-goal',
      recordId: session.id,
      sentence: `Write a goal for the session${withWhom(session, people)}`,
      note: ahead === 0 ? 'The session is today' : 'The session is tomorrow',
      since: shiftDay(session.day, -1),
      lastDay: session.day,
      address: `/sessions/${session.id}`,
    },
  ]
}

function dueAction(action: Action, day: string): DueItem[] {
  if (!isActionDue(action, day) || action.due === null) return []
  const since = action.due
  return [
    {
      id: actionItem(action.id),
      kind: 'action',
      recordId: action.id,
      sentence: titleOf(action),
      note: byWords(since, day),
      since,
      lastDay: null,
      address: addressOfRecord(action) ?? '/week',
    },
  ]
}

/** As long as nothing is written about what came of it; what was turned down or superseded waits for nothing. */
function revisit(proposal: Proposal, day: string): DueItem[] {
  const { revisitOn, outcome, cameTrue, state } = proposal
  if (revisitOn === null || revisitOn > day) return []
  if (outcome.trim() !== '' || cameTrue !== null || state === 'rejected' || state === 'superseded') return []
  return [
    {
      id: `revisit ${proposal.id}`,
      kind: 'revisit',
      recordId: proposal.id,
      sentence: `Revisit “${titleOf(proposal)}”`,
      note: byWords(revisitOn, day),
      since: revisitOn,
      lastDay: null,
      address: addressOfRecord(proposal) ?? '/week',
    },
  ]
}

function review(learning: Learning, day: string): DueItem[] {
  const on = comesBackOn(learning)
  if (on === null || on > day) return []
  return [
    {
      id: `learning ${learning.id}`,
      kind: 'learning',
      recordId: learning.id,
      sentence: `Review “${titleOf(learning)}”`,
      note: byWords(on, day),
      since: on,
      lastDay: null,
      address: addressOfRecord(learning) ?? '/week',
    },
  ]
}

/** My own sessions that ended with a way out, once it has had time to prove itself. */
function didItHold(session: Session, { people }: DueRecords, day: string): DueItem[] {
  const since = heldCheckDay(session)
  const lastDay = shiftDay(since, heldAskedDays - 1)
  if (day < since || day > lastDay || !awaitsHeldCheck(session)) return []
  return [
    {
      id: `did-it-hold ${session.id}`,
      kind: 'did-it-hold',
      recordId: session.id,
      sentence: `Did it hold? “${titleOf(session)}”`,
      note: `Session${withWhom(session, people)}, ${dayWords(session.day, day)}`,
      since,
      lastDay,
      address: addressOfRecord(session) ?? '/week',
    },
  ]
}

/** Everything that is due on `day`, the longest due first. */
export function dueItems(records: DueRecords, day: string): DueItem[] {
  return [
    ...weeklyEntry(records, day),
    ...records.sessions.flatMap((session) => [
      ...sessionGoal(session, records, day),
      ...didItHold(session, records, day),
    ]),
    ...records.actions.flatMap((action) => dueAction(action, day)),
    ...records.proposals.flatMap((proposal) => revisit(proposal, day)),
    ...records.learnings.flatMap((learning) => review(learning, day)),
  ].sort(longestDueFirst)
}
