// What "since we last met" is drafted from: everything that changed after the last session was closed, by the change log and not by days.
import type { Action } from '../../../shared/records/action.ts'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, PersonId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import { pieceOf } from '../../../shared/rules/evidence/evidence-item.ts'
import { statusesAcross, traceForward } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { titleText } from '../../../shared/rules/records/record-title.ts'
import { knownPieces } from '../../../shared/rules/roadmap/compare-past-views.ts'
import { mayTellMove, movedSinceClosing } from '../../../shared/rules/roadmap/moved-criteria.ts'
import type { Moved } from '../../../shared/rules/sessions/close-session.ts'
import { beganAfter, type ClosedInChange, closedInChange } from '../../../shared/rules/sessions/find-closing-change.ts'
import { sinceKinds } from '../../../shared/rules/sessions/since-sentences.ts'
import type { MovedSince, SinceRecords } from '../../../shared/rules/sessions/since-we-met.ts'
import type { CairnDatabase } from '../core/database.ts'
import { recordsOfKinds } from '../core/records-of-kinds.ts'
import { saidBy } from '../core/running-summaries.ts'
import { changesAfter, historyOf, movedSince } from '../history/record-history.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { closingsTouching } from '../roadmap/read-criterion-history.ts'
import { readLadders } from '../roadmap/read-ladder-versions.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'
import { readCriterion, readCriterionTallies, readRoadmap } from '../roadmap/read-roadmap.ts'
import { closingsOf } from './read-session.ts'

/** Of the newest sessions of a person, or of all, so many are looked at for one that is closed. */
const within = 60

/** With the change of the log in which it was closed. */
export interface LastClosed extends ClosedInChange {
  readonly session: Session
}

const isClosed = (one: AnyRecord): one is Session =>
  one.kind === 'session' && one.trashedAt === null && one.closedAt !== null

/**
 * The most recent of these sessions by day, with the change that closed it; on a tie, the one closed last. By day, because an older session that is written down today is not the last one where they met.
 */
async function lastOf(database: CairnDatabase, sessions: readonly Session[]): Promise<LastClosed | null> {
  const lastDay = sessions.reduce((latest, { day }) => (day > latest ? day : latest), '')
  const found = await Promise.all(
    sessions
      .filter(({ day }) => day === lastDay)
      .map(async (session) => {
        const changes = (await historyOf(database, session.id)).reverse()
        return { session, ...(closedInChange(session.id, changes, session) ?? { seq: 0, cameClosed: false }) }
      }),
  )
  return found.sort((one, other) => other.seq - one.seq)[0] ?? null
}

/**
 * The last session with this person, or with anybody, that is closed, `not` left out. With anybody only where I am the mentee: what I
 * did since I met a mentee is nothing that my mentor counts from.
 */
export async function readLastClosed(
  database: CairnDatabase,
  personId: PersonId | null,
  not: string,
): Promise<LastClosed | null> {
  const { records } = database
  const range =
    personId === null
      ? records.where('[kind+day]').between(['session', ''], ['session', '\uffff'])
      : records.where('[kind+personId+day]').between(['session', personId, ''], ['session', personId, '\uffff'])
  const isMine = (one: AnyRecord) => personId !== null || (one.kind === 'session' && one.role === 'mentee')
  const found = await range.reverse().filter(isMine).limit(within).toArray()
  return lastOf(
    database,
    found.filter(isClosed).filter(({ id }) => id !== not),
  )
}

const asAction = ({ was, now }: Moved<AnyRecord>): Moved<Action>[] =>
  now?.kind === 'action' ? [{ was: was?.kind === 'action' ? was : null, now }] : []

/** Actions that changed, and those still open: out of sessions with this person or owed by them, or of anybody. */
async function actionsSince(
  database: CairnDatabase,
  changed: readonly Moved<AnyRecord>[],
  personId: PersonId | null,
): Promise<Moved<Action>[]> {
  const moved = changed.flatMap(asAction)
  const known = new Set(moved.map(({ now }) => now?.id))
  const open = await database.records.where('[kind+state]').equals(['action', 'open']).toArray()
  const others = open.flatMap((one) => (one.kind === 'action' && !known.has(one.id) ? [{ was: one, now: one }] : []))
  const all: Moved<Action>[] = [...moved, ...others].filter(({ now }) => now?.trashedAt === null)
  if (personId === null) return all
  const sources = await database.records.bulkGet(all.map(({ now }) => now?.sessionId ?? ''))
  return all.filter(({ now }, index) => {
    const source = sources[index]
    return now?.ownerId === personId || (source?.kind === 'session' && source.personId === personId)
  })
}

type Evidence = Awaited<ReturnType<typeof readCriterion>>

/** What changed since and counts for a criterion now, the word of others first. */
function recordsThatMovedCriterion({ links, assessments }: Evidence, changed: ReadonlySet<string>): AnyRecord[] {
  const pieces = links.flatMap(({ link, record }) => {
    const isNews = changed.has(link.id) || changed.has(record.id)
    return isNews && pieceOf(link, record) !== null ? [record] : []
  })
  const words = assessments.filter((one) => one.personId !== null && one.trashedAt === null && changed.has(one.id))
  return [...words, ...pieces]
}

const saidIn = (assessments: readonly Assessment[]) =>
  assessments.flatMap((assessment) => {
    const said = saidBy(assessment)
    return said === null ? [] : [{ assessment, said }]
  })

/** What the frozen status of a criterion rests on: pieces of all the criteria it comes from, with their records as they are now. */
async function knownOf(database: CairnDatabase, closing: Closing, sources: readonly CriterionId[]) {
  const chains = await Promise.all(
    sources.map(async (id) => knownPieces(await closingsTouching(database, closing, id), id)),
  )
  const pieces = chains.flat()
  const records = await database.records.bulkGet(pieces.map(({ recordId }) => recordId))
  return pieces.map((piece, index) => ({ piece, record: records[index] }))
}

/** Criteria that moved since a session froze them, and what moved them; what a mentor may not see behind one keeps it back. */
async function readMoved(
  database: CairnDatabase,
  last: LastClosed | null,
  changed: readonly Moved<AnyRecord>[],
): Promise<MovedSince[]> {
  const closing = last === null ? null : ((await closingsOf(database, last.session.id))[0] ?? null)
  const own = closing === null ? null : await readOwnRoadmap(database)
  const roadmap = closing === null ? null : (own?.roadmap ?? (await readRoadmap(database, closing.roadmapId)))
  if (closing === null || roadmap === null) return []
  const ladders = await readLadders(database, roadmap)
  const frozen = statusesAcross(closing, roadmap, ladders)
  const trace = traceForward(closing.roadmapId, roadmap, ladders)
  if (frozen === null || trace === null) return []
  const ids = new Set(changed.flatMap(({ was, now }) => (now ?? was)?.id ?? []))
  const all = movedSinceClosing(frozen, roadmap, await readCriterionTallies(database, roadmap.id))
  return Promise.all(
    all.map(async (one) => {
      const evidence = await readCriterion(database, roadmap.id, one.criterion.id)
      const sources = closing.statuses.map(({ criterionId }) => criterionId)
      const known = await knownOf(
        database,
        closing,
        sources.filter((id) => trace(id).includes(one.criterion.id)),
      )
      const seen = { links: evidence.links, said: saidIn(evidence.assessments), known }
      return { ...one, by: recordsThatMovedCriterion(evidence, ids), mayTell: mayTellMove(closing, one, seen) }
    }),
  )
}

/** What began after a session that came in closed: the log knows it as older than the closing, or as no newer. */
async function begunSince(database: CairnDatabase, { session, cameClosed }: LastClosed): Promise<AnyRecord[]> {
  if (!cameClosed) return []
  const found = await recordsOfKinds(database, sinceKinds)
  return found.filter((one) => beganAfter(session, one))
}

/** Everything that changed after it was closed. */
async function readChanged(database: CairnDatabase, last: LastClosed): Promise<Moved<AnyRecord>[]> {
  const changes = await changesAfter(database, last.seq)
  const ids = [...new Set(changes.flatMap(({ writes }) => writes.map(({ id }) => id)))]
  const changed = await movedSince(database, ids, changes)
  for (const now of await begunSince(database, last)) changed.set(now.id, { was: null, now })
  return [...changed.values()]
}

export interface Since {
  /** The session that the time is counted from; null when none was closed yet. */
  readonly last: Session | null
  readonly records: SinceRecords
}

/** A session, or only who one would be held with. */
type Of = Pick<Session, 'personId'> & { readonly id: string }

/** Since the last session with the same person or, where there was none, with anybody. Unless told from which. */
export async function readSinceFor(
  database: CairnDatabase,
  session: Of,
  whom: SinceWhom | null,
  today: string,
): Promise<Since & { readonly whom: SinceWhom }> {
  const first = whom ?? 'person'
  const since = await readSince(database, session, first, today)
  if (whom !== null || since.last !== null) return { ...since, whom: first }
  return { ...(await readSince(database, session, 'anyone', today)), whom: 'anyone' }
}

/** From which session: the last one with the same person, or the last one with anybody. */
export type SinceWhom = 'person' | 'anyone'

/** Everything since the last session with the same person (or with anybody) was closed. With none, nothing is told but what is open. */
export async function readSince(database: CairnDatabase, session: Of, whom: SinceWhom, today: string): Promise<Since> {
  const { personId } = session
  const last =
    whom === 'person' && personId === null
      ? null
      : await readLastClosed(database, whom === 'person' ? personId : null, session.id)
  const changed = last === null ? [] : await readChanged(database, last)
  const actions = await actionsSince(database, changed, whom === 'person' ? personId : null)
  const texts = [...changed, ...actions].flatMap(({ now }) => (now === null ? [] : [titleText(now)]))
  const records: SinceRecords = {
    today,
    since: last?.session.day ?? null,
    changed,
    actions,
    moved: await readMoved(database, last, changed),
    readerId: personId,
    named: await readNamedRecords(database, recordsInText(texts.join('\n'))),
  }
  return { last: last?.session ?? null, records }
}
