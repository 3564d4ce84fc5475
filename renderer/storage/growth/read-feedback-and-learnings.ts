// Feedback and topics as the week, a session and a person's page ask for them. Each read is one index, and bounded.

import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import { comesBackOn } from '../../../shared/rules/growth/learning-review.ts'
import type { CairnDatabase } from '../core/database.ts'
import { changesAfter, changesTouching, movedSince } from '../history/record-history.ts'
import { readPeopleByIds } from '../week/read-week.ts'

const most = 200

const isFeedback = (one: AnyRecord | null | undefined): one is Feedback =>
  one?.kind === 'feedback' && one.trashedAt === null
const isLearning = (one: AnyRecord | null | undefined): one is Learning =>
  one?.kind === 'learning' && one.trashedAt === null

/** The newest written of one state. */
const inState = (database: CairnDatabase, kind: 'feedback' | 'learning', state: string): Promise<AnyRecord[]> =>
  database.records.where('[kind+state]').equals([kind, state]).reverse().limit(most).toArray()

const backFirst = (one: Learning, other: Learning) => ((comesBackOn(one) ?? '') < (comesBackOn(other) ?? '') ? -1 : 1)

/** Topics that still come back, those whose day is nearest first. */
export async function readTopics(database: CairnDatabase): Promise<Learning[]> {
  return (await inState(database, 'learning', 'returning')).filter(isLearning).sort(backFirst)
}

export interface WaitingFeedback {
  readonly record: Feedback
  readonly person: Person | null
}

/** Feedback without an answer, the longest waiting first. */
export async function readWaiting(database: CairnDatabase): Promise<WaitingFeedback[]> {
  const found = await inState(database, 'feedback', 'waiting')
  const records = found.filter(isFeedback).sort((a, b) => (a.day < b.day ? -1 : 1))
  const people = await readPeopleByIds(
    database,
    records.map(({ personId }) => personId),
  )
  return records.map((record) => ({
    record,
    person: record.personId === null ? null : (people.get(record.personId) ?? null),
  }))
}

/** Everything a person said, the newest first. */
export async function readFeedbackOf(database: CairnDatabase, personId: PersonId): Promise<Feedback[]> {
  const found = await database.records
    .where('[kind+personId+day]')
    .between(['feedback', personId, ''], ['feedback', personId, '\uffff'])
    .reverse()
    .limit(most)
    .toArray()
  return found.filter(isFeedback)
}

/** What a person said that has no answer yet or is to be discussed, the earliest first. */
export async function readFeedbackToDiscuss(database: CairnDatabase, personId: PersonId | null): Promise<Feedback[]> {
  if (personId === null) return []
  const said = await readFeedbackOf(database, personId)
  return said.filter(({ state }) => state === 'waiting' || state === 'discuss').reverse()
}

export interface Grown {
  readonly actedOn: readonly Feedback[]
  readonly understood: readonly Learning[]
}

/**
 * What was acted on and understood in the span of a closing, as it was known then: read from the change log, so that what is
 * edited later does not change it.
 */
export async function readGrownIn(database: CairnDatabase, { fromSeq, toSeq }: Closing): Promise<Grown> {
  const span = await changesAfter(database, fromSeq, toSeq)
  const writes = span.flatMap((change) => change.writes)
  const ids = [...new Set(writes.filter(({ kind }) => kind === 'feedback' || kind === 'learning').map(({ id }) => id))]
  if (ids.length === 0) return { actedOn: [], understood: [] }
  const touching = await changesTouching(database, ids, fromSeq)
  const [since, after] = await Promise.all([
    movedSince(database, ids, touching),
    movedSince(
      database,
      ids,
      touching.filter(({ seq }) => seq > toSeq),
    ),
  ])
  const stood = ids.map((id) => ({ was: since.get(id)?.was, by: after.get(id)?.was }))
  return {
    actedOn: stood.flatMap(({ was, by }) =>
      isFeedback(by) && by.state === 'acted' && !(isFeedback(was) && was.state === 'acted') ? [by] : [],
    ),
    understood: stood.flatMap(({ was, by }) =>
      isLearning(by) && by.state === 'explained' && !(isLearning(was) && was.state === 'explained') ? [by] : [],
    ),
  }
}
