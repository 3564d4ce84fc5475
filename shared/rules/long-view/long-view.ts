// Everything the long view shows of a span, from the records of it: pure, in one pass for each figure.
import type { Improvement } from '../../records/improvement.ts'
import { counted } from '../text/number-words.ts'
import { habitsFigure, sourcesFigure } from './growth-figures.ts'
import type { LongFigure, LongSection } from './long-view-figure.ts'
import type { LongReader, LongRecords } from './long-view-records.ts'
import { isAhead, type LongSpan, partsOfSpan, spanName, withinSpan } from './long-view-span.ts'
import {
  actionsFigure,
  droveFigure,
  goalsFigure,
  heldFigure,
  problemsFigure,
  sessionsFigure,
  topicsFigure,
} from './session-figures.ts'
import {
  detectionFigure,
  feedbackFigure,
  initiativeFigure,
  pocsFigure,
  predictionsFigure,
  proposalsFigure,
  questionsFigure,
} from './work-figures.ts'

export const sectionWords = {
  work: 'Work',
  sessions: 'Sessions',
  growth: 'Growth',
} as const satisfies Record<LongSection, string>

export interface LongGiven {
  readonly records: LongRecords
  /** Improvements of the period before, as long as this one. */
  readonly before: readonly Improvement[]
  readonly span: LongSpan
  readonly today: string
  readonly atTarget: number | null
  readonly reader: LongReader
}

/** In the order of the page. What rests on what only the owner may see is left out for anybody else. */
export function longFigures({ records, before, span, today, atTarget, reader }: LongGiven): LongFigure[] {
  const parts = partsOfSpan(span)
  const all = [
    initiativeFigure(records, parts, today),
    proposalsFigure(records),
    predictionsFigure(records),
    pocsFigure(records),
    questionsFigure(records),
    feedbackFigure(records),
    detectionFigure(records, before),
    sessionsFigure(records, parts, today),
    goalsFigure(records),
    problemsFigure(records),
    droveFigure(records),
    actionsFigure(records, today),
    heldFigure(records, today),
    topicsFigure(records, parts),
    habitsFigure(records, { today, atTarget: reader === 'owner' ? atTarget : null }),
    sourcesFigure(records),
  ]
  return reader === 'owner' ? all : all.filter(({ isOwnersOnly }) => !isOwnersOnly)
}

/** "133 items in 2025, including 24 sessions.": items, since actions count too. */
export function longSentence(records: LongRecords, span: LongSpan, whom: string | null, today: string): string {
  const count = countOfRecords(records)
  const withWhom = whom === null ? '' : ` with ${whom}`
  const when = `${withinSpan(span)}${withWhom}`
  if (count === 0)
    return isAhead(span, today) ? `${spanName(span)}${withWhom} is in the future.` : `Nothing recorded ${when}.`
  const sessions = counted(records.sessions.length, 'session')
  if (records.sessions.length === count) return `${sessions} ${when}.`
  return `${counted(count, 'item')} ${when}${records.sessions.length === 0 ? '' : `, including ${sessions}`}.`
}

/** How many records of the span there are, of all kinds that are looked at. */
export const countOfRecords = (records: LongRecords): number =>
  Object.values(records).reduce((sum: number, found: readonly unknown[]) => sum + found.length, 0)
