// What closing a session freezes. Everything is given; nothing is read here. The past it describes never changes afterwards.
import type { Action } from '../../records/action.ts'
import type { Assessment } from '../../records/assessment.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { ClosingId, CriterionId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { Session } from '../../records/session.ts'
import type { ClosedPiece, Closing, Status } from '../../records/session-closing-record.ts'
import { isEvidenceRecord, pieceOf } from '../evidence/evidence-item.ts'
import { titleOf } from '../records/record-title.ts'
import { roadmapProgress, type Standings } from '../roadmap/roadmap-progress.ts'
import { stoneOf } from '../week/weekly-summary.ts'

/** One thing that changed in the span: as it stood when the last session closed, and as it stands now. Null: not there. */
export interface Moved<R> {
  readonly was: R | null
  readonly now: R | null
}

export interface SpanOfChange {
  readonly fromSeq: number
  readonly toSeq: number
  /** Every link that changed, or whose record did, beside that record. */
  readonly links: readonly { link: Moved<EvidenceLink>; record: Moved<AnyRecord> }[]
  readonly assessments: readonly Moved<Assessment>[]
  /** Pieces known at its start whose records were erased in it: their history is gone, so the closings before tell of them. */
  readonly erased: readonly ClosedPiece[]
  /** Every record that changed in the span, of any kind. */
  readonly records: readonly Moved<AnyRecord>[]
  /** My and their open or lately finished actions. */
  readonly actions: readonly Moved<Action>[]
}

export interface ClosingInput {
  readonly id: ClosingId
  readonly at: string
  readonly session: Session
  readonly roadmap: Roadmap
  readonly standings: Standings
  /** The closing before, whose picture this one continues. */
  readonly previous: Closing | null
  /** How the criteria of this roadmap stood then: as it froze them, carried over where the ladder has a later version by now. */
  readonly before: ReadonlyMap<CriterionId, Status>
  /** An earlier summary of this same session. */
  readonly supersedes: Closing | null
  readonly span: SpanOfChange
}

function closedPiece(link: EvidenceLink, record: AnyRecord & { day: string }): ClosedPiece {
  return {
    criterionId: link.criterionId,
    recordId: record.id,
    recordKind: record.kind,
    recordRevision: link.recordRevision,
    title: titleOf(record),
    day: record.day,
    audience: record.audience,
  }
}

const closedWord = (assessment: Assessment): ClosedPiece => ({
  criterionId: assessment.criterionId,
  recordId: assessment.id,
  recordKind: 'assessment',
  recordRevision: assessment.revision,
  title: titleOf(assessment),
  day: assessment.day,
  audience: assessment.audience,
})

const pieceIn = (link: EvidenceLink | null, record: AnyRecord | null): ClosedPiece | null => {
  if (link === null || record === null || !isEvidenceRecord(record)) return null
  return pieceOf(link, record) === null ? null : closedPiece(link, record)
}
const wordIn = (assessment: Assessment | null): ClosedPiece | null =>
  assessment === null || assessment.trashedAt !== null ? null : closedWord(assessment)

const isSame = (one: ClosedPiece, other: ClosedPiece) =>
  one.recordRevision === other.recordRevision && one.day === other.day && one.criterionId === other.criterionId

/** Pieces and words that count now and did not, or count differently; and those that no longer do. */
function gainedAndLost(span: SpanOfChange, roadmap: Roadmap): { gained: ClosedPiece[]; lost: ClosedPiece[] } {
  const pairs = [
    ...span.links
      .filter(({ link }) => (link.now ?? link.was)?.roadmapId === roadmap.id)
      .map(({ link, record }) => [pieceIn(link.was, record.was), pieceIn(link.now, record.now)] as const),
    ...span.assessments
      .filter(({ was, now }) => (now ?? was)?.roadmapId === roadmap.id)
      .map(({ was, now }) => [wordIn(was), wordIn(now)] as const),
  ]
  const gained: ClosedPiece[] = []
  const lost: ClosedPiece[] = [...span.erased]
  for (const [was, now] of pairs) {
    if (now !== null && (was === null || !isSame(was, now))) gained.push(now)
    if (was !== null && (now === null || was.criterionId !== now.criterionId)) lost.push(was)
  }
  return { gained, lost }
}

function recordedIn(span: SpanOfChange, session: Session): Closing['recorded'] {
  const found = span.records.flatMap(({ was, now }) => {
    // A stone now that was none then: written down, held, or brought back since.
    if (now === null || now.id === session.id || stoneOf(was ?? undefined) !== null) return []
    const stone = stoneOf(now)
    if (stone === null || !('day' in now)) return []
    const { id: recordId, kind: recordKind, day, audience } = now
    return [{ recordId, recordKind, title: titleOf(now), day, fromOthers: stone.fromOthers, audience }]
  })
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.recordId < b.recordId ? -1 : 1))
}

function actionState({ was, now }: Moved<Action>): Closing['actions'][number]['state'] | null {
  if (now === null || now.trashedAt !== null) return null
  if (now.state === 'open') return was === null ? 'new' : 'carried'
  return was === null || was.state === 'open' ? now.state : null
}

function actionsIn(span: SpanOfChange): Closing['actions'] {
  return span.actions.flatMap((moved) => {
    const state = actionState(moved)
    return state === null || moved.now === null ? [] : [{ recordId: moved.now.id, text: moved.now.text, state }]
  })
}

function movedBetween(before: ReadonlyMap<CriterionId, Status>, now: Closing['statuses']): Closing['moved'] {
  return now.flatMap(({ criterionId, status }) => {
    const from = before.get(criterionId) ?? 'not-yet'
    return from === status ? [] : [{ criterionId, from, to: status }]
  })
}

/** The frozen summary of a session. `statuses` is how everything known then stood, whatever its work date. */
export function closingOf(input: ClosingInput): Closing {
  const { id, at, session, roadmap, standings, previous, before, supersedes, span } = input
  const { gained, lost } = gainedAndLost(span, roadmap)
  const now = roadmapProgress(roadmap, standings, null).map(({ criterion, status }) => ({
    criterionId: criterion.id,
    status,
  }))
  return {
    kind: 'closing',
    id,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    audience: session.audience,
    sessionId: session.id,
    day: session.day,
    closedAt: at,
    fromSeq: span.fromSeq,
    toSeq: span.toSeq,
    previousId: previous?.id ?? null,
    supersedesId: supersedes?.id ?? null,
    roadmapId: roadmap.id,
    statuses: now,
    moved: movedBetween(before, now),
    gained,
    lost,
    touched: [...new Set([...gained, ...lost].map((piece) => piece.criterionId))],
    recorded: recordedIn(span, session),
    actions: actionsIn(span),
    goal: session.goal,
    goalMet: session.goalMet,
    goalWhy: session.goalWhy,
    problemStated: session.problemStated,
    problemFound: session.problemFound,
  }
}
