// The events of a session: prepared the day before, held, closed; its actions added in the session and completed later.
import type { Session } from '../records/session.ts'
import { type CareerEvent, recordEvents } from './build-career-events.ts'
import { demoInstant } from './demo-period.ts'
import type { Fields, StoryAction, StoryNote, StoryOutcome, StoryQuestion, StorySession } from './demo-source-types.ts'

type Agenda = NonNullable<Fields<'session'>['agenda']>

function workingDayBefore(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek === 1 ? 3 : 1 }).toString()
}
const minutesAfter = (at: string, minutes: number) =>
  Temporal.Instant.from(at).add({ minutes }).toString({ fractionalSecondDigits: 3 })

const agendaOf = (asks: readonly StoryQuestion[], isHeld: boolean): Agenda =>
  asks.map(({ ask, topic = null, answer, carriedFrom = null, aboutId = null, betterAskedOf = null }) => ({
    text: ask,
    topic,
    answered: isHeld && answer !== undefined,
    answer: isHeld ? (answer ?? '') : '',
    carriedFrom,
    aboutId,
    betterAskedOf,
  }))

const notesOf = (day: string, notes: readonly StoryNote[]): Fields<'session'>['notes'] =>
  notes.map(({ at, text, theirs = false, onlyMe = false, became }) => ({
    at: demoInstant(day, at),
    text,
    theirs,
    audience: onlyMe ? 'private' : 'mentor',
    ...(became === undefined ? {} : { becameKind: became[0], becameId: became[1] }),
  }))

function lookedBack(held: StoryOutcome): Fields<'session'> {
  const [fitMine, fitTheirs] = held.fit ?? ['good', 'good']
  return {
    goalMet: held.met,
    goalWhy: held.why ?? '',
    problemFound: held.found,
    // Every problem told in the demo is another one than was stated.
    problemWas: held.found === '' ? null : 'another',
    theirRead: held.read ?? '',
    outcome: held.outcome,
    wentWell: held.well ?? '',
    couldBeBetter: held.better ?? '',
    learned: held.learned ?? '',
    theyLearned: held.theyLearned ?? '',
    fitMine,
    fitTheirs,
  }
}

function actionEvents(action: StoryAction, session: StorySession, time: string): CareerEvent[] {
  const { key, text, due = null, owner = null, done, droppedOn } = action
  const later: { day: string; cause: string; set: Fields<'action'> }[] = []
  if (done !== undefined)
    later.push({
      day: done.day,
      cause: 'Finished an action',
      set: { state: 'done', doneOn: done.day, doneBy: done.by ?? null },
    })
  if (droppedOn !== undefined) later.push({ day: droppedOn, cause: 'Dropped an action', set: { state: 'dropped' } })
  const set = { text, due, ownerId: owner, sessionId: session.key }
  const [added, ...rest] = recordEvents('action', { key, day: session.day, time, set, later })
  return added === undefined ? [] : [{ ...added, cause: 'Added an action' }, ...rest]
}

function afterwards(session: StorySession, { later }: StoryOutcome): CareerEvent[] {
  if (later === undefined) return []
  const at = demoInstant(later.day, '17:30')
  const add = later.addendum === undefined ? {} : { addenda: [{ at, text: later.addendum }] }
  const set = later.held === undefined ? {} : { held: later.held, heldOn: later.day }
  return [{ key: session.key, at, cause: 'Wrote in a session', set, add, supports: {}, revision: null, closes: false }]
}

function heldEvents(session: StorySession, held: StoryOutcome): CareerEvent[] {
  const { key, day, begins = '10:00', ends = '10:52', supports = {} } = session
  const ended = demoInstant(day, ends)
  const plain = { key, add: {}, supports: {}, revision: null }
  const during: Fields<'session'> = {
    problemLockedAt: demoInstant(day, begins),
    startedAt: demoInstant(day, begins),
    endedAt: ended,
    notes: notesOf(day, held.notes ?? []) ?? [],
    agenda: agendaOf(session.asks ?? [], true),
    drove: held.drove,
  }
  return [
    { ...plain, at: ended, cause: 'Wrote in a session', set: during, closes: false },
    ...(held.actions ?? []).flatMap((action) => actionEvents(action, session, ends)),
    { ...plain, at: minutesAfter(ended, 8), cause: 'Closed a session', set: lookedBack(held), supports, closes: true },
    ...afterwards(session, held),
  ]
}

/** All events of a session and of its actions. */
export function sessionEvents(session: StorySession): CareerEvent[] {
  const { key, day, begins = '10:00', preparedOn = workingDayBefore(session.day), asks = [], held } = session
  const set: Fields<'session'> = {
    personId: session.with,
    role: session.role ?? ('mentee' satisfies Session['role']),
    planned: session.planned ?? true,
    startsAt: demoInstant(day, begins),
    format: session.format ?? null,
    readyToTakeNotes: session.readyToTakeNotes ?? false,
    goal: session.goal,
    problemStated: session.stated,
    agenda: agendaOf(asks, false),
    reading: session.reading ?? [],
    sinceWeMet: session.since ?? '',
    tags: session.tags ?? [],
  }
  const [made] = recordEvents('session', { key, day, set })
  if (made === undefined) return []
  const prepared = { ...made, at: demoInstant(preparedOn, '16:50'), cause: 'Planned a session' }
  return [prepared, ...(held === null ? [] : heldEvents(session, held))]
}
