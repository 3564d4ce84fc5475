// What the pages of one session read: the session with its person and number, what came before it, and what it moved.
import type { Action } from '../../../shared/records/action.ts'
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { sessionNumber } from '../../../shared/rules/sessions/session-number.ts'
import type { NamedRecords } from '../../../shared/rules/sharing/hidden-titles.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readFeedbackToDiscuss, readTopics } from '../growth/read-feedback-and-learnings.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { sessionsWithRequestSent } from '../review/mark-shares-sent.ts'
import { lastHeldWith } from './write-carried-over-questions.ts'

export interface SessionView {
  readonly session: Session
  readonly person: Person | null
  readonly number: number
  /** A review request for it went out. */
  readonly isRequestSent: boolean
}

const asPerson = (record: AnyRecord | undefined) => (record?.kind === 'person' ? record : null)

async function numberOf(database: CairnDatabase, session: Session): Promise<number> {
  const onDay = database.records.where('[kind+day]').equals(['session', session.day])
  const [earlier, sameDay, trashed] = await Promise.all([
    database.records.where('[kind+day]').between(['session', ''], ['session', session.day]).count(),
    onDay.toArray(),
    database.records.where('trashedAt').above('').toArray(),
  ])
  const gone = trashed.filter((one) => one.kind === 'session' && one.day < session.day).length
  const beside = sameDay.filter((one): one is Session => one.kind === 'session' && one.trashedAt === null)
  return sessionNumber(session, earlier - gone, beside)
}

/** Null when there is no such session. */
export async function readSession(database: CairnDatabase, id: string): Promise<SessionView | null> {
  const session = await database.records.get(id)
  if (session?.kind !== 'session') return null
  const person = session.personId === null ? null : asPerson(await database.records.get(session.personId))
  const [number, sent] = await Promise.all([
    numberOf(database, session),
    sessionsWithRequestSent(database, [session.id]),
  ])
  return { session, person, number, isRequestSent: sent.has(session.id) }
}

const asClosing = (record: AnyRecord | undefined) => (record?.kind === 'closing' ? record : null)

/** All summaries of a session, the newest first: it may have been opened again. */
export async function closingsOf(database: CairnDatabase, sessionId: string): Promise<Closing[]> {
  const found = await database.records.where('[kind+sessionId]').equals(['closing', sessionId]).toArray()
  return found.flatMap((one) => asClosing(one) ?? []).sort((a, b) => b.toSeq - a.toSeq)
}

const most = 200
const isAction = (one: AnyRecord): one is Action => one.kind === 'action' && one.trashedAt === null

export interface Preparation {
  /** The last session closed with the same person. */
  readonly last: Session | null
  /** Open actions out of earlier sessions with this person, or owed by them. */
  readonly actions: readonly Action[]
  /** Records the reading list and the session's texts name, and what those of them were called before that a mentor may not see. */
  readonly names: NamedRecords
  /** Topics not understood yet, those that come back first before the others. */
  readonly topics: readonly Learning[]
  /** What this person said that has no answer yet, or is to be discussed with them. */
  readonly feedback: readonly Feedback[]
}

async function actionsWith(database: CairnDatabase, session: Session): Promise<Action[]> {
  const open = await database.records.where('[kind+state]').equals(['action', 'open']).reverse().limit(most).toArray()
  const actions = open.filter(isAction)
  const sources = await database.records.bulkGet(actions.map((one) => one.sessionId ?? ''))
  return actions.filter((one, index) => {
    const source = sources[index]
    const isOurs = source?.kind === 'session' && source.personId === session.personId && source.id !== session.id
    return isOurs || (one.ownerId !== null && one.ownerId === session.personId)
  })
}

/** What a session is prepared from. */
export async function readPreparation(database: CairnDatabase, session: Session): Promise<Preparation> {
  const last = session.personId === null ? null : await lastHeldWith(database, session.personId, session.id)
  const actions = await actionsWith(database, session)
  const [topics, feedback] = await Promise.all([
    readTopics(database),
    readFeedbackToDiscuss(database, session.personId),
  ])
  const inReading = session.reading.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]))
  // What the records to read carry goes out beside them, and names records too.
  const reading = await database.records.bulkGet(inReading)
  return {
    last,
    topics,
    feedback,
    actions,
    names: await readNamedRecords(database, [...inReading, ...recordsInText(JSON.stringify([session, reading]))]),
  }
}

/** Actions agreed in a session, in the order they were made. */
export async function readSessionActions(database: CairnDatabase, id: string): Promise<Action[]> {
  return (await database.records.where('[kind+sessionId]').equals(['action', id]).toArray()).filter(isAction)
}

export async function readSessionCriteria(
  database: CairnDatabase,
  id: string,
  roadmapId: RoadmapId,
): Promise<CriterionId[]> {
  const links = await database.records.where('recordId').equals(id).toArray()
  return links.flatMap((one) =>
    one.kind === 'evidence-link' && one.trashedAt === null && one.roadmapId === roadmapId ? [one.criterionId] : [],
  )
}
