// What the list of due things is made from: six bounded reads by index, in one transaction. What is due of it: shared/rules/due.

import type { Snooze } from '../../../shared/records/profile.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { DueRecords } from '../../../shared/rules/due/due-items.ts'
import { heldAskedDays, heldEarliestDays, heldLatestDays } from '../../../shared/rules/sessions/outcome-held-check.ts'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readTopics } from '../growth/read-feedback-and-learnings.ts'
import { readProfile } from '../roadmap/read-profile.ts'
import { readPeopleByIds } from './read-week.ts'
import { readWeekSummaries } from './read-week-summaries.ts'

export interface FoundDue {
  readonly records: DueRecords
  readonly snoozes: readonly Snooze[]
}

/** Of one state or one span of days; the newest where there are more. */
const most = 200

const liveOf =
  <K extends RecordKind>(kind: K) =>
  (one: AnyRecord): one is RecordOf<K> =>
    one.kind === kind && one.trashedAt === null

async function readSessions(database: CairnDatabase, from: string, to: string): Promise<Session[]> {
  const range = database.records.where('[kind+day]').between(['session', from], ['session', to], true, true)
  return (await range.reverse().limit(most).toArray()).filter(liveOf('session'))
}

async function readInState<K extends 'action' | 'proposal'>(database: CairnDatabase, kind: K, state: string) {
  const found = await database.records.where('[kind+state]').equals([kind, state]).reverse().limit(most).toArray()
  return found.filter(liveOf(kind))
}

const waitingStates = ['draft', 'in-review', 'accepted', 'implemented'] as const

async function readAll(database: CairnDatabase, today: string, last: string): Promise<DueRecords> {
  const weeks = [...new Set([weekOf(today), weekOf(last)])]
  const [summaries, upcoming, past, actions, proposals, learnings] = await Promise.all([
    readWeekSummaries(database, weeks),
    readSessions(database, today, shiftDay(last, 1)),
    readSessions(database, shiftDay(today, -heldLatestDays - heldAskedDays), shiftDay(last, -heldEarliestDays)),
    readInState(database, 'action', 'open'),
    Promise.all(waitingStates.map((state) => readInState(database, 'proposal', state))),
    readTopics(database),
  ])
  const sessions = [...upcoming, ...past]
  return {
    recordedWeeks: new Set(summaries.flatMap(({ week, stones }) => (stones > 0 ? [week] : []))),
    sessions,
    actions,
    proposals: proposals.flat().filter(({ revisitOn }) => revisitOn !== null),
    learnings,
    people: await readPeopleByIds(
      database,
      sessions.map(({ personId }) => personId),
    ),
  }
}

/** Everything that is due from `today` until `daysAhead` later; null where nothing was begun yet. */
export function readDue(database: CairnDatabase, today: string, daysAhead = 0): Promise<FoundDue | null> {
  return database.transaction('r', [database.records, database.weeks], async () => {
    const profile = await readProfile(database)
    if (profile === null) return null
    return { records: await readAll(database, today, shiftDay(today, daysAhead)), snoozes: profile.snoozes }
  })
}
