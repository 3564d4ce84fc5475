// Closing a session: gathers its span, freezes the summary and closes it in one transaction. Reopening keeps the first summary.
import type { Action } from '../../../shared/records/action.ts'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { SessionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { ClosedPiece, Closing } from '../../../shared/records/session-closing-record.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { type Ladders, statusesAcross } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { knownFrom } from '../../../shared/rules/roadmap/compare-past-views.ts'
import { closingOf, type Moved, type SpanOfChange } from '../../../shared/rules/sessions/close-session.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
  transact,
  writeInside,
} from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newClosingId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { changesAfter, movedSince } from '../history/record-history.ts'
import { readLadders } from '../roadmap/read-ladder-versions.ts'
import { readCriterionTallies, readSessionLine } from '../roadmap/read-roadmap.ts'

export type ClosingTrouble =
  | CommitTrouble
  | { readonly kind: 'already-closed' }
  | { readonly kind: 'not-closed' }
  /** A later session was closed since: what that one froze continues this one. */
  | { readonly kind: 'not-the-newest' }

const newestClosing = async (database: CairnDatabase): Promise<Closing | null> => {
  const last = (await database.sessionLines.orderBy('chunk').last())?.items.at(-1)
  const found = last === undefined ? undefined : await database.records.get(last.closingId)
  return found?.kind === 'closing' ? found : null
}

const readClosing = async (database: CairnDatabase, id: string | null): Promise<Closing | null> => {
  const found = id === null ? undefined : await database.records.get(id)
  return found?.kind === 'closing' ? found : null
}

function narrowed<K extends AnyRecord['kind']>(kind: K, moved: Moved<AnyRecord>): Moved<RecordOf<K>> | null {
  const is = (one: AnyRecord | null): one is RecordOf<K> => one?.kind === kind
  if (!is(moved.was) && !is(moved.now)) return null
  return { was: is(moved.was) ? moved.was : null, now: is(moved.now) ? moved.now : null }
}

const isPresent = <T>(value: T | null): value is T => value !== null
const only = <K extends AnyRecord['kind']>(kind: K, all: Iterable<Moved<AnyRecord>>) =>
  [...all].map((moved) => narrowed(kind, moved)).filter(isPresent)

/** Links that changed, or whose record did, each beside its record. */
async function linksInSpan(database: CairnDatabase, moved: ReadonlyMap<string, Moved<AnyRecord>>) {
  const links = new Map<string, Moved<EvidenceLink>>()
  const changedRecords: string[] = []
  for (const [id, one] of moved) {
    const link = narrowed('evidence-link', one)
    if (link !== null) links.set(id, link)
    else if ([one.was, one.now].some((side) => side !== null && isEvidenceRecord(side))) changedRecords.push(id)
  }
  for (const found of await database.records.where('recordId').anyOf(changedRecords).toArray()) {
    if (found.kind === 'evidence-link' && !links.has(found.id)) links.set(found.id, { was: found, now: found })
  }
  const recordIds = [...links.values()]
    .flatMap(({ was, now }) => [was?.recordId, now?.recordId])
    .filter((id) => id !== undefined)
  const rest = await movedSince(
    database,
    [...new Set(recordIds)].filter((id) => !moved.has(id)),
    [],
  )
  const none: Moved<AnyRecord> = { was: null, now: null }
  return [...links.values()].map((link) => {
    const id = (link.now ?? link.was)?.recordId ?? ''
    return { link, record: moved.get(id) ?? rest.get(id) ?? none }
  })
}

/** What was known when the span began and was erased in it. Reads the closings before only where something was erased. */
async function erasedIn(
  database: CairnDatabase,
  changes: readonly Change[],
  { fromSeq, ladders }: { fromSeq: number; ladders: Ladders },
): Promise<ClosedPiece[]> {
  const erased = new Set(
    changes.flatMap(({ writes }) => writes.filter(({ before }) => before === 'purged').map(({ id }) => id)),
  )
  if (erased.size === 0) return []
  const line = await readSessionLine(database)
  const found = await database.records.bulkGet(line.map(({ closingId }) => closingId))
  const chain = found.filter((one): one is Closing => one?.kind === 'closing' && ladders.has(one.roadmapId))
  return knownFrom(
    chain.filter(({ toSeq }) => toSeq <= fromSeq),
    erased,
  )
}

/** Everything that changed after `fromSeq`, and the actions that are open or were finished in it. */
async function readSpan(database: CairnDatabase, fromSeq: number, ladders: Ladders): Promise<SpanOfChange> {
  const changes = await changesAfter(database, fromSeq)
  const ids = [...new Set(changes.flatMap((change) => change.writes.map((write) => write.id)))]
  const moved = await movedSince(database, ids, changes)
  const open = await database.records.where('[kind+state]').equals(['action', 'open']).toArray()
  const untouched = open.filter((one): one is Action => one.kind === 'action' && !moved.has(one.id))
  return {
    fromSeq,
    toSeq: changes.at(-1)?.seq ?? fromSeq,
    links: await linksInSpan(database, moved),
    assessments: only('assessment', moved.values()) satisfies Moved<Assessment>[],
    erased: await erasedIn(database, changes, { fromSeq, ladders }),
    records: [...moved.values()],
    actions: [...only('action', moved.values()), ...untouched.map((one) => ({ was: one, now: one }))],
  }
}

/** The closing that a summary of this session made now would continue, and the one it would take the place of. */
async function chainFor(database: CairnDatabase, session: Session) {
  const newest = await newestClosing(database)
  if (newest?.sessionId !== session.id) return { previous: newest, supersedes: null }
  return { previous: await readClosing(database, newest.previousId), supersedes: newest }
}

/** The summary as closing now would freeze it: for the preview, and for closing itself. */
export async function draftClosing(
  database: CairnDatabase,
  session: Session,
  roadmap: Roadmap,
  at: string,
): Promise<Closing> {
  const { previous, supersedes } = await chainFor(database, session)
  const ladders = await readLadders(database, roadmap)
  const before = (previous === null ? null : statusesAcross(previous, roadmap, ladders)) ?? new Map()
  const span = await readSpan(database, previous?.toSeq ?? 0, ladders)
  const standings = await readCriterionTallies(database, roadmap.id)
  return closingOf({ id: newClosingId(), at, session, roadmap, standings, previous, before, supersedes, span })
}

export interface HowToClose {
  readonly roadmap: Roadmap
  readonly note: CommitNote
  /** What belongs to the same change; what was not finished is carried over so. */
  readonly alsoWrites?: readonly PlannedWrite[]
}

/** Closes a session inside a transaction over all tables; see `closeSession`. */
export async function closeInside(
  database: CairnDatabase,
  session: Session,
  { roadmap, note, alsoWrites = [] }: HowToClose,
): Promise<Committed> {
  const closed: Session = {
    ...session,
    closedAt: note.at,
    endedAt: session.endedAt ?? (session.startedAt && note.at),
  }
  const saved = await writeInside(database, [writeOf(closed, false), ...alsoWrites], { ...note, final: true })
  if (session.role === 'mentor') return saved
  const closing = await draftClosing(database, closed, roadmap, note.at)
  return writeInside(database, [writeOf(closing, true)], { ...note, final: true })
}

/**
 * Closes a session. `session` is as it was edited. Its summary is frozen in the same transaction when I was the mentee; a session
 * where I was the mentor closes without one.
 */
export async function closeSession(
  database: CairnDatabase,
  session: Session,
  how: HowToClose,
): Promise<Result<Committed, ClosingTrouble>> {
  if (session.closedAt !== null) return failed({ kind: 'already-closed' })
  return transact(database, database.tables, () => closeInside(database, session, how))
}

/** Opens a closed session again. The summary it had is kept; closing again makes a second one. */
export async function reopenSession(
  database: CairnDatabase,
  id: SessionId,
  note: CommitNote,
): Promise<Result<Committed, ClosingTrouble>> {
  const session = await database.records.get(id)
  if (session?.kind !== 'session' || session.closedAt === null) return failed({ kind: 'not-closed' })
  if (session.role === 'mentee' && (await newestClosing(database))?.sessionId !== id)
    return failed({ kind: 'not-the-newest' })
  return commit(database, [writeOf({ ...session, closedAt: null }, false)], { ...note, final: true })
}
