// Two sessions compared: how the roadmap stood when each was closed, and for each criterion that moved what came or went between them.

import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { ClosedPiece, Closing } from '../../records/session-closing-record.ts'
import { type Ladders, traceForward } from '../ladder/criteria-across-versions.ts'
import type { SessionLineItem } from '../sessions/closed-session-timeline.ts'
import { counted, sentenceCase } from '../text/number-words.ts'
import { dayWords } from '../time/day-words.ts'
import { bareGround, frozenStatuses, type StatusRow } from './roadmap-difference.ts'

/** Positions on the line of closed sessions; `from` is null before the first session, and always earlier than `to`. */
export interface Span {
  readonly from: number | null
  readonly to: number
}

type Line = readonly Pick<SessionLineItem, 'sessionId'>[]

/** How the beginning is written in an address. */
export const beginning = 'start'

/** The two in their order, whichever was chosen first; equal ones become the session and the one before it. Null on an empty line. */
export function spanOf(one: number | null, other: number | null, sessions: number): Span | null {
  if (sessions === 0) return null
  const held = (at: number | null) => (at === null ? -1 : Math.min(Math.max(at, -1), sessions - 1))
  const [low, high] = [Math.min(held(one), held(other)), Math.max(held(one), held(other))]
  const to = Math.max(high, 0)
  const from = Math.min(low, to - 1)
  return { from: from < 0 ? null : from, to }
}

/** Reads `start` or a session; what is not on the line is the last session but one, and the last. */
export function spanFromAddress(from: string | undefined, to: string | undefined, line: Line): Span | null {
  const find = (id: string | undefined) => line.findLastIndex((item) => item.sessionId === id)
  const foundTo = find(to)
  const at = foundTo < 0 ? line.length - 1 : foundTo
  const foundFrom = find(from)
  return spanOf(from === beginning ? null : foundFrom < 0 ? at - 1 : foundFrom, at, line.length)
}

export const spanAddress = ({ from, to }: Span, line: Line): string =>
  `${(from === null ? undefined : line[from]?.sessionId) ?? beginning}/${line[to]?.sessionId ?? ''}`

export interface Compared {
  readonly before: StatusRow
  readonly after: StatusRow
  readonly moved: Closing['moved']
}

/**
 * The two rows of statuses on the ladder of the later session, and what differs. Null where the earlier one was closed on a ladder that
 * this one does not come from.
 */
export function comparedAt(
  line: readonly SessionLineItem[],
  { from, to }: Span,
  { roadmap, ladders }: { roadmap: Roadmap; ladders: Ladders },
): Compared | null {
  const [earlier, later] = [from === null ? null : line[from], line[to]]
  if (earlier === undefined || later === undefined) return null
  const before = earlier === null ? bareGround(roadmap) : frozenStatuses(earlier, roadmap, ladders)
  const after = frozenStatuses(later, roadmap, ladders)
  if (before === null || after === null) return null
  const moved = roadmap.criteria.flatMap(({ id }, index) => {
    const [was, is] = [before[index] ?? 'not-yet', after[index] ?? 'not-yet']
    return was === is ? [] : [{ criterionId: id, from: was, to: is }]
  })
  return { before, after, moved }
}

/** The ids under which these criteria stood on the versions that a ladder comes from, their own among them. */
export function idsAcross(wanted: ReadonlySet<CriterionId>, roadmap: Roadmap, ladders: Ladders): Set<CriterionId> {
  const ids = new Set(wanted)
  for (const ladder of ladders.values()) {
    const trace = traceForward(ladder.id, roadmap, ladders)
    if (trace === null) continue
    for (const { id } of ladder.criteria) if (trace(id).some((to) => wanted.has(to))) ids.add(id)
  }
  return ids
}

type Known = ReadonlyMap<string, ClosedPiece>

/** Everything known at the last of these closings, each piece under its criterion of the later ladder. The first closing first. */
function knownOn(chain: readonly Closing[], roadmap: Roadmap, ladders: Ladders): Known {
  const traces = new Map<RoadmapId, ReturnType<typeof traceForward>>()
  const traceOf = (id: RoadmapId) => {
    const found = traces.get(id)
    if (found !== undefined) return found
    const trace = traceForward(id, roadmap, ladders)
    traces.set(id, trace)
    return trace
  }
  const known = new Map<string, ClosedPiece>()
  for (const { roadmapId, gained, lost } of chain) {
    const trace = traceOf(roadmapId)
    if (trace === null) continue
    const placed = (piece: ClosedPiece) => trace(piece.criterionId).map((criterionId) => ({ ...piece, criterionId }))
    const keyOf = ({ criterionId, recordId }: ClosedPiece) => `${criterionId} ${recordId}`
    for (const piece of lost.flatMap(placed)) known.delete(keyOf(piece))
    for (const piece of gained.flatMap(placed)) known.set(keyOf(piece), piece)
  }
  return known
}

const without = (some: Known, others: Known): ClosedPiece[] =>
  [...some].flatMap(([key, piece]) => (others.has(key) ? [] : [piece])).sort((a, b) => (a.day < b.day ? 1 : -1))

/**
 * What is known at the later session and was not at the earlier one, and the other way round, newest work first. `upTo` are the closings
 * up to the earlier session, `between` those after it up to the later one, both in order.
 */
export function movedBy(
  { upTo, between }: { upTo: readonly Closing[]; between: readonly Closing[] },
  { roadmap, ladders }: { roadmap: Roadmap; ladders: Ladders },
): Pick<Closing, 'gained' | 'lost'> {
  const before = knownOn(upTo, roadmap, ladders)
  const after = knownOn([...upTo, ...between], roadmap, ladders)
  return { gained: without(after, before), lost: without(before, after) }
}

/** "7 criteria moved from 6 March to 20 June, in 4 sessions." */
export function comparedSentence(
  moved: number,
  line: readonly Pick<SessionLineItem, 'day'>[],
  { from, to }: Span,
  today: string,
): string {
  const words = (at: number) => dayWords(line[at]?.day ?? today, today)
  const what = `${sentenceCase(counted(moved, 'criterion', 'criteria'))} moved`
  const sessions = counted(to - (from ?? -1), 'session')
  return from === null
    ? `${what} from the beginning to ${words(to)}, in ${sessions}.`
    : `${what} from ${words(from)} to ${words(to)}, in ${sessions}.`
}

export const comparedMeaning =
  'A criterion moved if its status when the later session closed differs from its status when the earlier one closed. Criteria of an earlier ladder version are matched to the later one. Each criterion lists the evidence that was added or no longer counts.'
